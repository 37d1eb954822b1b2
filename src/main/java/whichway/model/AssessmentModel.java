package whichway.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import whichway.core.Advisor;
import whichway.core.Assessment;
import whichway.core.Evaluation;
import whichway.core.Knowledge;

/// The one place that holds the assessment being worked on, its history, and everything derived from it.
///
/// To be used on one thread only, that of the window.
public final class AssessmentModel {
    private final Advisor advisor;
    private final ReadOnlyObjectWrapper<Assessment> assessment = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Evaluation> evaluation = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Move>> lastMove = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Assessment>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Edit>> undoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Edit>> redoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final Deque<Past> undo = new ArrayDeque<>();
    private final Deque<Past> redo = new ArrayDeque<>();
    private final Map<String, TraitCell> cells = new HashMap<>();
    private final PlanCell plan;
    private Assessment clean;
    private Optional<Gesture> gesture = Optional.empty();

    /// Starts with an assessment that counts as saved.
    public AssessmentModel(Advisor advisor, Assessment first) {
        this.advisor = advisor;
        clean = first;
        assessment.set(first);
        evaluation.set(advisor.evaluate(first));
        plan = new PlanCell(this);
    }

    /// The knowledge that everything is judged by.
    public Knowledge knowledge() {
        return advisor.knowledge();
    }

    /// The assessment as it stands.
    public Assessment assessment() {
        return assessment.get();
    }

    /// The assessment as it stands; all on screen follows from it.
    public ReadOnlyObjectProperty<Assessment> assessmentProperty() {
        return assessment.getReadOnlyProperty();
    }

    /// The comparison for the assessment as it stands. Set before `assessmentProperty` tells of a change.
    public ReadOnlyObjectProperty<Evaluation> evaluationProperty() {
        return evaluation.getReadOnlyProperty();
    }

    /// What the last change moved; a whole gesture counts as one change. Empty after opening and after undo.
    public ReadOnlyObjectProperty<Optional<Move>> lastMoveProperty() {
        return lastMove.getReadOnlyProperty();
    }

    /// An assessment that is only looked at; empty while none is. The comparison of what is looked at may be shown in
    /// place of the real one; nothing of the assessment changes.
    public ReadOnlyObjectProperty<Optional<Assessment>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Looks at another assessment until `endPreview` or the next change.
    public void preview(Assessment other) {
        preview.set(Optional.of(other));
    }

    /// Looks at the assessment itself again.
    public void endPreview() {
        preview.set(Optional.empty());
    }

    /// The comparison for any assessment.
    public Evaluation evaluate(Assessment other) {
        return advisor.evaluate(other);
    }

    /// Whether anything differs from what was last opened or saved.
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /// What undo would take back; empty where there is nothing.
    public ReadOnlyObjectProperty<Optional<Edit>> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /// What redo would bring again; empty where there is nothing.
    public ReadOnlyObjectProperty<Optional<Edit>> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /// The lens on one trait; always the same object for the same trait.
    ///
    /// @throws IllegalArgumentException if the knowledge has no such trait
    public TraitCell cell(String trait) {
        return cells.computeIfAbsent(trait, id -> new TraitCell(this, knowledge().trait(id)));
    }

    /// The lens on the plan; always the same object.
    public PlanCell plan() {
        return plan;
    }

    /// Changes the assessment; one step for undo, or part of one while a gesture is under way. A change that changes
    /// nothing is none.
    public void change(Edit edit, UnaryOperator<Assessment> how) {
        Assessment before = assessment.get();
        Assessment after = how.apply(before);
        if (after.equals(before))
            return;
        Gesture current = gesture.filter(open -> open.edit.equals(edit)).orElseGet(() -> new Gesture(edit));
        if (!current.recorded) {
            current.recorded = true;
            current.from = evaluation.get();
            undo.push(new Past(edit, before));
            redo.clear();
        }
        show(after);
        lastMove.set(Optional.of(new Move(edit, current.from, evaluation.get())));
    }

    /// Begins a gesture: until it ends, all changes with this edit are one step for undo. A drag or a stay in a text
    /// field is one.
    public void beginGesture(Edit edit) {
        gesture = Optional.of(new Gesture(edit));
    }

    /// Ends the gesture under way, if there is one.
    public void endGesture() {
        gesture = Optional.empty();
    }

    /// Takes the last step back; nothing happens where there is none.
    public void undo() {
        travel(undo, redo);
    }

    /// Brings the step last taken back again; nothing happens where there is none.
    public void redo() {
        travel(redo, undo);
    }

    /// Replaces everything, as opening does: no history, nothing unsaved.
    public void open(Assessment opened) {
        undo.clear();
        redo.clear();
        gesture = Optional.empty();
        clean = opened;
        show(opened);
        lastMove.set(Optional.empty());
    }

    /// Replaces everything by work that was never saved, as recovery does: no history, but unsaved.
    public void recover(Assessment recovered, Assessment saved) {
        open(recovered);
        markSaved(saved);
    }

    /// Says that an assessment now lies on disk. Changes made since the saving began stay unsaved.
    public void markSaved(Assessment saved) {
        clean = saved;
        changed.set(!assessment.get().equals(clean));
    }

    private void travel(Deque<Past> from, Deque<Past> to) {
        if (from.isEmpty())
            return;
        gesture = Optional.empty();
        Past past = from.pop();
        to.push(new Past(past.edit, assessment.get()));
        show(past.assessment);
        lastMove.set(Optional.empty());
    }

    private void show(Assessment next) {
        endPreview();
        if (!next.equals(assessment.get())) {
            evaluation.set(advisor.evaluate(next));
            assessment.set(next);
        }
        changed.set(!next.equals(clean));
        undoable.set(Optional.ofNullable(undo.peek()).map(Past::edit));
        redoable.set(Optional.ofNullable(redo.peek()).map(Past::edit));
    }

    private record Past(Edit edit, Assessment assessment) {}

    private final class Gesture {
        private final Edit edit;
        private boolean recorded;
        private Evaluation from = evaluation.get();

        private Gesture(Edit edit) {
            this.edit = edit;
        }
    }
}
