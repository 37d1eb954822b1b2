package whichway.page;

import java.util.List;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import whichway.chart.Sample;
import whichway.core.Assessment;
import whichway.core.Evaluation;
import whichway.panel.Views;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class EmphasisPageTest {
    private final Views views = new Views(Sample.knowledge());

    @Start
    private void start(Stage stage) {
        Parent page = views.emphasis();
        Scene scene = new Scene(page, 800, 950);
        scene.getStylesheets().setAll(Views.sheets());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void weightOfAThemeIsOneStepForUndo(FxRobot robot) {
        robot.interact(() -> views.answer("gap", 7).answer("tone", 4));
        Assessment before = views.model().assessment();
        robot.interact(() -> segment(robot, "All of Facts", 3).setSelected(true));
        assertThat(views.model().assessment().emphasis()).containsOnlyKeys("change", "gap").containsValue(2.0);
        assertThat(segment(robot, "Missing knowledge", 3).isSelected()).isTrue();
        robot.interact(views.model()::undo);
        assertThat(views.model().assessment()).isEqualTo(before);
        assertThat(segment(robot, "All of Facts", 2).isSelected()).isTrue();
    }

    @Test
    void themeOfSeveralWeightsShowsNone(FxRobot robot) {
        robot.interact(() -> segment(robot, "Missing knowledge", 0).setSelected(true));
        assertThat(views.model().assessment().emphasis("gap")).isZero();
        for (int level = 0; level < 4; level++)
            assertThat(segment(robot, "All of Facts", level).isSelected()).isFalse();
    }

    @Test
    void eachWeightSaysWhatItWouldDo(FxRobot robot) {
        robot.interact(() -> views.answer("gap", 6).answer("tone", 6));
        Assessment assessment = views.model().assessment();
        Evaluation now = views.model().evaluationProperty().get();
        for (int level : new int[]{0, 1, 3}) {
            Evaluation then = views.model().evaluate(assessment.withEmphasis("gap", EmphasisRow.LEVELS.get(level)));
            String leader = then.leader().orElseThrow().approach().shortName();
            String said = effect(robot, "Missing knowledge", level);
            if (leader.equals(now.leader().orElseThrow().approach().shortName()))
                assertThat(said).isEqualTo(views.words().gain(
                        then.margin().orElseThrow() - now.margin().orElseThrow()));
            else
                assertThat(said).isEqualTo(leader + " leads");
        }
        assertThat(effect(robot, "Missing knowledge", 2)).isEmpty();
    }

    private static EmphasisRow row(FxRobot robot, String subject) {
        return robot.lookup(".emphasis-row").queryAllAs(EmphasisRow.class).stream()
                .filter(row -> ((Label) row.lookup(".emphasis-name")).getText().equals(subject)).findFirst()
                .orElseThrow();
    }

    private static RadioButton segment(FxRobot robot, String subject, int level) {
        return List.copyOf(robot.from(row(robot, subject)).lookup(".emphasis-level").queryAllAs(RadioButton.class))
                .get(level);
    }

    private static String effect(FxRobot robot, String subject, int level) {
        return robot.from(segment(robot, subject, level)).lookup(".emphasis-effect").queryAs(Label.class).getText();
    }
}
