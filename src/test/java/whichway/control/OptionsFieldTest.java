package whichway.control;

import java.util.List;
import java.util.Map;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
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
class OptionsFieldTest {
    private Desk desk;
    private QuestionCard choice;
    private QuestionCard rows;
    private QuestionCard toggle;

    @Start
    void start(Stage stage) {
        desk = new Desk(Map.of());
        choice = desk.card("citations");
        rows = desk.card("behaviour-kind");
        toggle = desk.card("erasure");
        Desk.show(stage, new VBox(choice, toggle, rows));
    }

    @Test
    void unansweredLightsNothing() {
        assertThat(lit(choice)).isEmpty();
        assertThat(lit(rows)).isEmpty();
        assertThat(lit(toggle)).isEmpty();
    }

    @Test
    void clickChoosesAndClickingAgainKeeps(FxRobot robot) {
        robot.clickOn(button(choice, 2)).clickOn(button(choice, 2));
        assertThat(desk.answer("citations")).contains(new Answer.Pick("mandatory"));
        assertThat(lit(choice)).containsExactly(2);
    }

    @Test
    void shortLabelsAreSegmentsAndManyAreRows() {
        assertThat(Desk.shows(choice, ".segment")).isTrue();
        assertThat(Desk.shows(rows, ".segment")).isFalse();
        assertThat(Desk.shows(rows, ".row")).isTrue();
    }

    @Test
    void rowsKeepTheirChoiceToo(FxRobot robot) {
        robot.interact(button(rows, 1)::fire);
        robot.interact(button(rows, 1)::fire);
        assertThat(desk.answer("behaviour-kind")).contains(new Answer.Pick("schema"));
        assertThat(lit(rows)).containsExactly(1);
    }

    @Test
    void toggleAnswersYesFirstThenNo(FxRobot robot) {
        robot.clickOn(button(toggle, 0));
        assertThat(desk.answer("erasure")).contains(new Answer.Flag(true));
        robot.clickOn(button(toggle, 1));
        assertThat(desk.answer("erasure")).contains(new Answer.Flag(false));
        robot.interact(desk.model::undo);
        assertThat(lit(toggle)).containsExactly(0);
    }

    @Test
    void arrowsTakeTheFocusedOptionFirstThenItsNeighbours(FxRobot robot) {
        robot.interact(() -> choice.requestFocus());
        robot.type(KeyCode.RIGHT);
        assertThat(lit(choice)).containsExactly(0);
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        assertThat(lit(choice)).containsExactly(2);
        assertThat(button(choice, 2).isFocused()).isTrue();
        robot.type(KeyCode.DELETE);
        assertThat(desk.answer("citations")).isEmpty();
        robot.type(KeyCode.DIGIT2);
        assertThat(lit(choice)).containsExactly(1);
    }

    @Test
    void oneStopForTab(FxRobot robot) {
        assertThat(stops(choice)).isEqualTo(1);
        robot.interact(button(choice, 2)::fire);
        assertThat(stops(choice)).isEqualTo(1);
        assertThat(button(choice, 2).isFocusTraversable()).isTrue();
    }

    @Test
    void severalPossibleOptionsAreAllLit(FxRobot robot) {
        Answer any = new Answer.AnyOf(List.of("persona", "house-style"));
        robot.interact(() -> desk.model.cell("behaviour-kind").answer(any));
        assertThat(lit(rows)).containsExactly(2, 3);
        assertThat(desk.answer("behaviour-kind")).contains(any);
    }

    @Test
    void eachOptionTellsItsNameAndState(FxRobot robot) {
        robot.interact(button(choice, 1)::fire);
        assertThat(button(choice, 1).getAccessibleRole()).isEqualTo(AccessibleRole.RADIO_BUTTON);
        assertThat(button(choice, 1).getAccessibleText()).isEqualTo("Welcome");
        assertThat(button(choice, 1).queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(true);
    }

    private static List<ToggleButton> buttons(QuestionCard card) {
        return Desk.buttons((OptionsField) card.lookup(".options-field")).stream().map(ToggleButton.class::cast)
                .toList();
    }

    private static ToggleButton button(QuestionCard card, int index) {
        return buttons(card).get(index);
    }

    private static long stops(QuestionCard card) {
        return buttons(card).stream().filter(ToggleButton::isFocusTraversable).count();
    }

    private static List<Integer> lit(QuestionCard card) {
        List<ToggleButton> buttons = buttons(card);
        return buttons.stream().filter(ToggleButton::isSelected).map(buttons::indexOf).toList();
    }
}
