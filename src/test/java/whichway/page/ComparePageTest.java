package whichway.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import whichway.chart.Sample;
import whichway.core.Assessment;
import whichway.core.Contrast;
import whichway.core.Evaluation;
import whichway.core.Flip;
import whichway.core.FollowUp;
import whichway.model.Edit;
import whichway.panel.PictureView;
import whichway.panel.Views;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class ComparePageTest {
    private final Views views = new Views(Sample.knowledge());
    private final List<String> sought = new ArrayList<>();
    private Parent page;

    @Start
    private void start(Stage stage) {
        views.itinerary().soughtProperty().subscribe(trait -> trait.ifPresent(sought::add));
        page = views.page();
        Scene scene = new Scene(page, 900, 950);
        scene.getStylesheets().setAll(Views.sheets());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void nothingAnsweredSaysWhatToDo(FxRobot robot) {
        assertThat(label(robot, "#verdict")).isEqualTo("Nothing is answered yet");
        robot.interact(() -> views.itinerary().go("compare"));
        robot.interact(() -> robot.lookup("#start .button").queryAs(Button.class).fire());
        assertThat(views.itinerary().currentProperty().get().id()).isEqualTo("facts");
        robot.interact(() -> views.answer("gap", 8));
        assertThat(robot.lookup("#start").query().isVisible()).isFalse();
        assertThat(label(robot, "#verdict")).startsWith("RAG leads by ");
    }

    @Test
    void clickOnABarOfTheWaterfallLeadsToItsQuestion(FxRobot robot) {
        robot.interact(() -> views.answer("gap", 8).answer("tone", 3));
        robot.interact(() -> reveal(row(robot, "Missing knowledge")));
        robot.clickOn(row(robot, "Missing knowledge"));
        assertThat(sought).containsExactly("gap");
    }

    @Test
    void arrowKeysAndEnterDoTheSame(FxRobot robot) {
        robot.interact(() -> views.answer("gap", 8).answer("tone", 3));
        robot.interact(() -> row(robot, "Missing knowledge").requestFocus());
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(sought).containsExactly("tone");
    }

    @Test
    void waterfallGoesFromTheChosenApproachToTheLeader(FxRobot robot) {
        robot.interact(() -> views.answer("gap", 8).answer("tone", 3));
        robot.interact(() -> robot.lookup((Node node) -> node instanceof RadioButton button
                && button.getText().equals("Prompting")).queryAs(RadioButton.class).fire());
        Evaluation evaluation = views.model().evaluationProperty().get();
        Contrast contrast = Contrast.of(evaluation.of("rag"), evaluation.of("prompting"));
        assertThat(picture(robot, "#why").getAccessibleText()).startsWith(
                "RAG stands " + views.words().points(contrast.margin()) + " points above Prompting.");
        robot.interact(() -> views.answer("tone", 2));
        assertThat(picture(robot, "#why").getAccessibleText()).contains("above Prompting.");
    }

    @Test
    void everythingRuledOutHoldsTheTwoHighestAgainstEachOther(FxRobot robot) {
        robot.interact(() -> views.answer("change", 9.5).answer("gap", 9.5).answer("tone", 9.5));
        Evaluation evaluation = views.model().evaluationProperty().get();
        assertThat(label(robot, "#verdict")).isEqualTo("Every approach is ruled out");
        assertThat(label(robot, "#whyHeading")).isEqualTo(
                "Why " + evaluation.ranking().get(0).approach().shortName() + " stands above "
                        + evaluation.ranking().get(1).approach().shortName());
        assertThat(robot.lookup("#outs .compare-out").queryAll()).hasSize(3);
    }

    @Test
    void ruledOutApproachesSayWhyAndWhatWouldLetThemBackIn(FxRobot robot) {
        assertThat(robot.lookup("#out").query().isVisible()).isFalse();
        robot.interact(() -> views.answer("change", 9.5));
        assertThat(robot.lookup("#outs .label").queryAllAs(Label.class)).extracting(Label::getText).contains(
                "Fine-tuning", "It is out because of cites.", "Change cites to let it back in.");
    }

    @Test
    void aSectionFillsThePageUntilItIsGivenBack(FxRobot robot) {
        robot.interact(() -> views.answer("gap", 8));
        ScrollPane scroll = (ScrollPane) page;
        Node everything = scroll.getContent();
        double before = picture(robot, "#why").getLayoutBounds().getWidth();
        Button enlarge = robot.from(robot.lookup("#whySection").<Node>query()).lookup(".spotlight")
                .queryAs(Button.class);
        assertThat(enlarge.getAccessibleText()).isEqualTo("Why RAG stands above Fine-tuning: Let it fill the page");
        robot.interact(enlarge::fire);
        assertThat(scroll.getContent()).isNotSameAs(everything);
        assertThat(robot.lookup("#standing").tryQuery()).isEmpty();
        assertThat(picture(robot, "#why").getLayoutBounds().getWidth()).isGreaterThanOrEqualTo(before);
        assertThat(enlarge.isFocused()).isTrue();
        robot.interact(() -> views.answer("tone", 3));
        assertThat(picture(robot, "#why").getAccessibleText()).contains("House style (1.6)");
        robot.push(KeyCode.ESCAPE);
        assertThat(scroll.getContent()).isSameAs(everything);
        assertThat(robot.lookup("#standing").tryQuery()).isPresent();
        assertThat(robot.lookup("#whySection").tryQuery()).isPresent();
    }

    @Test
    void picturesAreDrawnAnewForEveryWidth(FxRobot robot) {
        robot.interact(() -> views.answer("gap", 8));
        for (double width : new double[]{560, 700, 980}) {
            robot.interact(() -> page.getScene().getWindow().setWidth(width));
            Node picture = picture(robot, "#standing");
            assertThat(picture.getLayoutBounds().getWidth()).isBetween(width - 100, width);
            double right = robot.from(picture).lookup((Node node) -> node instanceof Text text && text.isVisible())
                    .queryAll().stream().map(Node::getBoundsInParent)
                    .max(Comparator.comparingDouble(b -> b.getMaxX())).orElseThrow().getMaxX();
            assertThat(right).isBetween(picture.getLayoutBounds().getWidth() - 2,
                    picture.getLayoutBounds().getWidth() + 2);
        }
    }

    @Test
    void pointingAtAFlipLooksAtItAndLeavingRestoresEverything(FxRobot robot) {
        robot.interact(() -> views.answer("gap", 7).answer("tone", 4));
        Assessment real = views.model().assessment();
        Flip flip = views.analysis().settledProperty().get().orElseThrow().flips().getFirst();
        Node first = robot.lookup(".preview-row").queryAll().iterator().next();
        assertThat(first.getAccessibleText()).contains("from ").contains(" leads");
        robot.interact(first::requestFocus);
        Assessment looked = views.model().previewProperty().get().orElseThrow();
        assertThat(looked).isEqualTo(flip.applyTo(real));
        assertThat(views.model().evaluate(looked).leader().orElseThrow().approach().id()).isEqualTo(flip.leader());
        robot.interact(() -> robot.lookup("#against .toggle-button").query().requestFocus());
        assertThat(views.model().previewProperty().get()).isEmpty();
        assertThat(views.model().assessment()).isSameAs(real);
    }

    @Test
    void pinnedFlipStaysUntilEscape(FxRobot robot) {
        robot.interact(() -> views.answer("gap", 7).answer("tone", 4));
        Node first = robot.lookup(".preview-row").queryAll().iterator().next();
        robot.interact(first::requestFocus);
        robot.push(KeyCode.SPACE);
        robot.interact(() -> robot.lookup("#against .toggle-button").query().requestFocus());
        assertThat(views.model().previewProperty().get()).isPresent();
        robot.push(KeyCode.ESCAPE);
        assertThat(views.model().previewProperty().get()).isEmpty();
    }

    @Test
    void leavingThePageEndsLooking(FxRobot robot) {
        robot.interact(() -> views.answer("gap", 7).answer("tone", 4));
        robot.interact(robot.lookup(".preview-row").queryAll().iterator().next()::requestFocus);
        robot.push(KeyCode.SPACE);
        robot.interact(() -> page.getScene().setRoot(new Group()));
        assertThat(views.model().previewProperty().get()).isEmpty();
    }

    @Test
    void enterOnAFlipLeadsToItsQuestion(FxRobot robot) {
        robot.interact(() -> views.answer("gap", 7).answer("tone", 4));
        Flip flip = views.analysis().settledProperty().get().orElseThrow().flips().getFirst();
        robot.interact(robot.lookup(".preview-row").queryAll().iterator().next()::requestFocus);
        robot.push(KeyCode.ENTER);
        assertThat(sought).containsExactly(flip.changes().getFirst().trait());
    }

    @Test
    void questionsToAskNextLeadToThemselvesAndSayWhoFindsOut(FxRobot robot) {
        robot.interact(() -> views.answer("gap", 5));
        String first = views.analysis().settledProperty().get().orElseThrow().openQuestions().getFirst().trait();
        robot.interact(() -> views.model().change(Edit.followUp(first),
                assessment -> assessment.withFollowUp(first, new FollowUp("Anna", "2026-12-01"))));
        assertThat(robot.lookup("#ask .ask-owner").queryAs(Label.class).getText()).isEqualTo(
                "Anna finds out by 2026-12-01");
        robot.interact(() -> robot.lookup("#ask .hyperlink").queryAs(Hyperlink.class).fire());
        assertThat(sought).containsExactly(first);
    }

    @Test
    void pageSaysWhenAskingCanStop(FxRobot robot) {
        robot.interact(() -> views.answer("gap", 9).answer("change", 8).answer("tone", 0));
        assertThat(robot.lookup("#ask .label").queryAs(Label.class).getText()).startsWith("You can stop");
    }

    @Test
    void whatIsBehindIsGreyUntilItHasCome(FxRobot robot) {
        List<Runnable> waiting = new ArrayList<>();
        Views slow = new Views(Sample.knowledge(), waiting::add, Runnable::run);
        robot.interact(() -> {
            waiting.removeFirst().run();
            page.getScene().setRoot(slow.page());
            slow.answer("gap", 7);
        });
        assertThat(grey(robot)).isTrue();
        robot.interact(() -> waiting.removeFirst().run());
        assertThat(grey(robot)).isFalse();
    }

    private void reveal(Node node) {
        ScrollPane pane = (ScrollPane) page;
        Node content = pane.getContent();
        double top = content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
        pane.setVvalue((top - 100) / (content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight()));
        page.layout();
    }

    private static boolean grey(FxRobot robot) {
        return robot.lookup("#flips").query().getPseudoClassStates().contains(PseudoClass.getPseudoClass("behind"));
    }

    private static Node row(FxRobot robot, String words) {
        return robot.lookup(".picture-row").queryAll().stream()
                .filter(node -> Optional.ofNullable(node.getAccessibleText()).orElse("").startsWith(words)).findFirst()
                .orElseThrow();
    }

    private static PictureView picture(FxRobot robot, String id) {
        return robot.lookup(id + " .picture").queryAs(PictureView.class);
    }

    private static String label(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
