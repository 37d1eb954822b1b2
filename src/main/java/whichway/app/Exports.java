package whichway.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import whichway.file.Document;
import whichway.file.FileProblem;
import whichway.file.SafeSave;
import whichway.model.Commands;
import whichway.report.ReportOptions;
import whichway.words.Words;

/// Writes reports where people want them, beside the window, and never over a file unasked.
final class Exports {
    private final Reports reports;
    private final Supplier<ReportOptions> options;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Background background;
    private final Words words;
    private final SafeSave disk = new SafeSave();

    /// @param options as they are chosen at the moment
    Exports(Reports reports, Supplier<ReportOptions> options, Dialogs dialogs, Messages messages, Background background,
            Words words) {
        this.reports = reports;
        this.options = options;
        this.dialogs = dialogs;
        this.messages = messages;
        this.background = background;
        this.words = words;
    }

    /// Asks where, and writes the report there.
    ///
    /// @param document as it is now, with all that its file held
    /// @param folder where to propose
    void export(Commands.Format format, Document document, Optional<Path> folder) {
        FileKind kind = FileKind.of(format);
        ReportOptions chosen = options.get();
        // A name of a file tells as much as its text.
        String project = chosen.clientSafe() ? "" : document.assessment().project().name();
        String proposed = kind.propose(project, words.say("dialog.name"));
        dialogs.placeReport(format, folder, proposed).ifPresent(placed -> {
            Path target = kind.complete(placed);
            write(() -> reports.make(format, document, chosen), target,
                    target.equals(placed) ? SafeSave.Expected.ANYTHING : SafeSave.Expected.ABSENT);
        });
    }

    private void write(Making making, Path target, SafeSave.Expected expected) {
        Notice busy = messages.exporting(target);
        background.run(
                () -> disk.save(target, making.make(), expected, SafeSave.Rights.ORDINARY),
                _ -> messages.exported(busy, target), problem -> {
                    messages.dismiss(busy);
                    notWritten(making, target, problem);
                });
    }

    private void notWritten(Making making, Path target, Exception problem) {
        if (!(problem instanceof FileProblem known) || known.kind() != FileProblem.Kind.EXISTS)
            messages.notExported(target, problem);
        else if (dialogs.askReplace(target))
            write(making, target, SafeSave.Expected.ANYTHING);
    }

    /// Makes one report.
    private interface Making {
        byte[] make() throws IOException, FileProblem;
    }
}
