package whichway.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import whichway.chart.Sample;
import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.OpenQuestion;
import whichway.core.Verdict;
import whichway.words.VerdictWords;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class ComparisonPanelTest {
    private final Views views = new Views(Sample.knowledge());
    private Slider slider;
    private Parent panel;
    private Stage stage;

    @Start
    private void start(Stage shown) {
        stage = shown;
        slider = new Slider(0, 10, 5);
        slider.setId("slider");
        panel = views.panel();
        BorderPane root = new BorderPane(slider);
        root.setRight(panel);
        Scene scene = new Scene(root, 700, 600);
        scene.getStylesheets().setAll(Views.sheets());
        scene.getPreferences().setReducedMotion(true);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void rowsFollowTheRanking(FxRobot robot) {
        for (double gap : new double[]{0, 10, 2, 8}) {
            robot.interact(() -> views.answer("gap", gap).answer("tone", 10 - gap));
            assertThat(order(robot)).isEqualTo(views.model().evaluationProperty().get().ranking().stream()
                    .map(standing -> standing.approach().id()).toList());
        }
    }

    @Test
    void headingSaysWhoLeadsAndByHowMuch(FxRobot robot) {
        robot.interact(() -> views.answer("gap", 9));
        double margin = views.model().evaluationProperty().get().margin().orElseThrow();
        assertThat(label(robot, "#leader").getText()).isEqualTo("RAG leads");
        assertThat(label(robot, "#lead").getText()).isEqualTo(
                "by " + views.words().points(margin) + " points over Fine-tuning");
    }

    @Test
    void tooFewAnswersAreSaid(FxRobot robot) {
        assertThat(label(robot, "#thin").isVisible()).isTrue();
        robot.interact(() -> views.answer("gap", 6).answer("tone", 6));
        assertThat(label(robot, "#thin").isVisible()).isFalse();
    }

    @Test
    void ruledOutRowSaysItsGate(FxRobot robot) {
        robot.interact(() -> views.answer("change", 9.5));
        assertThat(row(robot, "fine-tuning").face().gate()).isEqualTo("cites");
        assertThat(row(robot, "fine-tuning").face().getAccessibleText()).contains("ruled out (cites)");
        assertThat(row(robot, "rag").face().gate()).isEmpty();
    }

    @Test
    void everythingRuledOutIsSaid(FxRobot robot) {
        robot.interact(() -> views.answer("change", 9.5).answer("gap", 9.5).answer("tone", 9.5));
        assertThat(label(robot, "#leader").getText()).isEqualTo("Every approach is ruled out");
    }

    @Test
    void lastChangeIsToldInPointsAndInOneSentence(FxRobot robot) {
        robot.interact(() -> views.answer("change", 9));
        assertThat(row(robot, "rag").face().move()).isEqualTo("+4.8");
        assertThat(row(robot, "fine-tuning").face().move()).isEqualTo("\u22124.8");
        assertThat(label(robot, "#lastMove").getText()).isEqualTo("Pace of change: RAG +4.8, Fine-tuning \u22124.8");
        robot.interact(() -> views.answer("change", 9.5));
        assertThat(label(robot, "#lastMove").getText()).endsWith("Fine-tuning ruled out");
        robot.interact(views.model()::undo);
        assertThat(label(robot, "#lastMove").getText()).isEmpty();
        assertThat(row(robot, "rag").face().move()).isEmpty();
    }

    @Test
    void focusStaysWhereItIsWhileRanksChange(FxRobot robot) {
        for (Node focused : List.of(slider, row(robot, "fine-tuning").face())) {
            robot.interact(focused::requestFocus);
            for (double gap : new double[]{0, 10, 3, 9.5}) {
                robot.interact(() -> views.answer("gap", gap).answer("tone", gap).answer("change", 10 - gap));
                assertThat(stage.getScene().getFocusOwner()).isSameAs(focused);
            }
        }
    }

    @Test
    void enterOpensTheReasonAndItsLinkLeadsToTheQuestion(FxRobot robot) {
        robot.interact(() -> views.answer("change", 9.5));
        robot.interact(() -> row(robot, "fine-tuning").face().requestFocus());
        robot.push(KeyCode.ENTER);
        List<Labeled> told = robot.from(row(robot, "fine-tuning")).lookup(".gate-note .label").queryAllAs(Labeled.class)
                .stream().toList();
        assertThat(told).extracting(Labeled::getText).contains("It is out because of cites.",
                "Change cites to let it back in.");
        robot.interact(() -> views.itinerary().go("form"));
        robot.interact(
                () -> robot.from(row(robot, "fine-tuning")).lookup(".hyperlink").queryAs(Hyperlink.class).fire());
        assertThat(views.itinerary().currentProperty().get().id()).isEqualTo("facts");
        robot.push(KeyCode.ENTER);
        assertThat(robot.from(row(robot, "fine-tuning")).lookup(".approach-detail").query().isVisible()).isFalse();
    }

    @Test
    void arrowKeysFollowTheRanks(FxRobot robot) {
        robot.interact(() -> views.answer("gap", 9));
        robot.interact(() -> row(robot, order(robot).getFirst()).face().requestFocus());
        robot.push(KeyCode.DOWN);
        assertThat(stage.getScene().getFocusOwner()).isSameAs(row(robot, order(robot).get(1)).face());
        robot.push(KeyCode.UP);
        assertThat(stage.getScene().getFocusOwner()).isSameAs(row(robot, order(robot).getFirst()).face());
    }

    @Test
    void rowsGlideOnlyWhereMotionIsWanted(FxRobot robot) {
        robot.interact(() -> {
            views.answer("gap", 0).answer("tone", 9);
            panel.getScene().getRoot().layout();
            assertThat(row(robot, "rag").getTranslateY()).isZero();
            stage.getScene().getPreferences().setReducedMotion(false);
            views.answer("gap", 10).answer("tone", 0);
            panel.getScene().getRoot().layout();
        });
        assertThat(row(robot, "rag").getTranslateY()).isBetween(-600.0, 600.0);
        robot.sleep(400);
        assertThat(row(robot, "rag").getTranslateY()).isZero();
        robot.interact(() -> stage.getScene().getPreferences().setReducedMotion(true));
    }

    @Test
    void noNameIsCutShortInANarrowPanel(FxRobot robot) {
        robot.interact(() -> {
            views.answer("change", 9.5);
            Scene narrow = new Scene(views.panel(), 240, 600);
            narrow.getStylesheets().setAll(Views.sheets());
            stage.setScene(narrow);
        });
        for (Label label : robot.lookup((Node node) -> node instanceof Label && node.getParent().isManaged())
                .queryAllAs(Label.class))
            assertThat(((Text) label.lookup(".text")).getText().replace("\n", " ")).isEqualTo(label.getText());
    }

    @Test
    void verdictIsToldInPlausibleWorlds(FxRobot robot) {
        robot.interact(() -> views.answer("gap", 10).answer("change", 8));
        double share = views.analysis().robustnessProperty().get().shareOf("rag");
        assertThat(label(robot, "#verdict").getText()).isEqualTo(
                new VerdictWords(views.words()).name(Verdict.CLEAR) + ": first in " + (int) (share * 100)
                        + " of 100 plausible worlds");
        assertThat(row(robot, "rag").face().share()).isEqualTo((int) (share * 100) + " of 100");
    }

    @Test
    void topQuestionLeadsToItself(FxRobot robot) {
        List<String> sought = new ArrayList<>();
        views.itinerary().soughtProperty().subscribe(trait -> trait.ifPresent(sought::add));
        robot.interact(() -> views.answer("gap", 5));
        OpenQuestion first = views.analysis().settledProperty().get().orElseThrow().openQuestions().getFirst();
        robot.interact(() -> robot.lookup(".next-question .hyperlink").queryAs(Hyperlink.class).fire());
        assertThat(sought).containsExactly(first.trait());
        assertThat(robot.lookup(".next-question .muted").queryAs(Label.class).getText()).isEqualTo(
                (int) (first.changes() * 100) + " in 100 answers would change the leader.");
    }

    @Test
    void itSaysWhenAskingCanStop(FxRobot robot) {
        robot.interact(() -> views.answer("gap", 9).answer("change", 8).answer("tone", 0));
        assertThat(views.analysis().settledProperty().get().orElseThrow().settled()).isTrue();
        assertThat(robot.lookup(".next-question .muted").queryAs(Label.class).getText()).isEqualTo(
                "You can stop: no single open question changes the recommendation.");
        assertThat(robot.lookup(".next-question .hyperlink").queryAs(Hyperlink.class).isVisible()).isFalse();
    }

    @Test
    void previewIsMarkedAndLeavingItRestoresEverything(FxRobot robot) {
        robot.interact(() -> views.answer("gap", 9).answer("tone", 4));
        List<String> before = told(robot);
        Assessment real = views.model().assessment();
        robot.interact(() -> views.model().preview(real.withAnswer("gap", Optional.of(new Answer.Amount(0)))
                .withAnswer("tone", Optional.of(new Answer.Amount(8)))));
        assertThat(label(robot, "#leader").getText()).isEqualTo("Prompting leads");
        assertThat(robot.lookup("#whatIf").query().isVisible()).isTrue();
        assertThat(label(robot, "#changes").getText()).startsWith("Missing knowledge: ");
        assertThat(row(robot, "rag").face().move()).isEqualTo(views.words().gain(
                views.model().evaluate(views.model().previewProperty().get().orElseThrow()).of("rag").score()
                        - views.model().evaluationProperty().get().of("rag").score()));
        assertThat(order(robot).getFirst()).isEqualTo("prompting");
        robot.interact(views.model()::endPreview);
        assertThat(told(robot)).isEqualTo(before);
        assertThat(order(robot).getFirst()).isEqualTo("rag");
        assertThat(robot.lookup("#whatIf").query().isVisible()).isFalse();
        assertThat(views.model().assessment()).isSameAs(real);
    }

    private static List<String> told(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Label.class).stream().filter(label -> label.getParent().isManaged())
                .map(Label::getText).toList();
    }

    private static Label label(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class);
    }

    private static ApproachRow row(FxRobot robot, String approach) {
        return robot.lookup(".approach-row").queryAllAs(ApproachRow.class).stream()
                .filter(row -> row.approach().id().equals(approach)).findFirst().orElseThrow();
    }

    private static List<String> order(FxRobot robot) {
        return robot.lookup(".approach-row").queryAllAs(ApproachRow.class).stream()
                .sorted(Comparator.comparingDouble(Node::getLayoutY)).map(row -> row.approach().id()).toList();
    }
}
