package whichway.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;

import whichway.core.Assessment;
import whichway.file.AssessmentFiles;
import whichway.file.Document;
import whichway.file.FileProblem;
import whichway.file.NewAssessments;
import whichway.model.AssessmentModel;
import whichway.model.Commands;
import whichway.words.Words;

/// Where the one assessment lies that is being worked on: starts it, opens it, saves it, puts it away.
///
/// Files are read and written beside the window, one at a time, from snapshots that cannot change meanwhile.
final class Desk implements Commands {
    private final AssessmentModel model;
    private final NewAssessments starts;
    private final Clock clock;
    private final AssessmentFiles files;
    private final Exports exports;
    private final PriceExchange prices;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Background background;
    private final Memory memory;
    private final Words words;
    private final Consumer<List<Path>> measure;
    private final Runnable close;

    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private Document document;
    private boolean saving;

    /// @param measure goes where documents are measured, and measures some
    /// @param close closes the window for good
    Desk(AssessmentModel model, NewAssessments starts, Clock clock, AssessmentFiles files, Exports exports,
            PriceExchange prices, Dialogs dialogs, Messages messages, Background background, Memory memory, Words words,
            Consumer<List<Path>> measure, Runnable close) {
        this.model = model;
        this.starts = starts;
        this.clock = clock;
        this.files = files;
        this.exports = exports;
        this.prices = prices;
        this.dialogs = dialogs;
        this.messages = messages;
        this.background = background;
        this.memory = memory;
        this.words = words;
        this.measure = measure;
        this.close = close;
        document = Document.unsaved(model.assessment());
    }

    @Override
    public ObservableList<Path> recent() {
        return memory.recent();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// The document as it was last read or saved.
    Document document() {
        return document;
    }

    /// The document as it is on the screen.
    Document present() {
        return new Document(model.assessment(), document.origin(), document.stored(), List.of());
    }

    @Override
    public void start(String template) {
        LocalDate today = LocalDate.now(clock);
        Assessment start = model.knowledge().findTemplate(template).map(known -> starts.from(known, today))
                .orElseGet(() -> starts.blank(today));
        secure(() -> lay(Document.unsaved(start)), () -> start(template));
    }

    @Override
    public void open() {
        dialogs.pickAssessment(folder()).ifPresent(this::open);
    }

    /// Reads before it asks, so that a file that cannot be read costs nobody a decision.
    @Override
    public void open(Path path) {
        background.run(() -> files.read(path), read -> secure(() -> opened(path, read), () -> open(path)),
                problem -> messages.notOpened(path, problem));
    }

    private void opened(Path path, Document read) {
        lay(read);
        remember(path);
        if (read.path().isPresent())
            messages.opened(path, read.warnings());
        else
            messages.carried(path, read.warnings());
    }

    /// Puts work that was never saved on the desk, as unsaved as it was.
    ///
    /// @param work with the file it belongs to, if any
    /// @param then what to do once it lies there
    void recover(Document work, Runnable then) {
        secure(() -> {
            lay(work);
            model.recover(work.assessment(), starts.blank(LocalDate.EPOCH));
            then.run();
        }, () -> recover(work, then));
    }

    private void lay(Document next) {
        document = next;
        file.set(next.path());
        model.open(next.assessment());
    }

    @Override
    public void save() {
        save(() -> {});
    }

    @Override
    public void saveAs() {
        saveAs(() -> {});
    }

    @Override
    public void export(Format format) {
        exports.export(format, present(), folder());
    }

    @Override
    public void measure(List<Path> documents) {
        measure.accept(documents);
    }

    @Override
    public void exportPrices() {
        prices.export(folder());
    }

    @Override
    public void importPrices() {
        prices.take(folder());
    }

    @Override
    public void quit() {
        secure(close, this::quit);
    }

    /// Goes on once nothing can be lost: at once where nothing is unsaved, else as the person decides.
    ///
    /// @param next what to do where the changes may go
    /// @param again what to do after the changes were saved
    private void secure(Runnable next, Runnable again) {
        if (saving)
            waiting.add(() -> secure(next, again));
        else if (!model.changedProperty().get())
            next.run();
        else
            switch (dialogs.askUnsaved(name())) {
                case SAVE -> save(again);
                case DROP -> next.run();
                case CANCEL -> {
                }
            }
    }

    private void save(Runnable then) {
        if (saving)
            waiting.add(() -> save(then));
        else if (document.path().isEmpty())
            saveAs(then);
        else
            write(files::save, document.path().get(), then);
    }

    /// The system's chooser asks before it names a file that is there; a name completed here may be taken all the same.
    private void saveAs(Runnable then) {
        String proposed = FileKind.ASSESSMENT.propose(model.assessment().project().name(), words.say("dialog.name"));
        dialogs.placeAssessment(folder(), proposed).ifPresent(placed -> {
            Path target = FileKind.ASSESSMENT.complete(placed);
            saveAs(target, target.equals(placed), then);
        });
    }

    private void saveAs(Path target, boolean replace, Runnable then) {
        write((assessment, from) -> files.saveAs(assessment, from, target, replace), target, then);
    }

    private void write(Writing writing, Path target, Runnable then) {
        if (saving) {
            waiting.add(() -> write(writing, target, then));
            return;
        }
        saving = true;
        Assessment snapshot = model.assessment();
        Document from = document;
        background.run(() -> writing.write(snapshot, from), written -> {
            saved(snapshot, written, target);
            then.run();
            proceed();
        }, problem -> {
            saving = false;
            notSaved(problem, target, then);
            proceed();
        });
    }

    private void saved(Assessment snapshot, Document written, Path target) {
        saving = false;
        document = written;
        file.set(written.path());
        model.markSaved(snapshot);
        remember(target);
        messages.saved(target, written.warnings());
    }

    private void notSaved(Exception problem, Path target, Runnable then) {
        switch (problem instanceof FileProblem known ? known.kind() : FileProblem.Kind.UNWRITABLE) {
            case CHANGED_ON_DISK -> {
                switch (dialogs.askConflict(target)) {
                    case SAVE_COPY -> saveAs(then);
                    case OVERWRITE -> saveAs(target, true, then);
                    case CANCEL -> {
                    }
                }
            }
            case EXISTS -> {
                if (dialogs.askReplace(target))
                    saveAs(target, true, then);
            }
            default -> messages.notSaved(target, problem, () -> saveAs(then));
        }
    }

    /// Does what had to wait for a save.
    private void proceed() {
        if (!saving && !waiting.isEmpty())
            waiting.remove().run();
    }

    private String name() {
        String name = model.assessment().project().name();
        return name.isBlank() ? words.say("window.unnamed") : name;
    }

    private void remember(Path path) {
        memory.change(settings -> settings.withRecent(path));
    }

    private Optional<Path> folder() {
        return document.path().or(() -> memory.recent().stream().findFirst())
                .map(path -> path.toAbsolutePath().getParent());
    }

    /// A way to put an assessment on the disk.
    private interface Writing {
        Document write(Assessment assessment, Document from) throws FileProblem;
    }
}
