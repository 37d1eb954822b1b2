package whichway.control;

import java.util.Map;

import javafx.css.PseudoClass;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import whichway.core.Answer;
import whichway.core.FollowUp;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class FollowUpFieldTest {
    private static final String TRAIT = "citations";
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private Desk desk;
    private QuestionCard card;

    @Start
    void start(Stage stage) {
        desk = new Desk(Map.of());
        card = desk.card(TRAIT);
        Desk.show(stage, card);
    }

    @Test
    void aStayIsOneStepForUndo(FxRobot robot) {
        ButtonBase button = Desk.button(card, "Who finds out");
        robot.clickOn(button).write("Ann").type(KeyCode.TAB).write("2026-12-01");
        assertThat(known()).isEqualTo(new FollowUp("Ann", "2026-12-01"));
        assertThat(button.getText()).isEqualTo("Ask Ann by 2026-12-01");
        robot.interact(desk.model::undo);
        assertThat(known()).isEqualTo(FollowUp.NONE);
        assertThat(owner().getText()).isEmpty();
        assertThat(due().getText()).isEmpty();
        assertThat(due().isFocused()).isTrue();
        assertThat(button.getText()).isEqualTo("Who finds out");
    }

    @Test
    void whatIsNoDateIsNotTaken(FxRobot robot) {
        say(robot, new FollowUp("Ann", "2026-12-01"));
        robot.clickOn(Desk.button(card, "Ask Ann by 2026-12-01")).clickOn(due());
        robot.interact(due()::clear);
        assertThat(known()).isEqualTo(new FollowUp("Ann", ""));
        robot.write("2026-02-3");
        assertThat(due().getPseudoClassStates()).as("unfinished").doesNotContain(INVALID);
        robot.write("0");
        assertThat(due().getPseudoClassStates()).contains(INVALID);
        assertThat(fault()).contains("2026-02-30").contains("2026-12-01");
        robot.clickOn(owner()).write("a");
        assertThat(due().getText()).as("kept to be mended").isEqualTo("2026-02-30");
        assertThat(known().due()).isEmpty();
        robot.clickOn(due());
        robot.interact(due()::selectAll);
        robot.write("2026-02-28");
        assertThat(due().getPseudoClassStates()).doesNotContain(INVALID);
        assertThat(fault()).isEmpty();
        assertThat(known().due()).isEqualTo("2026-02-28");
    }

    @Test
    void onlyAnOpenQuestionIsFollowedUp(FxRobot robot) {
        say(robot, new FollowUp("Ann", ""));
        ButtonBase button = Desk.button(card, "Ask Ann");
        robot.clickOn(button);
        robot.interact(() -> desk.model.cell(TRAIT).answer(new Answer.Pick("nice")));
        assertThat(button.isVisible()).isFalse();
        assertThat(Desk.shows(card, ".follow-up-field")).isFalse();
        assertThat(card.lookup(".options-field").isFocusWithin()).as("the focus stays with the question").isTrue();
        assertThat(known()).as("kept, should it open again").isEqualTo(new FollowUp("Ann", ""));
        robot.interact(desk.model::undo);
        assertThat(button.isVisible()).isTrue();
    }

    @Test
    void fieldsAreNamedByTheQuestion(FxRobot robot) {
        robot.clickOn(Desk.button(card, "Who finds out"));
        assertThat(owner().isFocused()).isTrue();
        assertThat(owner().getAccessibleText()).endsWith(card.trait().question());
        assertThat(due().getAccessibleText()).endsWith(card.trait().question());
    }

    @Test
    void lookingAtItChangesNothing(FxRobot robot) {
        FollowUp said = new FollowUp("Ann ", "2026-12-01");
        say(robot, said);
        robot.interact(Desk.button(card, "Ask Ann  by 2026-12-01")::fire);
        robot.interact(due()::requestFocus);
        assertThat(known()).isEqualTo(said);
    }

    private void say(FxRobot robot, FollowUp said) {
        robot.interact(() -> desk.model.cell(TRAIT).followUp(said));
    }

    private FollowUp known() {
        return desk.model.assessment().followUp(TRAIT);
    }

    private TextField owner() {
        return (TextField) card.lookup(".follow-up-field .owner");
    }

    private TextField due() {
        return (TextField) card.lookup(".follow-up-field .due");
    }

    private String fault() {
        return ((Label) card.lookup(".follow-up-field .meaning")).getText();
    }
}
