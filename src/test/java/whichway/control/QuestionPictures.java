package whichway.control;

import java.awt.image.BufferedImage;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.imageio.ImageIO;

import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import whichway.core.Advisor;
import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.FollowUp;
import whichway.core.Plan;
import whichway.core.Project;
import whichway.knowledge.KnowledgeReader;
import whichway.model.AssessmentModel;
import whichway.model.Itinerary;
import whichway.model.Place;
import whichway.model.Scope;
import whichway.words.Words;

/// Pictures of whole question pages, for the eye: `-Dpictures=<folder>`.
@ExtendWith(ApplicationExtension.class)
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class QuestionPictures {
    private Stage stage;

    @Start
    void start(Stage first) {
        stage = first;
    }

    @Test
    void draw(FxRobot robot) throws Exception {
        for (String theme : List.of("knowledge", "behaviour", "context", "trust", "data-and-team", "delivery"))
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK))
                draw(robot, theme, scheme);
    }

    private void draw(FxRobot robot, String theme, ColorScheme scheme) throws Exception {
        WritableImage[] image = new WritableImage[1];
        robot.interact(() -> show(theme, scheme));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> decorate(theme));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> image[0] = ((ScrollPane) stage.getScene().getRoot()).getContent().snapshot(null, null));
        write(image[0], theme + "-" + scheme.name().toLowerCase(Locale.ROOT));
        robot.interact(stage::hide);
    }

    private void show(String theme, ColorScheme scheme) {
        AssessmentModel model = new AssessmentModel(new Advisor(KnowledgeReader.bundled()), assessment());
        Itinerary itinerary = new Itinerary(model, List.of(new Place(theme, theme)));
        itinerary.scopeProperty().set(Scope.ALL);
        QuestionList list = new QuestionList(model, itinerary, new Words(Locale.ENGLISH), theme);
        list.setMaxWidth(720);
        StackPane page = new StackPane(list);
        page.getStyleClass().add("root");
        ScrollPane pane = new ScrollPane(page);
        pane.setFitToWidth(true);
        Scene scene = new Scene(pane, 760, 900);
        scene.getPreferences().setColorScheme(scheme);
        for (String sheet : List.of("tokens", "base", "controls"))
            scene.getStylesheets().add(getClass().getResource("/styles/" + sheet + ".css").toExternalForm());
        stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    private void decorate(String theme) {
        Node root = stage.getScene().getRoot();
        switch (theme) {
            case "knowledge" -> {
                why(root, "volatility");
                root.lookup("#question-source-quality .trait-slider").requestFocus();
                root.lookup("#question-source-quality .thumb.low").requestFocusTraversal(TraversalDirection.NEXT);
            }
            case "delivery" -> {
                why(root, "latency-ms");
                root.lookup("#question-budget-shape .toggle-button").requestFocus();
            }
            case "context" -> {
                TextField field = (TextField) root.lookup("#question-corpus-tokens .text-field");
                field.requestFocus();
                field.setText("1.234");
                TextField window = (TextField) root.lookup("#question-document-tokens .text-field");
                window.requestFocus();
                window.setText("12 pages");
            }
            case "behaviour" -> {
                Node many = root.lookup("#question-behaviour-kind .options-field");
                many.requestFocus();
            }
            case "data-and-team" -> {
                ((ToggleButton) root.lookup("#question-ml-skill .quiet-row .toggle-button:filled")).fire();
                ((TextField) root.lookup("#question-ml-skill .due")).setText("2026-13-01");
                root.lookup("#question-ml-skill .owner").requestFocus();
            }
            case "trust" -> {
                ((ToggleButton) root.lookup("#question-citations .quiet-row .toggle-button:filled")).fire();
                why(root, "citations");
            }
            default -> {
            }
        }
    }

    private static void why(Node root, String trait) {
        ((ToggleButton) root.lookup("#question-" + trait + " .quiet-row .toggle-button")).fire();
    }

    private static Assessment assessment() {
        return new Assessment("id", 1, "2026-11", Project.BLANK,
                Map.ofEntries(Map.entry("volatility", new Answer.Amount(7)),
                        Map.entry("source-quality", new Answer.Range(3, 6)),
                        Map.entry("structured-share", new Answer.Amount(6.5)),
                        Map.entry("jargon", new Answer.NotApplicable("all texts are plain")),
                        Map.entry("behaviour-kind", new Answer.AnyOf(List.of("persona", "house-style"))),
                        Map.entry("prompt-tested", new Answer.AnyOf(List.of("passes", "fails"))),
                        Map.entry("task-breadth", new Answer.Amount(10)),
                        Map.entry("corpus-tokens", new Answer.Amount(8e6)),
                        Map.entry("documents-per-answer", new Answer.Range(4, 10)),
                        Map.entry("citations", new Answer.Pick("mandatory")),
                        Map.entry("per-user-access", new Answer.Flag(true)),
                        Map.entry("hosting", new Answer.Pick("region"))),
                Map.of(), Map.of("citations", "Legal asked for it on Monday.\nThey want page numbers too."),
                Map.of("ml-skill", new FollowUp("Ann from the platform team", "2026-12-01"), "erasure",
                        new FollowUp("Legal", "")),
                Plan.NONE);
    }

    private static void write(WritableImage image, String name) throws Exception {
        int width = (int) image.getWidth();
        int slice = 1000;
        for (int top = 0; top < image.getHeight(); top += slice) {
            int height = Math.min(slice, (int) image.getHeight() - top);
            BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < height; y++)
                for (int x = 0; x < width; x++)
                    copy.setRGB(x, y, image.getPixelReader().getArgb(x, top + y));
            ImageIO.write(copy, "png", new File(System.getProperty("pictures"), name + "-" + top / slice + ".png"));
        }
    }
}
