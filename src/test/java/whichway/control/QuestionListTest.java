package whichway.control;

import java.lang.ref.WeakReference;
import java.util.Map;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import whichway.core.Answer;
import whichway.model.Scope;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class QuestionListTest {
    private Desk desk;
    private QuestionList list;
    private ScrollPane page;
    private Stage stage;

    @Start
    void start(Stage first) {
        stage = first;
        desk = new Desk(Map.of("source-quality", new Answer.Amount(3)));
        desk.itinerary.scopeProperty().set(Scope.ALL);
        list = desk.list("data-and-team");
        page = Desk.show(first, list);
    }

    @Test
    void scopeHidesWithoutForgetting(FxRobot robot) {
        robot.interact(() -> desk.model.cell("ml-skill").answer(new Answer.Amount(4)));
        assertThat(card("ml-skill").isVisible()).isTrue();
        scope(robot, Scope.QUICK);
        assertThat(card("ml-skill").isVisible()).isFalse();
        assertThat(card("ml-skill").isManaged()).isFalse();
        assertThat(desk.answer("ml-skill")).contains(new Answer.Amount(4));
        scope(robot, Scope.ALL);
        assertThat(Desk.shows(card("ml-skill"), ".thumb")).isTrue();
    }

    @Test
    void scopeKeepsTheFocusedQuestionWhereItIs(FxRobot robot) {
        robot.interact(() -> desk.itinerary.seek("model-access"));
        settle();
        Node focused = stage.getScene().getFocusOwner();
        scope(robot, Scope.QUICK);
        double inQuick = top("model-access");
        scope(robot, Scope.ALL);
        assertThat(stage.getScene().getFocusOwner()).isSameAs(focused);
        assertThat(top("model-access")).isCloseTo(inQuick, org.assertj.core.api.Assertions.within(1.5));
    }

    @Test
    void seekingBringsTheQuestionIntoSightFocusesAndMarksIt(FxRobot robot) {
        scope(robot, Scope.QUICK);
        assertThat(card("synthetic-examples-allowed").isVisible()).isFalse();
        robot.interact(() -> desk.itinerary.seek("synthetic-examples-allowed"));
        settle();
        QuestionCard sought = card("synthetic-examples-allowed");
        assertThat(sought.isFocusWithin()).isTrue();
        assertThat(sought.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("sought"));
        assertThat(top("synthetic-examples-allowed")).isBetween(0.0, 600 - sought.getHeight());
    }

    @Test
    void otherAnswersMoveNeitherFocusNorPage(FxRobot robot) {
        robot.interact(() -> desk.itinerary.seek("ml-skill"));
        settle();
        Node focused = stage.getScene().getFocusOwner();
        double at = top("ml-skill");
        robot.interact(() -> desk.model.cell("labelled-examples").answer(new Answer.Amount(1500)));
        robot.interact(() -> desk.model.cell("label-consistency").answer(new Answer.Amount(5)));
        settle();
        assertThat(stage.getScene().getFocusOwner()).isSameAs(focused);
        assertThat(top("ml-skill")).isEqualTo(at);
    }

    @Test
    void isMadeForFxmlByTheme(FxRobot robot) {
        robot.interact(() -> {
            QuestionListBuilder builder = new QuestionListBuilder(desk.model, desk.itinerary, desk.words);
            builder.setTheme("context");
            assertThat(builder.build().getChildren()).hasSize(desk.model.knowledge().traitsOf("context").size());
        });
    }

    @Test
    void diesWithItsPageWhileTheModelLives(FxRobot robot) throws InterruptedException {
        // A window of its own: the robot keeps a log of the first one's events, and with it the nodes they hit.
        Stage[] window = new Stage[1];
        robot.interact(() -> {
            window[0] = new Stage();
            Desk.show(window[0], desk.list("data-and-team"));
            desk.itinerary.seek("ml-skill");
        });
        settle();
        WeakReference<Node> dropped = new WeakReference<>(window[0].getScene().getRoot().lookup(".question-list"));
        assertThat(dropped.get()).isNotNull();
        robot.interact(() -> window[0].getScene().setRoot(new Pane()));
        for (int i = 0; i < 60 && dropped.get() != null; i++) {
            double width = 700 - i;
            robot.interact(() -> window[0].setWidth(width));
            System.gc();
            Thread.sleep(60);
        }
        assertThat(dropped.get()).isNull();
        robot.interact(() -> desk.model.cell("ml-skill").answer(new Answer.Amount(1)));
        robot.interact(window[0]::hide);
    }

    private QuestionCard card(String trait) {
        return (QuestionCard) list.lookup("#question-" + trait);
    }

    private void scope(FxRobot robot, Scope scope) {
        robot.interact(() -> desk.itinerary.scopeProperty().set(scope));
        settle();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    private double top(String trait) {
        QuestionCard card = card(trait);
        Bounds bounds = page.sceneToLocal(card.localToScene(card.getLayoutBounds()));
        return bounds.getMinY();
    }
}
