package whichway.app;

import java.nio.file.Path;
import java.util.Optional;

import whichway.model.Commands;

/// The few questions that stop everything else until they are answered.
interface Dialogs {
    /// Which assessment to open; empty for none.
    Optional<Path> pickAssessment(Optional<Path> folder);

    /// Which folder to measure; empty for none.
    Optional<Path> pickFolder();

    /// Which picture to take as logo; empty for none.
    Optional<Path> pickLogo();

    /// Where to save the assessment; empty for nowhere.
    ///
    /// @param name proposed name of the file
    Optional<Path> placeAssessment(Optional<Path> folder, String name);

    /// Where to write the report; empty for nowhere.
    ///
    /// @param name proposed name of the file
    Optional<Path> placeReport(Commands.Format format, Optional<Path> folder, String name);

    /// Which price list to take; empty for none.
    Optional<Path> pickPrices(Optional<Path> folder);

    /// Where to write the price list; empty for nowhere.
    ///
    /// @param name proposed name of the file
    Optional<Path> placePrices(Optional<Path> folder, String name);

    /// What to do with changes that are about to be thrown away.
    ///
    /// @param project name of the project
    Unsaved askUnsaved(String project);

    /// What to do with a file that somebody else changed or removed meanwhile.
    Conflict askConflict(Path file);

    /// Whether a file that is there already may be replaced.
    boolean askReplace(Path file);

    /// What to do with unsaved changes.
    enum Unsaved {
        SAVE, DROP, CANCEL
    }

    /// What to do about a file that changed meanwhile.
    enum Conflict {
        SAVE_COPY, OVERWRITE, CANCEL
    }
}
