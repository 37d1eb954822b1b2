package whichway.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import whichway.measure.Measurement;
import whichway.measure.Measurer;
import whichway.measure.Progress;
import whichway.measure.Watch;

/// Measures documents beside the window, one lot at a time, and says how far it has come.
///
/// To be used on the window's thread only.
public final class Measuring {
    private final Executor background;
    private final Executor foreground;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Idle());
    private Optional<Run> current = Optional.empty();

    /// @param background where documents are read
    /// @param foreground brings news back to the window's thread
    public Measuring(Executor background, Executor foreground) {
        this.background = background;
        this.foreground = foreground;
    }

    /// Where it stands.
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Measures these; what was being measured before is given up.
    ///
    /// @param roots files and folders
    public void start(List<Path> roots) {
        cancel();
        Run run = new Run(List.copyOf(roots));
        current = Optional.of(run);
        state.set(new Running(run.roots, new Progress(0, 0, 0, 0, false)));
        background.execute(run::measure);
    }

    /// Gives up what is being measured; nothing happens where nothing is.
    public void cancel() {
        current.ifPresent(run -> run.cancelled = true);
        current = Optional.empty();
        if (state.get() instanceof Running)
            state.set(new Idle());
    }

    /// Where measuring stands.
    public sealed interface State {}

    /// Nothing was measured yet, or it was given up.
    public record Idle() implements State {}

    /// Documents are being measured.
    public record Running(List<Path> roots, Progress progress) implements State {}

    /// Documents were measured.
    public record Done(List<Path> roots, Measurement measurement) implements State {}

    /// One lot of documents. News that the window has not yet taken is replaced by later news.
    private final class Run implements Watch {
        private final List<Path> roots;
        private final AtomicReference<Optional<Progress>> news = new AtomicReference<>(Optional.empty());
        private volatile boolean cancelled;

        private Run(List<Path> roots) {
            this.roots = roots;
        }

        private void measure() {
            try {
                Measurement measurement = new Measurer().measure(roots, this);
                foreground.execute(() -> end(new Done(roots, measurement)));
            } catch (CancellationException _) {
                foreground.execute(() -> end(new Idle()));
            } catch (RuntimeException fault) {
                // A fault belongs to the window's thread, where faults are told.
                foreground.execute(() -> {
                    end(new Idle());
                    throw fault;
                });
            }
        }

        @Override
        public void tell(Progress progress) {
            if (news.getAndSet(Optional.of(progress)).isEmpty())
                foreground.execute(() -> news.getAndSet(Optional.empty()).ifPresent(this::show));
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }

        private void show(Progress progress) {
            if (isCurrent())
                state.set(new Running(roots, progress));
        }

        private void end(State last) {
            if (!isCurrent())
                return;
            current = Optional.empty();
            state.set(last);
        }

        private boolean isCurrent() {
            return current.filter(run -> run == this).isPresent();
        }
    }
}
