package whichway.page;

import java.util.Optional;

import whichway.core.Assessment;
import whichway.model.AssessmentModel;

/// What is only looked at: it comes with pointing and goes with leaving, unless it was pinned.
final class Previews {
    private final AssessmentModel model;
    private Optional<Assessment> pinned = Optional.empty();

    Previews(AssessmentModel model) {
        this.model = model;
    }

    /// Looks at an assessment for as long as nobody leaves it.
    void look(Assessment other) {
        model.preview(other);
    }

    /// Looks at what is pinned again, or at the assessment itself.
    void leave() {
        pinned.ifPresentOrElse(model::preview, model::endPreview);
    }

    /// Keeps looking at an assessment until it is released.
    void pin(Assessment other) {
        pinned = Optional.of(other);
        model.preview(other);
    }

    /// Looks at the assessment itself again.
    void release() {
        pinned = Optional.empty();
        model.endPreview();
    }

    /// Whether that assessment is pinned.
    boolean pinned(Assessment other) {
        return pinned.filter(other::equals).isPresent();
    }

    /// Forgets what was pinned once a change has ended looking at it.
    void follow(Optional<Assessment> looked) {
        if (looked.isEmpty())
            pinned = Optional.empty();
    }
}
