package whichway.page;

import java.util.List;
import java.util.concurrent.Executor;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Window;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import whichway.control.Shown;
import whichway.model.AssessmentModel;
import whichway.report.ReportOptions;
import whichway.words.Words;

/// Shows the pages of the report as they would be printed, a moment after the last change.
public final class ReportPreview {
    private static final Duration QUIET = Duration.millis(400);

    private final ObservableValue<?> content;
    private final ReportPages pages;
    private final Words words;
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private int page;

    @FXML
    private Node preview;
    @FXML
    private SheetView sheet;
    @FXML
    private Button previous;
    @FXML
    private Button next;
    @FXML
    private Label where;

    /// @param background where reports are made
    /// @param foreground brings pages back to the window's thread
    public ReportPreview(AssessmentModel model, ObservableValue<ReportOptions> options, PageMaker maker,
            Executor background, Executor foreground, Words words) {
        this.words = words;
        content = Bindings.createObjectBinding(() -> List.of(model.assessment(), options.getValue()),
                model.assessmentProperty(), options);
        pages = new ReportPages(maker, background, foreground);
    }

    @FXML
    private void initialize() {
        quiet.setOnFinished(_ -> make());
        pages.sightProperty().subscribe(this::show);
        sheet.widthProperty().subscribe((_, _) -> quiet.playFromStart());
        new Shown(preview).follow(content, _ -> {
            pages.outdate();
            quiet.playFromStart();
        });
    }

    /// Makes nothing for a page that is not in view; its coming into view asks again by its width or its change.
    private void make() {
        if (preview.getScene() != null && sheet.getWidth() > 0)
            pages.show(page, (int) Math.ceil(sheet.getWidth() * pixels(preview.getScene().getWindow())));
    }

    private static double pixels(@Nullable Window window) {
        return window == null ? 1 : window.getOutputScaleX();
    }

    @FXML
    private void goBack() {
        turn(-1);
    }

    @FXML
    private void goOn() {
        turn(1);
    }

    private void turn(int by) {
        page += by;
        make();
    }

    private void show(ReportPages.Sight sight) {
        sheet.markStale(sight.stale());
        sight.image().ifPresent(image -> {
            if (!sight.stale()) {
                page = image.page();
                sheet.show(image, words.say("page.report.preview.page", page + 1, image.pages()));
            }
            where.setText(words.say("page.report.preview.page", page + 1, image.pages()));
        });
        if (sight.failed())
            where.setText(words.say("page.report.preview.failed"));
        else if (sight.image().isEmpty())
            where.setText(words.say("page.report.preview.first"));
        int last = sight.image().map(image -> image.pages() - 1).orElse(0);
        previous.setDisable(page == 0);
        next.setDisable(page >= last);
    }
}
