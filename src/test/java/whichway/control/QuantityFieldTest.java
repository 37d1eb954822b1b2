package whichway.control;

import java.util.Map;
import java.util.Optional;

import javafx.css.PseudoClass;
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

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class QuantityFieldTest {
    private static final String TRAIT = "corpus-tokens";

    private Desk desk;
    private QuestionCard card;
    private TextField field;

    @Start
    void start(Stage stage) {
        desk = new Desk(Map.of());
        card = desk.card(TRAIT);
        Desk.show(stage, card);
        field = (TextField) card.lookup(".quantity-field .text-field");
    }

    @Test
    void answersWhileTyping(FxRobot robot) {
        robot.clickOn(field).write("8M");
        assertThat(answer()).contains(new Answer.Amount(8e6));
        assertThat(meaning()).isEqualTo("8,000,000 tokens · more than the window holds");
        assertThat(field.getText()).isEqualTo("8M");
    }

    @Test
    void typingIsOneStepForUndo(FxRobot robot) {
        robot.clickOn(field).write("1,500,000");
        assertThat(answer()).contains(new Answer.Amount(1.5e6));
        robot.interact(desk.model::undo);
        assertThat(answer()).isEmpty();
        assertThat(field.getText()).isEmpty();
    }

    @Test
    void enterTidiesAndEndsTheStep(FxRobot robot) {
        robot.clickOn(field).write("1,500,000").type(KeyCode.ENTER);
        assertThat(field.getText()).isEqualTo("1.5M");
        robot.write("9k");
        robot.interact(desk.model::undo);
        assertThat(answer()).contains(new Answer.Amount(1.5e6));
        assertThat(field.getText()).isEqualTo("1.5M");
    }

    @Test
    void invalidTextLeavesTheAnswerAndSaysWhy(FxRobot robot) {
        robot.interact(() -> desk.model.cell(TRAIT).answer(new Answer.Amount(8e6)));
        robot.clickOn(field);
        robot.interact(field::selectAll);
        robot.write("lots");
        assertThat(answer()).contains(new Answer.Amount(8e6));
        assertThat(field.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("invalid"));
        assertThat(meaning()).contains("lots").contains("8M");
        robot.interact(() -> card.lookup(".quiet-row .toggle-button").requestFocus());
        assertThat(field.getText()).as("kept to be mended").isEqualTo("lots");
        assertThat(answer()).contains(new Answer.Amount(8e6));
    }

    @Test
    void escapeBringsTheAnswerBack(FxRobot robot) {
        robot.interact(() -> desk.model.cell(TRAIT).answer(new Answer.Amount(8e6)));
        robot.clickOn(field).write("x").type(KeyCode.ESCAPE);
        assertThat(field.getText()).isEqualTo("8M");
        assertThat(field.getPseudoClassStates()).doesNotContain(PseudoClass.getPseudoClass("invalid"));
    }

    @Test
    void showsHowPagesBecomeTokens(FxRobot robot) {
        robot.clickOn(field).write("300 pages");
        assertThat(answer()).contains(new Answer.Amount(150_000));
        assertThat(meaning()).startsWith("300 pages × 500 = 150,000 tokens");
    }

    @Test
    void emptyingGoesBackToDontKnow(FxRobot robot) {
        robot.clickOn(field).write("8").type(KeyCode.BACK_SPACE);
        assertThat(answer()).isEmpty();
    }

    @Test
    void showsARangeAndLeavesItAlone(FxRobot robot) {
        robot.interact(() -> desk.model.cell(TRAIT).answer(new Answer.Range(400, 10_000)));
        assertThat(field.getText()).isEqualTo("400 to 10,000");
        robot.clickOn(field).type(KeyCode.END).type(KeyCode.ENTER);
        robot.interact(() -> card.lookup(".quiet-row .toggle-button").requestFocus());
        assertThat(answer()).contains(new Answer.Range(400, 10_000));
    }

    @Test
    void typedRangeAnswersAndSaysBothBands(FxRobot robot) {
        robot.clickOn(field).write("200k-2M");
        assertThat(answer()).contains(new Answer.Range(200_000, 2e6));
        assertThat(meaning()).startsWith("Somewhere from 200,000 to 2,000,000 tokens · ")
                .endsWith("“small enough to carry along” to “more than the window holds”");
        robot.type(KeyCode.ENTER);
        assertThat(field.getText()).isEqualTo("200,000 to 2,000,000");
        assertThat(answer()).contains(new Answer.Range(200_000, 2e6));
        robot.interact(desk.model::undo);
        assertThat(answer()).isEmpty();
    }

    @Test
    void rangeWithinOneBandSaysItOnce(FxRobot robot) {
        robot.clickOn(field).write("4M – 8M");
        assertThat(meaning()).isEqualTo("Somewhere from 4M to 8M tokens · more than the window holds");
    }

    @Test
    void bandFollowsTheOtherAnswerItDependsOn(FxRobot robot) {
        robot.clickOn(field).write("8M");
        robot.interact(() -> desk.model.cell("window-tokens").answer(new Answer.Amount(10e6)));
        assertThat(meaning()).isEqualTo("8,000,000 tokens · nearly fills the window");
        assertThat(field.isFocused()).isTrue();
        assertThat(field.getText()).isEqualTo("8M");
    }

    @Test
    void isNamedByItsQuestion() {
        assertThat(field.getAccessibleText()).isEqualTo(card.trait().question());
    }

    private Optional<Answer> answer() {
        return desk.answer(TRAIT);
    }

    private String meaning() {
        return ((Label) card.lookup(".quantity-field .meaning")).getText();
    }
}
