package whichway.panel;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import whichway.knowledge.KnowledgeReader;

import static org.assertj.core.api.Assertions.assertThat;

/// What the comparison costs: nothing once it is dropped, and little while it lives.
@ExtendWith(ApplicationExtension.class)
class LifeTest {
    private static final int CHANGES = 200;
    /// Milliseconds.
    private static final double FRAME = 16;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Views views = new Views(KnowledgeReader.bundled()).template("legal-analysis");

    @Test
    void droppedViewsAreHeldByNothing(FxRobot robot) throws InterruptedException {
        for (Supplier<Parent> view : List.<Supplier<Parent>>of(views::panel, views::page)) {
            List<WeakReference<Parent>> dropped = new ArrayList<>();
            robot.interact(() -> {
                Parent root = view.get();
                Scene scene = new Scene(root, 900, 900);
                scene.getStylesheets().setAll(Views.sheets());
                views.answer("volatility", 3).answer("volatility", 4);
                root.applyCss();
                root.layout();
                scene.setRoot(new HBox());
                dropped.add(new WeakReference<>(root));
            });
            robot.interact(() -> views.answer("volatility", 6));
            for (int i = 0; i < 50 && dropped.getFirst().get() != null; i++) {
                System.gc();
                Thread.sleep(20);
            }
            assertThat(dropped.getFirst().get()).isNull();
        }
    }

    @Test
    void viewThatComesBackShowsWhatChangedMeanwhile(FxRobot robot) {
        robot.interact(() -> {
            Parent panel = views.panel();
            Scene scene = new Scene(panel, 300, 600);
            panel.applyCss();
            panel.layout();
            scene.setRoot(new HBox());
            views.model().open(views.model().assessment().withAnswers(Map.of()));
            scene.setRoot(panel);
            assertThat(panel.lookup("#leader")).extracting("text").isEqualTo("RAG leads");
        });
    }

    @Test
    void changeIsOnScreenWithinAFrame(FxRobot robot) {
        Views views = new Views(KnowledgeReader.bundled(), task -> Thread.startVirtualThread(task), Platform::runLater)
                .template("legal-analysis");
        List<Double> costs = new ArrayList<>();
        robot.interact(() -> {
            HBox root = new HBox(views.page(), views.panel());
            Scene scene = new Scene(root, 1000, 900);
            scene.getStylesheets().setAll(Views.sheets());
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            for (int i = 0; i < CHANGES; i++) {
                // The time of this thread alone, so that a busy machine does not count.
                long start = THREADS.getCurrentThreadCpuTime();
                views.answer("volatility", i * 7 % 101 / 10.0);
                root.applyCss();
                root.layout();
                costs.add((THREADS.getCurrentThreadCpuTime() - start) / 1e6);
            }
            stage.close();
        });
        costs.sort(null);
        assertThat(costs.get(CHANGES / 2)).isLessThan(FRAME);
    }
}
