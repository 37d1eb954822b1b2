package whichway.app;

import java.nio.file.Path;
import java.util.Locale;

import whichway.file.AssessmentFiles;
import whichway.file.FileNames;
import whichway.model.Commands;

/// The kinds of files people get from the program, each known by its ending.
enum FileKind {
    ASSESSMENT(AssessmentFiles.ENDING), PDF(".pdf"), MARKDOWN(".md");

    private final String ending;

    FileKind(String ending) {
        this.ending = ending;
    }

    /// The kind that a report of that format is.
    static FileKind of(Commands.Format format) {
        return switch (format) {
            case PDF -> PDF;
            case MARKDOWN -> MARKDOWN;
        };
    }

    /// The ending, with its dot.
    String ending() {
        return ending;
    }

    /// The file with this ending, added where it lacks.
    Path complete(Path file) {
        return name(file).toLowerCase(Locale.ROOT).endsWith(ending) ? file : file.resolveSibling(name(file) + ending);
    }

    /// A name that any system takes for a file about the project.
    ///
    /// @param project as people wrote it
    /// @param otherwise name where nothing usable was written
    String propose(String project, String otherwise) {
        return FileNames.suggest(project, otherwise, ending);
    }

    /// The last part of a path.
    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
