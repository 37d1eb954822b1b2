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
class RangeSliderTest {
    private static final String TRAIT = "volatility";

    private Desk desk;
    private QuestionCard card;
    private TraitSlider slider;
    private Node track;
    private Node low;
    private Node high;

    @Start
    void start(Stage stage) {
        desk = new Desk(Map.of());
        card = desk.card(TRAIT);
        Desk.show(stage, card);
        slider = (TraitSlider) card.lookup(".trait-slider");
        track = slider.lookup(".track");
        low = slider.lookup(".thumb.low");
        high = slider.lookup(".thumb.high");
    }

    @Test
    void spreadsAroundThePresentPositionWithinTheScale(FxRobot robot) {
        answer(robot, new Answer.Amount(6));
        robot.clickOn(Desk.button(card, "A range"));
        assertThat(answer()).contains(new Answer.Range(4, 8));
        robot.clickOn(Desk.button(card, "One value"));
        assertThat(answer()).contains(new Answer.Amount(6));
        answer(robot, new Answer.Amount(9));
        robot.clickOn(Desk.button(card, "A range"));
        assertThat(answer()).contains(new Answer.Range(7, 10));
        robot.clickOn(Desk.button(card, "One value"));
        assertThat(answer()).as("the middle, whole").contains(new Answer.Amount(9));
    }

    @Test
    void unansweredSpreadsAroundTheNeutralPointAndEachClickIsOneStep(FxRobot robot) {
        robot.clickOn(Desk.button(card, "A range"));
        assertThat(answer()).contains(new Answer.Range(3, 7));
        assertThat(Desk.button(card, "One value").isFocused()).isTrue();
        robot.interact(desk.model::undo);
        assertThat(answer()).isEmpty();
        assertThat(Desk.shows(card, ".dashes")).isTrue();
        assertThat(Desk.shows(card, ".thumb")).isFalse();
    }

    @Test
    void showsBothEndsInDigitsAndWords(FxRobot robot) {
        answer(robot, new Answer.Range(5, 7));
        assertThat(value()).isEqualTo("5 to 7 · “monthly” to “weekly”");
        assertThat(low.isVisible()).isTrue();
        assertThat(high.isVisible()).isTrue();
        Bounds band = slider.lookup(".fill").getBoundsInParent();
        assertThat(band.getMinX()).isEqualTo(low.getBoundsInParent().getCenterX());
        assertThat(band.getMaxX()).isEqualTo(high.getBoundsInParent().getCenterX());
    }

    @Test
    void dragMovesTheNearestEndAndIsOneStep(FxRobot robot) {
        answer(robot, new Answer.Range(3, 7));
        drag(robot, 7, 8, 9);
        assertThat(answer()).contains(new Answer.Range(3, 9));
        assertThat(high.isFocused()).isTrue();
        drag(robot, 3, 2, 1);
        assertThat(answer()).contains(new Answer.Range(1, 9));
        assertThat(low.isFocused()).isTrue();
        robot.interact(desk.model::undo);
        assertThat(answer()).contains(new Answer.Range(3, 9));
        robot.interact(desk.model::undo);
        assertThat(answer()).contains(new Answer.Range(3, 7));
    }

    @Test
    void endsCannotBeDraggedAcrossEachOther(FxRobot robot) {
        answer(robot, new Answer.Range(3, 7));
        drag(robot, 3, 6, 9, 10);
        assertThat(answer()).contains(new Answer.Range(6, 7));
        drag(robot, 7, 2);
        assertThat(answer()).contains(new Answer.Range(6, 7));
    }

    @Test
    void tabWalksFromEndToEndAndArrowsMoveTheOneWithTheFocus(FxRobot robot) {
        answer(robot, new Answer.Range(3, 7));
        robot.interact(card::requestFocus);
        assertThat(low.isFocused()).isTrue();
        robot.type(KeyCode.RIGHT);
        assertThat(answer()).contains(new Answer.Range(4, 7));
        robot.type(KeyCode.TAB);
        assertThat(high.isFocused()).isTrue();
        robot.type(KeyCode.LEFT).type(KeyCode.DOWN).type(KeyCode.LEFT);
        assertThat(answer()).contains(new Answer.Range(4, 5));
        robot.type(KeyCode.END);
        assertThat(answer()).contains(new Answer.Range(4, 10));
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        assertThat(answer()).contains(new Answer.Range(4, 9.9));
        robot.type(KeyCode.TAB);
        assertThat(Desk.button(card, "Why we ask").isFocused()).isTrue();
        robot.interact(desk.model::undo);
        assertThat(answer()).contains(new Answer.Range(4, 10));
    }

    @Test
    void deleteGoesBackToDontKnowAndTheFocusStays(FxRobot robot) {
        answer(robot, new Answer.Range(3, 7));
        robot.interact(high::requestFocus);
        robot.type(KeyCode.DELETE);
        assertThat(answer()).isEmpty();
        assertThat(slider.isFocused()).isTrue();
        robot.interact(desk.model::undo);
        assertThat(answer()).contains(new Answer.Range(3, 7));
        assertThat(low.isFocused()).isTrue();
    }

    @Test
    void eachEndSpeaksForItself(FxRobot robot) {
        answer(robot, new Answer.Range(5, 7));
        assertThat(low.getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);
        assertThat(low.getAccessibleText()).startsWith("Lower end: ").endsWith(card.trait().question());
        assertThat(low.queryAccessibleAttribute(AccessibleAttribute.VALUE)).isEqualTo(5.0);
        assertThat(high.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING)).isEqualTo("7 of 10, weekly");
        assertThat(slider.getAccessibleRole()).isNotEqualTo(AccessibleRole.SLIDER);
        assertThat(slider.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING))
                .isEqualTo("5 to 7 · “monthly” to “weekly”");
    }

    @Test
    void notApplicableHidesTheOffer(FxRobot robot) {
        answer(robot, new Answer.Range(5, 7));
        answer(robot, new Answer.NotApplicable(""));
        assertThat(Desk.button(card, "A range").isVisible()).isFalse();
        robot.interact(desk.model::undo);
        assertThat(Desk.button(card, "One value").isVisible()).isTrue();
    }

    private void drag(FxRobot robot, double from, double... over) {
        robot.moveTo(robot.point(track).atOffset(xOf(from), 0)).press(MouseButton.PRIMARY);
        for (double position : over)
            robot.moveTo(robot.point(track).atOffset(xOf(position), 0));
        robot.release(MouseButton.PRIMARY);
    }

    private void answer(FxRobot robot, Answer answer) {
        robot.interact(() -> desk.model.cell(TRAIT).answer(answer));
    }

    private Optional<Answer> answer() {
        return desk.answer(TRAIT);
    }

    private String value() {
        return ((Label) slider.lookup(".value")).getText();
    }

    /// From the middle of the track, where the robot's points begin.
    private double xOf(double position) {
        return (position - 5) / 10 * (track.getLayoutBounds().getWidth() - 20);
    }
}
