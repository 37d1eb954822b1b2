package whichway.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.Decision;
import whichway.core.Project;
import whichway.core.Trait;
import whichway.model.AssessmentModel;
import whichway.model.Commands.Format;
import whichway.model.Edit;
import whichway.model.Scope;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class ReportPageTest {
    private final AssessmentModel model = Sample.model();
    private final Pages pages = new Pages(model);

    @Start
    void start(Stage stage) {
        Parent page = pages.load("report");
        stage.setScene(new Scene(page, 700, 900));
        stage.show();
    }

    @Test
    void theButtonsAskForReports(FxRobot robot) {
        robot.clickOn("Export PDF…").clickOn("Web page…").clickOn("Markdown…").clickOn("Decision record…");
        assertThat(pages.commands().exported()).containsExactly(Format.PDF, Format.HTML, Format.MARKDOWN,
                Format.MADR);
    }

    @Test
    void anOpenQuestionLeadsToItself(FxRobot robot) {
        robot.interact(robot.lookup("Name of trust-toggle").<Hyperlink>query()::fire);
        assertThat(pages.itinerary().currentProperty().get().id()).isEqualTo("trust");
        assertThat(pages.itinerary().scopeProperty().get()).isEqualTo(Scope.ALL);
    }

    @Test
    void nothingAnsweredIsSaid(FxRobot robot) {
        assertThat(text(robot, "#finding")).contains("Nothing");
        assertThat(text(robot, "#footing")).contains("The bold");
        assertThat(text(robot, "#coverage")).startsWith("0 of 12");
        assertThat(open(robot)).hasSize(12);
    }

    @Test
    void leaderMarginAndRunnerUpAreNamed(FxRobot robot) {
        robot.interact(() -> model.cell("trust-slider").answer(new Answer.Amount(10)));
        // 3 at the end less .75 expected makes 2.25 for the meek, against a prior of 1.
        assertThat(text(robot, "#finding")).contains("The meek", "1.2", "The bold");
        assertThat(text(robot, "#footing")).contains("8%");
        assertThat(open(robot)).hasSize(11).doesNotContain("Name of trust-slider");
    }

    @Test
    void allRuledOutIsSaidWithReasonAndUnlock(FxRobot robot) {
        assertThat(robot.lookup("#ruledOut").<Node>query().isVisible()).isFalse();
        robot.interact(() -> model.cell("trust-toggle").answer(new Answer.Flag(true)));
        assertThat(text(robot, "#finding")).isEqualTo("Every approach is ruled out.");
        assertThat(robot.lookup("#ruledOut").<Node>query().isVisible()).isTrue();
        assertThat(robot.lookup("#blocked .label").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("bold", "meek", "It is banned.", "Lift the ban.");
    }

    @Test
    void completeIsSaid(FxRobot robot) {
        robot.interact(() -> {
            Assessment full = Sample.blank().withProject(new Project("Bot", "Acme", "Which?", "2026-11-22"));
            for (Trait trait : model.knowledge().traits())
                full = full.withAnswer(trait.id(),
                        Optional.of(trait.quick() ? new Answer.Amount(6) : new Answer.Flag(false)));
            model.open(full);
        });
        assertThat(text(robot, "#coverage")).startsWith("12 of 12");
        assertThat(text(robot, "#openNote")).isEqualTo("No question is open.");
        assertThat(text(robot, "#question")).isEqualTo("Which?");
        assertThat(open(robot)).isEmpty();
        assertThat(robot.lookup("#gaps").<Node>query().isVisible()).isFalse();
    }

    @Test
    void theCoverNamesWhatItLacks(FxRobot robot) {
        robot.interact(() -> model.open(Sample.blank().withProject(new Project("Bot", "", "Which?", ""))));
        assertThat(text(robot, "#gapsNote")).isEqualTo("The cover still lacks the client, the date.");
    }

    @Test
    void aLinkKeepsItsFocusWhileOtherThingsChange(FxRobot robot) {
        Hyperlink link = robot.lookup("Name of trust-toggle").query();
        robot.interact(link::requestFocus);
        robot.interact(() -> model.open(Sample.blank().withNote("trust-toggle", "ask legal")));
        assertThat(link.isFocused()).isTrue();
    }

    @Test
    void whatWasDecidedIsTakenDownAndCanBeTakenBack(FxRobot robot) {
        robot.interact(() -> robot.lookup("#choice").<ComboBox<String>>query().setValue("The meek"));
        assertThat(model.assessment().decision().choice()).isEqualTo("meek");
        assertThat(text(robot, "#choiceNote")).contains("otherwise").contains("The bold");
        type(robot, "#by", "Ada");
        type(robot, "#decided", "2026-11-24");
        type(robot, "#review", "2027-02-30");
        assertThat(model.assessment().decision())
                .isEqualTo(new Decision("meek", "", "Ada", "2026-11-24", ""));
        assertThat(text(robot, "#reviewFault")).contains("2027-02-30");
        robot.interact(() -> {
            model.undo();
            model.undo();
            model.undo();
        });
        assertThat(model.assessment().decision()).isEqualTo(Decision.NONE);
        assertThat(robot.lookup("#choice").<ComboBox<String>>query().getEditor().getText()).isEmpty();
        assertThat(text(robot, "#choiceNote")).startsWith("Nothing yet.");
    }

    @Test
    void anythingElseCanBeDecided(FxRobot robot) {
        type(robot, "#choice .text-field", "wait a year");
        assertThat(model.assessment().decision().choice()).isEqualTo("wait a year");
        assertThat(model.undoableProperty().get()).contains(Edit.decision());
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> {
            TextInputControl input = robot.lookup(field).query();
            input.requestFocus();
            input.setText(text);
        });
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Label>query().getText();
    }

    private static List<String> open(FxRobot robot) {
        Set<Hyperlink> links = robot.lookup("#open .hyperlink").queryAllAs(Hyperlink.class);
        return links.stream().map(Hyperlink::getText).collect(Collectors.toList());
    }
}
