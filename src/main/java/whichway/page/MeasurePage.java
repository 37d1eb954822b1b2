package whichway.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.DragEvent;
import javafx.scene.layout.Pane;

import whichway.control.Shown;
import whichway.measure.Progress;
import whichway.model.AssessmentModel;
import whichway.words.Words;

/// Has documents measured and shows what came of it: how much text there is, and the answers that it suggests.
public final class MeasurePage {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final double MEGABYTE = 1e6;

    private final AssessmentModel model;
    private final Measuring measuring;
    private final Supplier<Optional<Path>> pickFolder;
    private final Words words;

    @FXML
    private Node page;
    @FXML
    private Pane target;
    @FXML
    private Button choose;
    @FXML
    private Node busy;
    @FXML
    private Label busyWhere;
    @FXML
    private ProgressBar busyBar;
    @FXML
    private Label busyFar;
    @FXML
    private Pane result;

    /// @param pickFolder asks which folder to measure; empty for none
    public MeasurePage(AssessmentModel model, Measuring measuring, Supplier<Optional<Path>> pickFolder, Words words) {
        this.model = model;
        this.measuring = measuring;
        this.pickFolder = pickFolder;
        this.words = words;
    }

    @FXML
    private void initialize() {
        new Shown(page).follow(measuring.stateProperty(), this::show);
    }

    private void show(Measuring.State state) {
        show(target, !(state instanceof Measuring.Running));
        show(busy, state instanceof Measuring.Running);
        show(result, state instanceof Measuring.Done);
        emphasise(!(state instanceof Measuring.Done));
        switch (state) {
            case Measuring.Idle _ -> result.getChildren().clear();
            case Measuring.Running running -> show(running.progress(), names(running.roots()));
            case Measuring.Done done ->
                result.getChildren().setAll(new MeasureResult(done.measurement(), names(done.roots()), model, words));
        }
    }

    /// Once there are suggestions, accepting one is what matters.
    private void emphasise(boolean emphasised) {
        choose.getStyleClass().remove("primary");
        if (emphasised)
            choose.getStyleClass().add("primary");
    }

    private void show(Progress progress, String names) {
        busyWhere.setText(words.say("page.measure.busy", names));
        busyBar.setProgress(progress.counting() ? progress.share() : ProgressBar.INDETERMINATE_PROGRESS);
        busyFar.setText(progress.counting()
                ? words.say("page.measure.far", progress.files(), progress.filesFound(),
                        progress.bytes() / MEGABYTE, progress.bytesFound() / MEGABYTE)
                : words.say("page.measure.finding", progress.filesFound()));
    }

    private String names(List<Path> roots) {
        return roots.stream().map(Path::toString).collect(Collectors.joining(words.say("page.measure.comma")));
    }

    @FXML
    private void choose() {
        pickFolder.get().map(List::of).ifPresent(measuring::start);
    }

    @FXML
    private void cancel() {
        measuring.cancel();
    }

    @FXML
    private void over(DragEvent event) {
        target.pseudoClassStateChanged(OVER, event.getDragboard().hasFiles());
    }

    @FXML
    private void away() {
        target.pseudoClassStateChanged(OVER, false);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
