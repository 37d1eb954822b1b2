package whichway.app;

import java.nio.file.Path;
import java.util.Optional;

import whichway.file.Document;
import whichway.file.FileProblem;
import whichway.file.SafeSave;
import whichway.model.Commands;
import whichway.words.Words;

/// Writes reports where people want them, beside the window, and never over a file unasked.
final class Exports {
    private final Reports reports;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Background background;
    private final Words words;
    private final SafeSave disk = new SafeSave();

    Exports(Reports reports, Dialogs dialogs, Messages messages, Background background, Words words) {
        this.reports = reports;
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
        String proposed = kind.propose(document.assessment().project().name(), words.say("dialog.name"));
        dialogs.placeReport(format, folder, proposed).ifPresent(placed -> {
            Path target = kind.complete(placed);
            write(format, document, target,
                    target.equals(placed) ? SafeSave.Expected.ANYTHING : SafeSave.Expected.ABSENT);
        });
    }

    private void write(Commands.Format format, Document document, Path target, SafeSave.Expected expected) {
        Notice busy = messages.exporting(target);
        background.run(
                () -> disk.save(target, reports.make(format, document), expected, SafeSave.Rights.ORDINARY),
                _ -> messages.exported(busy, target), problem -> {
                    messages.dismiss(busy);
                    notWritten(format, document, target, problem);
                });
    }

    private void notWritten(Commands.Format format, Document document, Path target, Exception problem) {
        if (!(problem instanceof FileProblem known) || known.kind() != FileProblem.Kind.EXISTS)
            messages.notExported(target, problem);
        else if (dialogs.askReplace(target))
            write(format, document, target, SafeSave.Expected.ANYTHING);
    }
}
