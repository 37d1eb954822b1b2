package whichway.app;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import javafx.application.Platform;

/// Does slow work beside the window, one piece after the other, and hands the outcome back to the window's thread. The
/// only place that starts threads.
final class Background implements AutoCloseable {
    /// Longer than it takes from one step of a drag to the next, and too short to be waited for.
    private static final Duration PATIENCE = Duration.ofMillis(120);

    private final Executor worker;
    private final Executor window;
    private final Runnable closing;

    private Background(Executor worker, Executor window, Runnable closing) {
        this.worker = worker;
        this.window = window;
        this.closing = closing;
    }

    /// Works on a thread of its own.
    ///
    /// @param name of the thread
    static Background thread(String name) {
        ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).factory());
        return new Background(worker, Platform::runLater, worker::close);
    }

    /// Works on a thread of its own, beginning each piece a moment after it was asked for: work that is asked for again
    /// and again while something is dragged leaves the processors to the window.
    ///
    /// @param name of the thread
    static Background patient(String name) {
        ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).factory());
        return new Background(
                CompletableFuture.delayedExecutor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS, worker),
                Platform::runLater, worker::close);
    }

    /// Works at once, where it is called; for tests.
    static Background here() {
        return new Background(Runnable::run, Runnable::run, () -> {});
    }

    /// Does work that yields something.
    ///
    /// @param done takes what it yielded
    /// @param failed takes what went wrong
    <T> void run(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        worker.execute(() -> window.execute(outcome(work, done, failed)));
    }

    /// Where the work is done.
    Executor worker() {
        return worker;
    }

    /// Where outcomes are taken.
    Executor window() {
        return window;
    }

    /// Finishes all that was begun.
    @Override
    public void close() {
        closing.run();
    }

    private static <T> Runnable outcome(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        try {
            T result = work.run();
            return () -> done.accept(result);
        } catch (Exception problem) {
            return () -> failed.accept(problem);
        }
    }

    /// Work that may fail.
    interface Work<T> {
        /// Does it.
        T run() throws Exception;
    }
}
