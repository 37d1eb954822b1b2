package whichway.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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

/// The files that people name; what goes wrong with one is told at once.
final class Shelf {
    private final AssessmentFiles files;
    private final PriceListFiles lists;
    private final Console console;

    Shelf(Knowledge knowledge, Console console) {
        files = new AssessmentFiles(knowledge);
        lists = new PriceListFiles(knowledge.costing().prices());
        this.console = console;
    }

    /// The assessment in a file; empty if it could not be read, which has then been told.
    Optional<Assessment> read(String name) {
        return read(name, console::tell);
    }

    /// The same, telling somebody else.
    ///
    /// @param tell gets each message
    Optional<Assessment> read(String name, Consumer<String> tell) {
        try {
            Path file = Path.of(name);
            Document document = files.read(file);
            document.warnings().forEach(
                    warning -> tell.accept(console.words().say("files.problem", file, warning.say(console.words()))));
            return Optional.of(document.assessment());
        } catch (InvalidPathException _) {
            tell.accept(console.words().say("cli.path", name));
        } catch (FileProblem problem) {
            tell.accept(console.say(problem));
        }
        return Optional.empty();
    }

    /// The price list in a file; empty if it could not be read, which has then been told.
    Optional<PriceList> prices(String name) {
        try {
            return Optional.of(lists.read(Path.of(name)));
        } catch (InvalidPathException _) {
            console.tell(console.words().say("cli.path", name));
        } catch (FileProblem problem) {
            console.tell(console.say(problem));
        }
        return Optional.empty();
    }

    /// Writes a new assessment.
    ///
    /// @return whether it is written; if not, that has been told
    boolean write(Assessment assessment, String name, boolean overwrite) {
        return attempt(name, target -> files.saveAs(assessment, Document.unsaved(assessment), target, overwrite));
    }

    /// Writes a report.
    ///
    /// @return whether it is written; if not, that has been told
    boolean write(byte[] bytes, String name, boolean overwrite) {
        return attempt(name,
                target -> new SafeSave().save(target, bytes,
                        overwrite ? SafeSave.Expected.ANYTHING : SafeSave.Expected.ABSENT,
                        SafeSave.Rights.ORDINARY));
    }

    private boolean attempt(String name, Writing writing) {
        try {
            writing.to(Path.of(name));
            return true;
        } catch (InvalidPathException _) {
            console.tell(console.words().say("cli.path", name));
        } catch (FileProblem problem) {
            console.tell(console.say(problem));
        }
        return false;
    }

    private interface Writing {
        void to(Path target) throws FileProblem;
    }
}
