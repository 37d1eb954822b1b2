package whichway.page;

import java.time.LocalDate;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.Estimate;
import whichway.core.Evaluation;
import whichway.core.Plan;
import whichway.core.Price;
import whichway.knowledge.KnowledgeReader;
import whichway.panel.Views;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class CostPageTest {
    private final Views views = new Views(KnowledgeReader.bundled());
    private Optional<Parent> content = Optional.empty();

    @Start
    private void start(Stage stage) {
        ScrollPane page = (ScrollPane) views.cost(new AskedCommands());
        content = Optional.of((Parent) page.getContent());
        Scene scene = new Scene(page, 800, 950);
        scene.getStylesheets().setAll(Views.sheets());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void figureMovesTheCostsAndNothingElse(FxRobot robot) {
        Assessment before = views.model().assessment();
        Evaluation ranking = views.model().evaluationProperty().get();
        String finding = said("#finding");
        robot.interact(() -> views.model().plan().figure("day-rate", Optional.of(new Answer.Amount(0))));
        assertThat(said("#finding")).isNotEqualTo(finding);
        assertThat(views.model().evaluationProperty().get()).isEqualTo(ranking);
        assertThat(views.model().assessment().answers()).isEqualTo(before.answers());
        robot.interact(views.model()::undo);
        assertThat(said("#finding")).isEqualTo(finding);
        assertThat(views.model().assessment()).isEqualTo(before);
    }

    @Test
    void priceIsChangedInPlaceWithItsDayAndSource(FxRobot robot) {
        Assessment before = views.model().assessment();
        String items = said("#more");
        open(robot, "#prices");
        fire(robot, "#price-gpu-hour .button");
        type(robot, "#price-gpu-hour .price-dollars", "4 to 5");
        assertThat(((TextField) node("#price-gpu-hour .price-day")).getText()).isEqualTo("2026-11-22");
        assertThat(((TextField) node("#price-gpu-hour .price-source")).getText()).isEqualTo("own figure");
        fire(robot, "#price-gpu-hour .primary");
        Price changed = views.model().plan().prices().price("gpu-hour");
        assertThat(changed.amount()).isEqualTo(Estimate.of(new Answer.Range(4, 5)));
        assertThat(changed.date()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(said("#price-gpu-hour .price-origin")).isEqualTo("Read on 2026-11-22: own figure");
        assertThat(said("#asOf")).contains(" 3 of 27 are");
        robot.interact(views.model()::undo);
        assertThat(views.model().assessment()).isEqualTo(before);
        assertThat(said("#more")).isEqualTo(items);
        assertThat(said("#price-gpu-hour .price-origin")).endsWith("Older than 90 days: look it up again.");
    }

    @Test
    void whatIsNoPriceIsToldAndNothingChanges(FxRobot robot) {
        Assessment before = views.model().assessment();
        open(robot, "#prices");
        fire(robot, "#price-mid-input .button");
        for (String wrong : new String[]{"-1", "cheap", "", "999999", "3 to 2"}) {
            type(robot, "#price-mid-input .price-dollars", wrong);
            fire(robot, "#price-mid-input .primary");
            assertThat(said("#price-mid-input .page-fault")).as(wrong).isNotBlank();
        }
        type(robot, "#price-mid-input .price-dollars", "3");
        for (String wrong : new String[]{"", "yesterday", "2026-11-23", "1999-12-31"}) {
            type(robot, "#price-mid-input .price-day", wrong);
            fire(robot, "#price-mid-input .primary");
            assertThat(said("#price-mid-input .page-fault")).as(wrong).contains("2026-11-22");
        }
        type(robot, "#price-mid-input .price-day", "2026-11-21");
        type(robot, "#price-mid-input .price-source", " ");
        fire(robot, "#price-mid-input .primary");
        assertThat(said("#price-mid-input .page-fault")).startsWith("Say where the price comes from");
        assertThat(views.model().assessment()).isEqualTo(before);
    }

    @Test
    void anotherModelForOneApproachIsSaidUntilItIsTakenBack(FxRobot robot) {
        assertThat(node("#unlike").isVisible()).isFalse();
        robot.interact(() -> views.model().plan().model("rag", Optional.of("small")));
        assertThat(node("#unlike").isVisible()).isTrue();
        assertThat(said("#unlike")).contains("RAG runs on the small model");
        robot.interact(() -> views.model().plan().model("rag", Optional.empty()));
        assertThat(node("#unlike").isVisible()).isFalse();
        robot.interact(() -> views.model().plan().model(Plan.EVERY, Optional.of("top")));
        assertThat(said("#alike")).contains("largest model");
    }

    @Test
    void openItemNamesItsFormulaAndEveryNumber(FxRobot robot) {
        open(robot, "#items");
        assertThat(robot.from(node("#items")).lookup(".cost-trace .label").queryAllAs(Label.class))
                .extracting(Label::getText).anyMatch(text -> text.startsWith("= requests × "))
                .anyMatch(text -> text.startsWith("Assumed: ") && text.contains("System prompt"))
                .anyMatch(text -> text.startsWith("From: ") && text.contains("Mid-sized model: input"));
    }

    private void open(FxRobot robot, String part) {
        robot.interact(() -> {
            for (Node head : node(part).lookupAll(".foldout-head"))
                ((ToggleButton) head).setSelected(true);
            content.orElseThrow().applyCss();
            content.orElseThrow().layout();
        });
    }

    private void fire(FxRobot robot, String button) {
        robot.interact(() -> ((Button) node(button)).fire());
    }

    private void type(FxRobot robot, String field, String text) {
        robot.interact(() -> ((TextField) node(field)).setText(text));
    }

    private String said(String label) {
        return ((Label) node(label)).getText();
    }

    private Node node(String selector) {
        return content.orElseThrow().lookup(selector);
    }
}
