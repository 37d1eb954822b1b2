package whichway.model;

import java.util.Optional;
import java.util.concurrent.Executor;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

import whichway.core.Analysis;
import whichway.core.Analyst;
import whichway.core.Assessment;
import whichway.core.Robustness;
import whichway.core.Worlds;

/// Keeps the analysis of the assessment up to date: shares at once, from few worlds; everything else a moment later,
/// from many, off the window's thread. Of several changes only the last is worked out.
public final class LiveAnalysis {
    private final AssessmentModel model;
    private final Analyst analyst;
    private final Executor background;
    private final Executor foreground;
    private final ReadOnlyObjectWrapper<Robustness> robustness = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Analysis>> settled = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final IntegerProperty worlds = new SimpleIntegerProperty(Analyst.SETTLED_WORLDS);
    private Worlds few;
    private boolean working;
    private boolean stale;

    /// @param background where the long work is done
    /// @param foreground brings results back to the window's thread
    public LiveAnalysis(AssessmentModel model, Executor background, Executor foreground) {
        this.model = model;
        this.background = background;
        this.foreground = foreground;
        analyst = new Analyst(model.knowledge());
        few = new Worlds(model.knowledge(), model.assessment().seed(), Analyst.MOVING_WORLDS);
        model.assessmentProperty().subscribe(_ -> update());
        worlds.subscribe((_, _) -> update());
    }

    /// How the approaches fare in plausible worlds; never behind the assessment.
    public ReadOnlyObjectProperty<Robustness> robustnessProperty() {
        return robustness.getReadOnlyProperty();
    }

    /// The last finished analysis; it may be a moment behind, and says of which assessment it is.
    public ReadOnlyObjectProperty<Optional<Analysis>> settledProperty() {
        return settled.getReadOnlyProperty();
    }

    /// How many worlds a finished analysis looks at.
    public IntegerProperty worldsProperty() {
        return worlds;
    }

    /// How the approaches would fare for any assessment, from few worlds; quick enough for each frame.
    public Robustness imagine(Assessment other) {
        return few.imagine(other);
    }

    /// Whether the last finished analysis is that of the assessment as it stands.
    public boolean upToDate() {
        return settled.get().filter(analysis -> analysis.assessment().equals(model.assessment())).isPresent();
    }

    private void update() {
        Assessment assessment = model.assessment();
        if (few.seed() != assessment.seed())
            few = new Worlds(model.knowledge(), assessment.seed(), Analyst.MOVING_WORLDS);
        robustness.set(few.imagine(assessment));
        stale = true;
        if (!working)
            settle();
    }

    private void settle() {
        working = true;
        stale = false;
        Assessment assessment = model.assessment();
        int count = worlds.get();
        background.execute(() -> {
            try {
                Analysis analysis = analyst.analyse(assessment, count);
                foreground.execute(() -> finished(analysis));
            } catch (RuntimeException fault) {
                foreground.execute(() -> failed(fault));
            }
        });
    }

    /// A fault belongs to the window's thread, where faults are told; the next change tries again.
    private void failed(RuntimeException fault) {
        working = false;
        throw fault;
    }

    private void finished(Analysis analysis) {
        working = false;
        if (!stale)
            robustness.set(analysis.robustness());
        settled.set(Optional.of(analysis));
        if (stale)
            settle();
    }
}
