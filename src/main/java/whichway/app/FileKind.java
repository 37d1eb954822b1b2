package whichway.app;

import java.nio.file.Path;
import java.util.Locale;

import whichway.file.AssessmentFiles;
import whichway.file.FileNames;
import whichway.model.Commands;
import whichway.words.Words;

/// The kinds of files people get from the program, each known by its ending.
enum FileKind {
    ASSESSMENT(AssessmentFiles.ENDING, "assessment"), PDF(".pdf", "pdf"), HTML(".html", "html"), MARKDOWN(".md",
            "markdown"), MADR(".md", "madr"), PRICES(
                    ".json", "prices");

    private final String ending;
    private final String key;

    FileKind(String ending, String key) {
        this.ending = ending;
        this.key = key;
    }

    /// The kind that a report of that format is.
    static FileKind of(Commands.Format format) {
        return switch (format) {
            case PDF -> PDF;
            case HTML -> HTML;
            case MARKDOWN -> MARKDOWN;
            case MADR -> MADR;
        };
    }

    /// The ending, with its dot.
    String ending() {
        return ending;
    }

    /// What people call such files.
    String name(Words words) {
        return words.say("dialog.kind." + key);
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
        // Both may be wanted side by side.
        return FileNames.suggest(project, otherwise, this == MADR ? ".madr.md" : ending);
    }

    /// The last part of a path.
    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
