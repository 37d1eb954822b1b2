package whichway.page;

import java.util.Map;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import whichway.core.Answer;
import whichway.core.Project;
import whichway.model.AssessmentModel;
import whichway.model.Edit;
import whichway.model.Scope;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class ProjectPageTest {
    private final AssessmentModel model = Sample.model();
    private final Pages pages = new Pages(model);

    @Start
    void start(Stage stage) {
        Parent page = pages.load("project");
        stage.setScene(new Scene(page, 700, 900));
        stage.show();
    }

    @Test
    void typingANameIsOneStepForUndo(FxRobot robot) {
        robot.clickOn("#name").write("Support bot");
        assertThat(project().name()).isEqualTo("Support bot");
        robot.interact(model::undo);
        assertThat(project().name()).isEmpty();
        assertThat(field(robot, "#name").getText()).isEmpty();
        assertThat(model.undoableProperty().get()).isEmpty();
    }

    @Test
    void eachFieldIsAStepOfItsOwn(FxRobot robot) {
        robot.clickOn("#name").write("Bot").clickOn("#client").write("Acme").clickOn("#question").write("Which?");
        assertThat(project()).isEqualTo(new Project("Bot", "Acme", "Which?", ""));
        robot.interact(model::undo);
        assertThat(project()).isEqualTo(new Project("Bot", "Acme", "", ""));
        robot.interact(model::undo);
        assertThat(project()).isEqualTo(new Project("Bot", "", "", ""));
    }

    @Test
    void typingAfterUndoIsOneStepAgain(FxRobot robot) {
        robot.clickOn("#name").write("abc");
        robot.interact(model::undo);
        robot.write("xyz");
        robot.interact(model::undo);
        assertThat(project().name()).isEmpty();
    }

    @Test
    void theCaretStaysInTheMiddleOfAWord(FxRobot robot) {
        robot.clickOn("#name").write("bt").press(KeyCode.LEFT).release(KeyCode.LEFT).write("oa");
        assertThat(project().name()).isEqualTo("boat");
        assertThat(field(robot, "#name").getCaretPosition()).isEqualTo(3);
    }

    @Test
    void whatAFieldCannotHoldStaysInTheProject(FxRobot robot) {
        robot.interact(() -> model.open(Sample.blank().withProject(new Project("two\nlines", "", "", ""))));
        assertThat(project().name()).isEqualTo("two\nlines");
        assertThat(model.changedProperty().get()).isFalse();
    }

    @Test
    void aDateIsKeptOnceItIsWhole(FxRobot robot) {
        robot.clickOn("#date").write("2026-11");
        assertThat(project().date()).isEmpty();
        assertThat(fault(robot)).isEmpty();
        robot.write("-22");
        assertThat(project().date()).isEqualTo("2026-11-22");
        robot.interact(model::undo);
        assertThat(field(robot, "#date").getText()).isEmpty();
    }

    @Test
    void whatIsNoDateIsNotKept(FxRobot robot) {
        robot.clickOn("#date").write("2026-02-30");
        assertThat(project().date()).isEmpty();
        assertThat(fault(robot)).contains("2026-02-30");
        robot.eraseText(2).write("28");
        assertThat(fault(robot)).isEmpty();
        assertThat(project().date()).isEqualTo("2026-02-28");
    }

    @Test
    void anUnfinishedDateIsTold(FxRobot robot) {
        robot.clickOn("#date").write("May").clickOn("#name");
        assertThat(fault(robot)).contains("May");
    }

    @Test
    void aTemplateReplacesAllAnswersInOneStep(FxRobot robot) {
        robot.clickOn("#name").write("Bot");
        robot.interact(() -> model.cell("delivery-slider").answer(new Answer.Amount(9)));
        robot.clickOn("First case");
        assertThat(model.assessment().answers()).isEqualTo(first());
        assertThat(project()).isEqualTo(new Project("Bot", "", "Which way first?", ""));
        robot.clickOn("#templatesUndo");
        assertThat(model.assessment().answers()).isEqualTo(Map.of("delivery-slider", new Answer.Amount(9)));
        assertThat(project()).isEqualTo(new Project("Bot", "", "", ""));
    }

    @Test
    void aTemplateLeavesTheQuestionThatSomebodyWrote(FxRobot robot) {
        robot.clickOn("#question").write("Mine?").clickOn("First case");
        assertThat(project().question()).isEqualTo("Mine?");
    }

    @Test
    void aTemplateReplacesTheQuestionOfAnother(FxRobot robot) {
        robot.clickOn("First case").clickOn("Second case");
        assertThat(project().question()).isEqualTo("Which way second?");
    }

    @Test
    void theRowOfThePresentAnswersIsMarked(FxRobot robot) {
        assertThat(marked(robot)).isEqualTo("Blank");
        robot.clickOn("First case");
        assertThat(marked(robot)).isEqualTo("First case");
        robot.interact(() -> model.cell("delivery-slider").answer(new Answer.Amount(9)));
        assertThat(marked(robot)).isEmpty();
    }

    @Test
    void undoIsOfferedOnlyRightAfterATemplate(FxRobot robot) {
        Hyperlink undo = robot.lookup("#templatesUndo").query();
        assertThat(undo.isVisible()).isFalse();
        robot.clickOn("First case");
        assertThat(undo.isVisible()).isTrue();
        assertThat(robot.lookup("#templatesNote").<Label>query().getText()).contains("First case");
        robot.clickOn("#client").write("A");
        assertThat(undo.isVisible()).isFalse();
    }

    @Test
    void aTemplateCanBeTakenWithTheKeyboard(FxRobot robot) {
        robot.clickOn("#date");
        for (int tabs = 0; tabs < 6 && !focused(robot).equals("First case"); tabs++)
            robot.type(KeyCode.TAB);
        robot.type(KeyCode.SPACE);
        assertThat(model.undoableProperty().get()).isEqualTo(Optional.of(Edit.template()));
        assertThat(model.assessment().answers()).isEqualTo(first());
    }

    @Test
    void theScopeIsChosenHereToo(FxRobot robot) {
        ToggleButton quick = robot.lookup("#quick").query();
        ToggleButton all = robot.lookup("#all").query();
        assertThat(quick.getText()).contains("6");
        assertThat(all.getText()).contains("12");
        robot.clickOn(all).clickOn(all);
        assertThat(pages.itinerary().scopeProperty().get()).isEqualTo(Scope.ALL);
        assertThat(all.isSelected()).isTrue();
        robot.interact(() -> pages.itinerary().scopeProperty().set(Scope.QUICK));
        assertThat(quick.isSelected()).isTrue();
        assertThat(all.isSelected()).isFalse();
    }

    private Project project() {
        return model.assessment().project();
    }

    private static Map<String, Answer> first() {
        return Sample.knowledge().findTemplate("first").orElseThrow().answers();
    }

    private static TextInputControl field(FxRobot robot, String id) {
        return robot.lookup(id).queryTextInputControl();
    }

    private static String focused(FxRobot robot) {
        Node owner = robot.window(0).getScene().getFocusOwner();
        return owner instanceof Labeled labeled ? labeled.getText() : "";
    }

    private static String fault(FxRobot robot) {
        return robot.lookup("#dateFault").<Label>query().getText();
    }

    private static String marked(FxRobot robot) {
        return robot.lookup(node -> node instanceof TemplateRow row && row.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("present"))).<TemplateRow>queryAll().stream()
                .map(row -> row.template().name()).findFirst().orElse("");
    }
}
