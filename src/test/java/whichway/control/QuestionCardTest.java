package whichway.control;

import java.util.Map;
import java.util.Set;

import javafx.css.PseudoClass;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import whichway.core.Answer;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class QuestionCardTest {
    private static final String TRAIT = "citations";

    private Desk desk;
    private QuestionCard card;

    @Start
    void start(Stage stage) {
        desk = new Desk(Map.of());
        card = desk.card(TRAIT);
        Desk.show(stage, card);
    }

    @Test
    void tellsItsStateToTheSheets(FxRobot robot) {
        assertThat(states()).contains("unanswered").doesNotContain("not-applicable");
        answer(robot, new Answer.Pick("nice"));
        assertThat(states()).doesNotContain("unanswered", "not-applicable");
        answer(robot, new Answer.NotApplicable(""));
        assertThat(states()).contains("not-applicable").doesNotContain("unanswered");
    }

    @Test
    void wayBackIsOfferedOnlyWhereThereIsAnAnswer(FxRobot robot) {
        assertThat(button("Back to “don’t know”").isVisible()).isFalse();
        answer(robot, new Answer.Pick("nice"));
        robot.clickOn(button("Back to “don’t know”"));
        assertThat(desk.answer(TRAIT)).isEmpty();
        assertThat(card.isFocusWithin()).isTrue();
        robot.interact(desk.model::undo);
        assertThat(desk.answer(TRAIT)).contains(new Answer.Pick("nice"));
    }

    @Test
    void notApplicableTakesAReason(FxRobot robot) {
        robot.clickOn(button("Does not apply"));
        TextField reason = (TextField) card.lookup(".not-applicable-field .text-field");
        assertThat(reason.isFocused()).isTrue();
        assertThat(Desk.shows(card, ".options-field")).isFalse();
        robot.write("internal use");
        assertThat(desk.answer(TRAIT)).contains(new Answer.NotApplicable("internal use"));
        robot.interact(desk.model::undo);
        assertThat(desk.answer(TRAIT)).contains(new Answer.NotApplicable(""));
        robot.clickOn(button("Applies after all"));
        assertThat(desk.answer(TRAIT)).isEmpty();
        assertThat(Desk.shows(card, ".options-field")).isTrue();
        assertThat(card.isFocusWithin()).isTrue();
    }

    @Test
    void noteIsOneStepForUndoAndLeavesAMark(FxRobot robot) {
        ButtonBase note = button("Note");
        robot.clickOn(note).write("ask Ann");
        assertThat(desk.model.assessment().note(TRAIT)).isEqualTo("ask Ann");
        assertThat(note.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("filled"));
        robot.interact(desk.model::undo);
        assertThat(desk.model.assessment().note(TRAIT)).isEmpty();
        assertThat(((TextArea) card.lookup(".note-field")).getText()).isEmpty();
        assertThat(note.getPseudoClassStates()).doesNotContain(PseudoClass.getPseudoClass("filled"));
    }

    @Test
    void noteGrowsWithItsText(FxRobot robot) {
        robot.clickOn(button("Note"));
        TextArea area = (TextArea) card.lookup(".note-field");
        double before = area.getHeight();
        robot.interact(() -> area.setText("one\ntwo\nthree\nfour\nfive"));
        robot.interact(() -> {});
        assertThat(area.getHeight()).isGreaterThan(before * 1.8);
    }

    @Test
    void whyMarksTheRowOfThePresentAnswer(FxRobot robot) {
        assertThat(card.lookup(".why-pane")).as("made on demand").isNull();
        robot.clickOn(button("Why we ask"));
        assertThat(presentRows()).isZero();
        answer(robot, new Answer.Pick("mandatory"));
        assertThat(presentRows()).isEqualTo(1);
        assertThat(card.lookupAll(".why-pane .label").stream().map(node -> ((Label) node).getText()))
                .anyMatch(text -> text.startsWith("Rules out")).anyMatch(text -> text.startsWith("[1]"));
        robot.clickOn(button("Why we ask"));
        assertThat(Desk.shows(card, ".why-pane")).isFalse();
    }

    @Test
    void tabVisitsEverythingInReadingOrder(FxRobot robot) {
        answer(robot, new Answer.Pick("nice"));
        robot.interact(card::requestFocus);
        for (String name : new String[]{"Why we ask", "Note", "Does not apply", "Not sure which",
                "Back to “don’t know”"}) {
            robot.type(KeyCode.TAB);
            assertThat(button(name).isFocused()).as(name).isTrue();
        }
    }

    private void answer(FxRobot robot, Answer answer) {
        robot.interact(() -> desk.model.cell(TRAIT).answer(answer));
    }

    private Set<String> states() {
        return Set.copyOf(card.getPseudoClassStates().stream().map(PseudoClass::getPseudoClassName).toList());
    }

    private ButtonBase button(String text) {
        return Desk.button(card, text);
    }

    private long presentRows() {
        return card.lookupAll(".why-row").stream()
                .filter(row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("present"))).count();
    }
}
