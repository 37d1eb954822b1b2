package whichway.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import whichway.core.Assessment;
import whichway.core.Knowledge;
import whichway.core.PriceList;
import whichway.file.AssessmentFiles;
import whichway.file.Document;
import whichway.file.FileProblem;
import whichway.file.PriceListFiles;
import whichway.file.SafeSave;
import whichway.report.html.HtmlReport;
import whichway.report.pdf.PdfReport;

/// The files that people name; what goes wrong with one is told at once.
final class Shelf {
    private final AssessmentFiles files;
    private final PriceListFiles lists;
    private final Console console;

    Shelf(Knowledge knowledge, Console console) {
        files = new AssessmentFiles(knowledge, List.of(PdfReport::assessment, HtmlReport::assessment));
        lists = new PriceListFiles(knowledge.costing().prices());
        this.console = console;
    }

    /// The assessment in a file; empty if it could not be read, which has then been told.
    Optional<Document> read(String name) {
        return read(name, console::tell, console::tell);
    }

    /// The same, telling somebody else.
    ///
    /// @param remarks gets what is to be said of a file that could be read
    /// @param problems gets why it could not
    Optional<Document> read(String name, Consumer<String> remarks, Consumer<String> problems) {
        return attempt(name, problems, file -> {
            Document document = files.read(file);
            document.warnings().forEach(warning -> remarks
                    .accept(console.words().say("files.problem", file, warning.say(console.words()))));
            return document;
        });
    }

    /// The bytes of an assessment's file; empty if they could not be read again, which has then been told.
    ///
    /// @param name of the file it was read from
    Optional<byte[]> bytes(Document document, String name, Consumer<String> problems) {
        return attempt(name, problems,
                file -> files.checkedBytes(document.assessment(), document.origin(), file));
    }

    /// The price list in a file; empty if it could not be read, which has then been told.
    Optional<PriceList> prices(String name) {
        return attempt(name, console::tell, lists::read);
    }

    /// Writes a new assessment.
    ///
    /// @return whether it is written; if not, that has been told
    boolean write(Assessment assessment, String name, boolean overwrite) {
        return attempt(name, console::tell,
                target -> files.saveAs(assessment, Document.unsaved(assessment), target, overwrite)).isPresent();
    }

    /// Writes a report.
    ///
    /// @return whether it is written; if not, that has been told
    boolean write(byte[] bytes, String name, boolean overwrite, Consumer<String> problems) {
        return attempt(name, problems,
                target -> new SafeSave().save(target, bytes,
                        overwrite ? SafeSave.Expected.ANYTHING : SafeSave.Expected.ABSENT,
                        SafeSave.Rights.ORDINARY))
                .isPresent();
    }

    private <T> Optional<T> attempt(String name, Consumer<String> problems, Attempt<T> attempt) {
        try {
            return Optional.of(attempt.on(Path.of(name)));
        } catch (InvalidPathException _) {
            problems.accept(console.words().say("cli.path", name));
        } catch (FileProblem problem) {
            problems.accept(console.say(problem));
        }
        return Optional.empty();
    }

    private interface Attempt<T> {
        T on(Path file) throws FileProblem;
    }
}
