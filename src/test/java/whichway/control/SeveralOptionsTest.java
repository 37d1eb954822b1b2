package whichway.control;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import whichway.core.Answer;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class SeveralOptionsTest {
    private Desk desk;
    private QuestionCard rows;
    private QuestionCard segments;
    private QuestionCard toggle;

    @Start
    void start(Stage stage) {
        desk = new Desk(Map.of());
        rows = desk.card("behaviour-kind");
        segments = desk.card("citations");
        toggle = desk.card("erasure");
        Desk.show(stage, new VBox(segments, toggle, rows));
    }

    @Test
    void clickingTicksAndUnticks(FxRobot robot) {
        robot.clickOn(Desk.button(segments, "Not sure which"));
        assertThat(given("citations")).as("asking changes nothing").isEmpty();
        assertThat(meaning(segments)).startsWith("Tick every option");
        robot.clickOn(option(segments, 2));
        assertThat(given("citations")).contains(new Answer.Pick("mandatory"));
        robot.clickOn(option(segments, 1));
        assertThat(given("citations")).contains(new Answer.AnyOf(List.of("nice", "mandatory")));
        assertThat(meaning(segments)).isEqualTo("One of: Welcome, Required. Nobody knows yet which.");
        robot.clickOn(option(segments, 2));
        assertThat(given("citations")).contains(new Answer.Pick("nice"));
        robot.clickOn(option(segments, 1));
        assertThat(given("citations")).isEmpty();
        assertThat(Desk.button(segments, "Only one").isVisible()).as("still ticking").isTrue();
    }

    @Test
    void aClickAnywhereInARowCountsOnce(FxRobot robot) {
        robot.interact(Desk.button(rows, "Not sure which")::fire);
        robot.interact(() -> ((Label) rows.lookup(".row > .help")).getParent().requestFocus());
        robot.clickOn(option(rows, 0)).clickOn(rows.lookup(".row > .help"));
        assertThat(given("behaviour-kind")).isEmpty();
        robot.clickOn(rows.lookup(".row > .help"));
        assertThat(lit(rows)).containsExactly(0);
    }

    @Test
    void switchingBackKeepsWhatWasTickedUntilOneIsChosen(FxRobot robot) {
        Answer any = new Answer.AnyOf(List.of("nice", "mandatory"));
        answer(robot, any);
        robot.clickOn(Desk.button(segments, "Only one"));
        assertThat(given("citations")).contains(any);
        robot.clickOn(option(segments, 1));
        assertThat(given("citations")).contains(new Answer.Pick("nice"));
        robot.interact(desk.model::undo);
        assertThat(given("citations")).contains(any);
        assertThat(Desk.button(segments, "Only one").isVisible()).isTrue();
    }

    @Test
    void aSetOfOneBecomesAPickWhenSwitchingBack(FxRobot robot) {
        answer(robot, new Answer.AnyOf(List.of("nice")));
        robot.clickOn(Desk.button(segments, "Only one"));
        assertThat(given("citations")).contains(new Answer.Pick("nice"));
    }

    @Test
    void eachTickIsAStepForUndoAndTheFocusStays(FxRobot robot) {
        robot.clickOn(Desk.button(segments, "Not sure which")).clickOn(option(segments, 0))
                .clickOn(option(segments, 1));
        robot.interact(desk.model::undo);
        assertThat(given("citations")).contains(new Answer.Pick("none"));
        assertThat(option(segments, 1).isFocused()).isTrue();
        robot.interact(desk.model::redo);
        assertThat(lit(segments)).containsExactly(0, 1);
        robot.interact(Desk.button(segments, "Back to “don’t know”")::fire);
        assertThat(given("citations")).isEmpty();
        assertThat(segments.isFocusWithin()).isTrue();
    }

    @Test
    void keysWalkAndTick(FxRobot robot) {
        robot.clickOn(Desk.button(segments, "Not sure which"));
        robot.interact(segments::requestFocus);
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        assertThat(given("citations")).as("arrows only walk").isEmpty();
        assertThat(option(segments, 2).isFocused()).isTrue();
        robot.type(KeyCode.RIGHT);
        assertThat(option(segments, 2).isFocused()).isTrue();
        robot.type(KeyCode.SPACE).type(KeyCode.DIGIT1);
        assertThat(lit(segments)).containsExactly(0, 2);
        robot.type(KeyCode.DELETE);
        assertThat(given("citations")).isEmpty();
        assertThat(Desk.button(segments, "Only one").isVisible()).isTrue();
    }

    @Test
    void optionsAreBoxesToTickForThoseWhoHearThem(FxRobot robot) {
        robot.clickOn(Desk.button(segments, "Not sure which"));
        assertThat(option(segments, 0).getAccessibleRole()).isEqualTo(AccessibleRole.CHECK_BOX);
        robot.clickOn(Desk.button(segments, "Only one"));
        assertThat(option(segments, 0).getAccessibleRole()).isEqualTo(AccessibleRole.RADIO_BUTTON);
    }

    @Test
    void yesOrNoHasNoThirdThing() {
        assertThat(Desk.buttons(toggle)).noneMatch(button -> button.getText().equals("Not sure which"));
    }

    private void answer(FxRobot robot, Answer answer) {
        robot.interact(() -> desk.model.cell("citations").answer(answer));
    }

    private Optional<Answer> given(String trait) {
        return desk.answer(trait);
    }

    private static String meaning(QuestionCard card) {
        return ((Label) card.lookup(".meaning")).getText();
    }

    private static List<ToggleButton> options(QuestionCard card) {
        return Desk.buttons((OptionsField) card.lookup(".options-field")).stream().map(ToggleButton.class::cast)
                .toList();
    }

    private static ToggleButton option(QuestionCard card, int index) {
        return options(card).get(index);
    }

    private static List<Integer> lit(QuestionCard card) {
        List<ToggleButton> options = options(card);
        return options.stream().filter(ToggleButton::isSelected).map(options::indexOf).toList();
    }
}
