package whichway.control;

import java.util.Map;
import java.util.Optional;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
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
class FigureFieldTest {
    private static final String FIGURE = "passage-tokens";

    private Desk desk;
    private FigureList list;
    private FigureField row;
    private TextField field;

    @Start
    void start(Stage stage) {
        desk = new Desk(Map.of());
        list = new FigureList(desk.model, desk.words, "retrieval");
        Desk.show(stage, list);
        row = (FigureField) list.lookup("#figure-" + FIGURE);
        field = (TextField) row.lookup(".text-field");
    }

    @Test
    void everyFigureOfTheSectionHasARow() {
        assertThat(list.getChildren().stream().filter(FigureField.class::isInstance)
                .map(node -> ((FigureField) node).figure()))
                .isEqualTo(desk.model.knowledge().costing().figuresOf("retrieval"));
    }

    @Test
    void anOrdinaryValueShowsThroughAndIsMarkedAsAssumed() {
        assertThat(field.getText()).isEmpty();
        assertThat(field.getPromptText()).isEqualTo("500");
        assertThat(note()).isEqualTo("Assumed; may lie from 300 to 800");
        assertThat(row.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("assumed"));
        assertThat(reset().isVisible()).isFalse();
    }

    @Test
    void aNumberCountsWhileItIsTyped(FxRobot robot) {
        robot.clickOn(field).write("700");
        assertThat(said()).contains(new Answer.Amount(700));
        assertThat(note()).isEqualTo("Ordinarily 500 (300 to 800)");
        assertThat(row.getPseudoClassStates()).doesNotContain(PseudoClass.getPseudoClass("assumed"));
    }

    @Test
    void aRangeIsTakenAsPeopleTypeIt(FxRobot robot) {
        robot.clickOn(field).write("300 – 800").type(KeyCode.ENTER);
        assertThat(said()).contains(new Answer.Range(300, 800));
        assertThat(field.getText()).isEqualTo("300 to 800");
    }

    @Test
    void pagesBecomeTokensAndPercentAShare(FxRobot robot) {
        robot.clickOn(field).write("2 pages");
        assertThat(said()).contains(new Answer.Amount(1000));
        assertThat(note()).isEqualTo("2 pages × 500 = 1,000 tokens. Ordinarily 500 (300 to 800)");
        robot.interact(() -> list.lookup("#figure-document-share").requestFocus());
        robot.write("40%");
        assertThat(desk.model.assessment().plan().figure("document-share")).contains(new Answer.Amount(0.4));
    }

    @Test
    void whatCannotBeTakenIsToldAndTheOldValueStays(FxRobot robot) {
        robot.interact(() -> desk.model.plan().figure(FIGURE, Optional.of(new Answer.Amount(700))));
        robot.clickOn(field);
        robot.interact(field::selectAll);
        robot.write("a few");
        assertThat(note()).isEqualTo("No number is in “a few”. Begin with one, such as 500. 700 still counts.");
        robot.interact(field::selectAll);
        robot.write("3 apples");
        assertThat(note()).isEqualTo("“apples” is not understood. Write a number, such as 500. 700 still counts.");
        robot.interact(field::selectAll);
        robot.write("5");
        assertThat(note()).isEqualTo("Only 20 to 100k is taken here. 700 still counts.");
        assertThat(field.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("invalid"));
        assertThat(said()).contains(new Answer.Amount(700));
        robot.type(KeyCode.ESCAPE);
        assertThat(field.getText()).isEqualTo("700");
        assertThat(field.getPseudoClassStates()).doesNotContain(PseudoClass.getPseudoClass("invalid"));
    }

    @Test
    void typingIsOneStepForUndo(FxRobot robot) {
        robot.clickOn(field).write("725");
        robot.interact(desk.model::undo);
        assertThat(said()).isEmpty();
        assertThat(field.getText()).isEmpty();
        assertThat(desk.model.undoableProperty().get()).isEmpty();
    }

    @Test
    void emptyingOrResettingGoesBackToTheOrdinaryValue(FxRobot robot) {
        robot.clickOn(field).write("7").write("0").type(KeyCode.BACK_SPACE, 2);
        assertThat(said()).isEmpty();
        robot.write("700").type(KeyCode.ENTER);
        robot.interact(reset()::fire);
        assertThat(said()).isEmpty();
        assertThat(field.getText()).isEmpty();
        assertThat(reset().isVisible()).isFalse();
        robot.interact(desk.model::undo);
        assertThat(said()).contains(new Answer.Amount(700));
        assertThat(field.getText()).isEqualTo("700");
    }

    @Test
    void followsWhatIsSaidElsewhere(FxRobot robot) {
        robot.interact(() -> desk.model.plan().figure(FIGURE, Optional.of(new Answer.Range(300, 600))));
        assertThat(field.getText()).isEqualTo("300 to 600");
    }

    @Test
    void isNamedForThoseWhoListen() {
        assertThat(field.getAccessibleText()).isEqualTo("Passage length");
        assertThat(field.getAccessibleHelp()).isEqualTo(
                "tokens. Assumed; may lie from 300 to 800. Length of the pieces that documents are cut into.");
        assertThat(reset().getAccessibleText()).isEqualTo("Back to 500, the ordinary value of Passage length");
    }

    @Test
    void aQuestionAmongFiguresIsTheSameAnswer(FxRobot robot) {
        QuantityRow question = new QuantityRow(desk.model, desk.words, "documents-per-answer");
        robot.interact(() -> list.getChildren().addFirst(question));
        TextField number = (TextField) question.lookup(".text-field");
        Label meaning = (Label) question.lookup(".meaning");
        assertThat(number.getPromptText()).isEqualTo("3");
        assertThat(meaning.getText()).isEqualTo("Assumed; may lie from 1 to 10");
        robot.clickOn(number).write("12");
        assertThat(desk.answer("documents-per-answer")).contains(new Answer.Amount(12));
        assertThat(meaning.getText()).startsWith("12 documents");
        robot.interact(desk.model::undo);
        assertThat(desk.answer("documents-per-answer")).isEmpty();
        assertThat(meaning.getText()).isEqualTo("Assumed; may lie from 1 to 10");
        robot.interact(() -> desk.model.cell("documents-per-answer").answer(new Answer.NotApplicable("")));
        assertThat(meaning.getText()).isEqualTo("Does not apply to this project · Assumed; may lie from 1 to 10");
    }

    private Optional<Answer> said() {
        return desk.model.assessment().plan().figure(FIGURE);
    }

    private String note() {
        return ((Label) row.lookup(".side .meaning")).getText();
    }

    private Button reset() {
        return (Button) row.lookup(".reset");
    }
}
