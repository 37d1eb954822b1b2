package whichway.page;

import java.lang.ref.WeakReference;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

import whichway.core.Answer;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class DroppedPageTest {
    private final Pages pages = new Pages(Sample.model());

    @ParameterizedTest
    @ValueSource(strings = {"project", "report", "knowledge"})
    void aDroppedPageIsForgotten(String page) throws InterruptedException {
        WeakReference<Node> dropped = drop(page);
        for (int round = 0; round < 40 && dropped.get() != null; round++) {
            System.gc();
            Thread.sleep(25);
        }
        assertThat(dropped.get()).isNull();
        // What it followed is still there to be followed.
        assertThat(pages.model().assessment().answers()).isNotEmpty();
    }

    /// Shows a page, lets the model change under it, and takes it away.
    private WeakReference<Node> drop(String page) throws InterruptedException {
        AtomicReference<StackPane> window = new AtomicReference<>();
        onScreen(() -> {
            window.set(new StackPane(pages.load(page)));
            Stage stage = new Stage();
            stage.setScene(new Scene(window.get(), 600, 600));
            stage.show();
        });
        onScreen(() -> pages.model().cell("trust-slider").answer(new Answer.Amount(3)));
        AtomicReference<WeakReference<Node>> dropped = new AtomicReference<>();
        onScreen(() -> dropped.set(new WeakReference<>(window.get().getChildren().removeFirst())));
        onScreen(window.get().getScene().getWindow()::hide);
        return dropped.get();
    }

    private static void onScreen(Runnable action) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            action.run();
            done.countDown();
        });
        done.await();
    }
}
