package whichway.control;

import java.util.Map;
import java.util.Optional;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import whichway.core.Answer;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class TraitSliderTest {
    private static final String TRAIT = "volatility";

    private Desk desk;
    private QuestionCard card;
    private TraitSlider slider;
    private Node track;

    @Start
    void start(Stage stage) {
        desk = new Desk(Map.of());
        card = desk.card(TRAIT);
        Desk.show(stage, card);
        slider = (TraitSlider) card.lookup(".trait-slider");
        track = slider.lookup(".track");
    }

    @Test
    void unansweredHasNoThumbAndNoPosition() {
        assertThat(Desk.shows(card, ".thumb")).isFalse();
        assertThat(Desk.shows(card, ".dashes")).isTrue();
        assertThat(slider.queryAccessibleAttribute(AccessibleAttribute.VALUE)).isNull();
        assertThat(slider.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING)).isEqualTo("Not answered");
    }

    @Test
    void firstClickAnswersWhereOneClicks(FxRobot robot) {
        robot.clickOn(robot.point(track).atOffset(xOf(7), 0));
        assertThat(answer()).contains(new Answer.Amount(7));
        assertThat(Desk.shows(card, ".thumb")).isTrue();
        assertThat(Desk.shows(card, ".dashes")).isFalse();
    }

    @Test
    void pressesBesideTheTrackAnswerNothing(FxRobot robot) {
        robot.clickOn(slider.lookup(".end.high"), MouseButton.PRIMARY);
        assertThat(answer()).isEmpty();
    }

    @Test
    void dragIsOneStepForUndo(FxRobot robot) {
        robot.moveTo(robot.point(track).atOffset(xOf(2), 0)).press(MouseButton.PRIMARY);
        robot.moveTo(robot.point(track).atOffset(xOf(5), 0)).moveTo(robot.point(track).atOffset(xOf(9), 0));
        robot.release(MouseButton.PRIMARY);
        assertThat(answer()).contains(new Answer.Amount(9));
        robot.interact(desk.model::undo);
        assertThat(answer()).isEmpty();
        assertThat(Desk.shows(card, ".thumb")).isFalse();
    }

    @Test
    void firstArrowGoesToTheNeutralPointAndFurtherOnesStep(FxRobot robot) {
        focus(robot);
        robot.type(KeyCode.RIGHT);
        assertThat(answer()).contains(new Answer.Amount(5));
        robot.type(KeyCode.RIGHT).type(KeyCode.UP).type(KeyCode.LEFT);
        assertThat(answer()).contains(new Answer.Amount(6));
        robot.type(KeyCode.PAGE_UP);
        assertThat(answer()).contains(new Answer.Amount(8));
        robot.type(KeyCode.PAGE_UP).type(KeyCode.PAGE_UP);
        assertThat(answer()).contains(new Answer.Amount(10));
        robot.type(KeyCode.HOME);
        assertThat(answer()).contains(new Answer.Amount(0));
        robot.type(KeyCode.END);
        assertThat(answer()).contains(new Answer.Amount(10));
    }

    @Test
    void digitsAnswer(FxRobot robot) {
        focus(robot);
        robot.type(KeyCode.DIGIT3);
        assertThat(answer()).contains(new Answer.Amount(3));
        robot.type(KeyCode.NUMPAD8);
        assertThat(answer()).contains(new Answer.Amount(8));
    }

    @Test
    void deleteGoesBackToDontKnow(FxRobot robot) {
        focus(robot);
        robot.type(KeyCode.DIGIT3).type(KeyCode.DELETE);
        assertThat(answer()).isEmpty();
        assertThat(Desk.shows(card, ".thumb")).isFalse();
    }

    @Test
    void eachKeyIsAStepForUndo(FxRobot robot) {
        focus(robot);
        robot.type(KeyCode.DIGIT3).type(KeyCode.DIGIT8);
        robot.interact(desk.model::undo);
        assertThat(answer()).contains(new Answer.Amount(3));
    }

    @Test
    void showsAnExactValueAsItIs(FxRobot robot) {
        robot.interact(() -> desk.model.cell(TRAIT).answer(new Answer.Amount(6.5)));
        assertThat(value()).startsWith("6.5 · ");
        focus(robot);
        assertThat(answer()).contains(new Answer.Amount(6.5));
        robot.type(KeyCode.RIGHT);
        assertThat(answer()).contains(new Answer.Amount(7));
    }

    @Test
    void shiftStepsByTenths(FxRobot robot) {
        focus(robot);
        robot.type(KeyCode.DIGIT6).press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertThat(answer()).contains(new Answer.Amount(6.1));
    }

    @Test
    void speaksToAScreenReader(FxRobot robot) {
        robot.interact(() -> desk.model.cell(TRAIT).answer(new Answer.Amount(7)));
        assertThat(slider.getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);
        assertThat(slider.getAccessibleText()).isEqualTo(card.trait().question());
        assertThat(slider.queryAccessibleAttribute(AccessibleAttribute.VALUE)).isEqualTo(7.0);
        assertThat(slider.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING)).isEqualTo("7 of 10, weekly");
    }

    private void focus(FxRobot robot) {
        robot.interact(slider::requestFocus);
    }

    private Optional<Answer> answer() {
        return desk.answer(TRAIT);
    }

    private String value() {
        return ((Label) slider.lookup(".value")).getText();
    }

    /// From the middle of the track, where the robot's points begin.
    private double xOf(double position) {
        Bounds bounds = track.getLayoutBounds();
        return (position - 5) / 10 * (bounds.getWidth() - 20);
    }
}
