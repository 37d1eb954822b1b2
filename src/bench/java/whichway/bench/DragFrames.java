package whichway.bench;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

import whichway.knowledge.KnowledgeReader;
import whichway.panel.Views;

/// Counts the frames that are missed while a slider is dragged end to end and back, one step a frame at 60 frames a
/// second, with the comparison page and the panel in view. A bare window in which one square moves says how many of
/// them the machine misses by itself.
public final class DragFrames {
    private static final double FRAME = 1e9 / 60;
    private static final int STEPS = 120;
    private static final int DRAGS = 10;
    /// Frames in which everything is drawn and compiled for the first time.
    private static final int WARM_UP = 240;

    private final String name;
    private final CountDownLatch done = new CountDownLatch(1);
    private int frames;
    private int missed;
    private long before;
    private double longest;

    private DragFrames(String name) {
        this.name = name;
    }

    /// Prints both counts.
    public static void main(String[] arguments) throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Platform.startup(started::countDown);
        started.await();
        try (ExecutorService background = Executors.newSingleThreadExecutor()) {
            new DragFrames("bare window").run(DragFrames::bare);
            new DragFrames("comparison").run(stage -> comparison(stage, background));
        }
        Platform.exit();
    }

    private void run(Content content) throws InterruptedException {
        Platform.runLater(() -> {
            Stage stage = new Stage();
            Step step = content.show(stage);
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    count(now);
                    int at = frames % (2 * STEPS);
                    step.to(10.0 * (at < STEPS ? at : 2 * STEPS - at) / STEPS);
                    if (frames == WARM_UP + DRAGS * STEPS) {
                        stop();
                        stage.close();
                        done.countDown();
                    }
                }
            }.start();
        });
        done.await();
        System.out.printf(Locale.ROOT, "%-12s %5d frames, %3d missed, longest %.1f ms%n", name, DRAGS * STEPS, missed,
                longest);
    }

    private void count(long now) {
        frames++;
        double gap = now - before;
        before = now;
        if (frames <= WARM_UP)
            return;
        missed += Math.max(0, (int) Math.round(gap / FRAME) - 1);
        longest = Math.max(longest, gap / 1e6);
    }

    private static Step bare(Stage stage) {
        Rectangle square = new Rectangle(20, 20);
        stage.setScene(new Scene(new StackPane(square), 1280, 800));
        stage.show();
        return position -> square.setTranslateX(position * 10);
    }

    private static Step comparison(Stage stage, ExecutorService background) {
        Views views = new Views(KnowledgeReader.bundled(),
                CompletableFuture.delayedExecutor(120, TimeUnit.MILLISECONDS, background), Platform::runLater)
                .template("customer-support");
        Parent page = views.page();
        HBox.setHgrow(page, Priority.ALWAYS);
        Scene scene = new Scene(new HBox(page, views.panel()), 1280, 800);
        scene.getStylesheets().setAll(Views.sheets());
        stage.setScene(scene);
        stage.show();
        return position -> views.answer("behaviour-gap", position);
    }

    private interface Content {
        /// Shows something in a window, and gives what changes it.
        Step show(Stage stage);
    }

    private interface Step {
        /// Moves to a position from 0 to 10.
        void to(double position);
    }
}
