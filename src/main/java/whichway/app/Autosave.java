package whichway.app;

import java.util.ArrayList;
import java.util.List;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

import whichway.core.Assessment;
import whichway.file.Document;
import whichway.file.Draft;
import whichway.file.Drafts;
import whichway.file.FileProblem;
import whichway.model.AssessmentModel;

/// Puts unsaved changes by, so that a crash costs a second of work: a second after the last change, and every five
/// while changes do not stop. What was saved or given up is put by no longer.
final class Autosave {
    private static final Duration QUIET = Duration.seconds(1);
    private static final Duration LONGEST = Duration.seconds(5);

    private final AssessmentModel model;
    private final Desk desk;
    private final Drafts drafts;
    private final Background background;
    private final Messages messages;
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private final PauseTransition longest = new PauseTransition(LONGEST);
    /// Touched by background work only, which is done one piece after the other.
    private final List<Draft> own = new ArrayList<>();
    private boolean complained;

    Autosave(AssessmentModel model, Desk desk, Drafts drafts, Background background, Messages messages) {
        this.model = model;
        this.desk = desk;
        this.drafts = drafts;
        this.background = background;
        this.messages = messages;
        quiet.setOnFinished(_ -> keep());
        longest.setOnFinished(_ -> keep());
    }

    /// Watches over the assessment from now on.
    void start() {
        model.assessmentProperty().subscribe((_, _) -> changed());
        model.changedProperty().subscribe((_, unsaved) -> {
            if (!unsaved)
                forget();
        });
    }

    /// Takes charge of a draft that is on the desk again, to throw it away once its work is saved.
    void adopt(Draft draft) {
        background.run(() -> own.add(draft), _ -> {}, this::complain);
    }

    /// Throws away what was put by.
    void forget() {
        stop();
        background.run(this::discard, _ -> {}, this::complain);
    }

    private void changed() {
        quiet.playFromStart();
        if (longest.getStatus() != Animation.Status.RUNNING)
            longest.playFromStart();
    }

    /// Puts the changes by at once.
    void keep() {
        stop();
        if (!model.changedProperty().get())
            return;
        Assessment snapshot = model.assessment();
        Document document = desk.document();
        background.run(() -> keep(snapshot, document), _ -> complained = false, this::complain);
    }

    /// Puts nothing by until the next change.
    void stop() {
        quiet.stop();
        longest.stop();
    }

    private Draft keep(Assessment snapshot, Document document) throws FileProblem {
        Draft draft = drafts.keep(snapshot, document);
        if (own.stream().noneMatch(other -> other.file().equals(draft.file())))
            own.add(draft);
        return draft;
    }

    private List<Draft> discard() throws FileProblem {
        List<Draft> gone = List.copyOf(own);
        own.clear();
        for (Draft draft : gone)
            drafts.discard(draft);
        return gone;
    }

    /// Once is enough until it works again.
    private void complain(Exception problem) {
        if (!complained)
            messages.notDrafted(problem);
        complained = true;
    }
}
