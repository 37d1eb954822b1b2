package whichway.control;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import whichway.core.Advisor;
import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.Knowledge;
import whichway.core.Project;
import whichway.knowledge.KnowledgeReader;
import whichway.model.AssessmentModel;
import whichway.model.Itinerary;
import whichway.model.Place;
import whichway.words.Words;

/// A window with questions in it, for tests.
final class Desk {
    private static final Knowledge KNOWLEDGE = KnowledgeReader.bundled();

    final AssessmentModel model;
    final Itinerary itinerary;
    final Words words = new Words(Locale.ENGLISH);

    Desk(Map<String, Answer> answers) {
        model = new AssessmentModel(new Advisor(KNOWLEDGE),
                new Assessment("id", 1, "2026-11", Project.BLANK, answers, Map.of(), Map.of()));
        itinerary = new Itinerary(model, KNOWLEDGE.themes().stream().map(theme -> new Place(theme.id(), theme.id()))
                .toList());
    }

    QuestionCard card(String trait) {
        return new QuestionCard(model, words, trait);
    }

    QuestionList list(String theme) {
        return new QuestionList(model, itinerary, words, theme);
    }

    Optional<Answer> answer(String trait) {
        return model.assessment().answer(trait);
    }

    /// Shows a node on a scrolled page, 700 x 600.
    static ScrollPane show(Stage stage, Parent node) {
        ScrollPane pane = new ScrollPane(new StackPane(node));
        pane.setFitToWidth(true);
        Scene scene = new Scene(pane, 700, 600);
        for (String sheet : List.of("tokens", "base", "controls"))
            scene.getStylesheets().add(Desk.class.getResource("/styles/" + sheet + ".css").toExternalForm());
        // The robot's stage is shared: another test may have left it with bounds of its own.
        stage.setMaximized(false);
        stage.setMinWidth(0);
        stage.setMinHeight(0);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
        return pane;
    }

    /// All buttons within a node, in scene order.
    static List<ButtonBase> buttons(Parent within) {
        return within.lookupAll("*").stream().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast).toList();
    }

    /// The button that says a text.
    static ButtonBase button(Parent within, String text) {
        return buttons(within).stream().filter(button -> button.getText().equals(text)).findFirst().orElseThrow();
    }

    static boolean shows(Parent within, String selector) {
        return within.lookupAll(selector).stream().anyMatch(Desk::isSeen);
    }

    private static boolean isSeen(Node node) {
        for (Node up = node; up != null; up = up.getParent())
            if (!up.isVisible())
                return false;
        return true;
    }
}
