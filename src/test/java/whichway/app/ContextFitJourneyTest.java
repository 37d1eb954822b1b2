package whichway.app;

import java.nio.file.Path;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import whichway.core.Answer;
import whichway.model.Scope;

import static org.assertj.core.api.Assertions.assertThat;

/// One number on one page moves the other page, the fit and the comparison at once; undo takes all of it back.
@ExtendWith(ApplicationExtension.class)
class ContextFitJourneyTest {
    @TempDir
    Path home;
    private Rig rig;

    @Start
    void start(Stage unused) throws Exception {
        rig = new Rig(home);
    }

    @AfterEach
    void closeAll() {
        Rig.closeAll();
    }

    @Test
    void aNumberOnTheFitPageMovesTheComparisonAndTheQuestion(FxRobot robot) {
        Rig.run(() -> rig.wiring.itinerary().scopeProperty().set(Scope.ALL));
        go("context-fit");
        String ordinary = finding();
        double before = score("long-context");
        type(robot, "#number-corpus-tokens", "150k");
        assertThat(rig.answer("corpus-tokens")).contains(new Answer.Amount(150_000));
        double after = score("long-context");
        assertThat(after).isGreaterThan(before + 1);
        assertThat(seen("#panel-holder")).contains(rig.wiring.model().evaluationProperty().get().leader().orElseThrow()
                .approach().shortName());
        assertThat(seen("#page-context-fit")).contains("150k").contains("300");
        go("context");
        assertThat(text("#question-corpus-tokens")).isEqualTo("150k");
        type(robot, "#question-documents-per-answer", "9000");
        go("context-fit");
        assertThat(text("#number-documents-per-answer")).isEqualTo("9,000");
        assertThat(finding()).isNotEqualTo(ordinary).contains("They do not fit");
        undo(robot);
        undo(robot);
        assertThat(rig.answer("corpus-tokens")).isEmpty();
        assertThat(score("long-context")).isEqualTo(before);
        assertThat(text("#number-corpus-tokens")).isEmpty();
        assertThat(finding()).isEqualTo(ordinary);
    }

    @Test
    void aFigureMovesTheFitAndUndoTakesItBack(FxRobot robot) {
        go("context-fit");
        String before = seen("#page-context-fit");
        type(robot, "#figure-passages", "200 – 400");
        assertThat(Rig.on(() -> rig.wiring.model().assessment().plan().figure("passages")))
                .isEqualTo(Optional.of(new Answer.Range(200, 400)));
        assertThat(seen("#page-context-fit")).isNotEqualTo(before).contains("passages 141k");
        undo(robot);
        assertThat(Rig.on(() -> rig.wiring.model().assessment().plan().figure("passages"))).isEmpty();
        assertThat(seen("#page-context-fit")).isEqualTo(before);
    }

    private void go(String place) {
        Rig.run(() -> rig.wiring.itinerary().go(place));
    }

    private void type(FxRobot robot, String row, String words) {
        Rig.run(() -> rig.node(row + " .text-field").requestFocus());
        robot.write(words);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void undo(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String text(String row) {
        return Rig.on(() -> ((TextField) rig.node(row + " .text-field")).getText());
    }

    private String finding() {
        return Rig.on(() -> ((Labeled) rig.node("#fit-finding")).getText());
    }

    private double score(String approach) {
        return Rig.on(() -> rig.wiring.model().evaluationProperty().get().of(approach).score());
    }

    /// All that labels and pictures in a part of the window say.
    private String seen(String selector) {
        return Rig.on(() -> {
            StringBuilder said = new StringBuilder();
            ((Parent) rig.stage.getScene().getRoot().lookup(selector)).lookupAll("*").stream()
                    .map(ContextFitJourneyTest::words).filter(text -> !text.isBlank())
                    .forEach(text -> said.append(text).append('\n'));
            return said.toString();
        });
    }

    private static String words(Node node) {
        return switch (node) {
            case Labeled label -> String.valueOf(label.getText());
            case javafx.scene.text.Text text when text.getStyleClass().contains("mark-text") && text.isVisible() ->
                text.getText();
            default -> "";
        };
    }
}
