package whichway.model;

import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.FollowUp;
import whichway.core.Trait;

/// A lens on one trait: its answer, its note and who finds it out, and the ways to change them.
public final class TraitCell {
    private final AssessmentModel model;
    private final Trait trait;
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<FollowUp> followUp = new ReadOnlyObjectWrapper<>(FollowUp.NONE);

    TraitCell(AssessmentModel model, Trait trait) {
        this.model = model;
        this.trait = trait;
        read(model.assessment());
        model.assessmentProperty().subscribe(this::read);
    }

    /// The trait it looks at.
    public Trait trait() {
        return trait;
    }

    /// The answer; empty for "don't know".
    public ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// The note; empty text where there is none.
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /// Who finds out the answer, and by when.
    public ReadOnlyObjectProperty<FollowUp> followUpProperty() {
        return followUp.getReadOnlyProperty();
    }

    /// Gives an answer.
    ///
    /// @throws IllegalArgumentException if the answer is not of the trait's kind or out of its bounds
    public void answer(Answer given) {
        if (!trait.kind().accepts(given))
            throw new IllegalArgumentException(trait.id() + " cannot be answered with " + given);
        model.change(Edit.answer(trait.id()), assessment -> assessment.withAnswer(trait.id(), Optional.of(given)));
    }

    /// Returns to "don't know".
    public void clear() {
        model.change(Edit.answer(trait.id()), assessment -> assessment.withAnswer(trait.id(), Optional.empty()));
    }

    /// Writes the note; a blank text removes it.
    public void note(String text) {
        model.change(Edit.note(trait.id()), assessment -> assessment.withNote(trait.id(), text));
    }

    /// Says who finds out the answer, and by when.
    public void followUp(FollowUp said) {
        model.change(Edit.followUp(trait.id()), assessment -> assessment.withFollowUp(trait.id(), said));
    }

    /// Begins a drag: until `endGesture`, all answers are one step for undo.
    public void beginAnswering() {
        model.beginGesture(Edit.answer(trait.id()));
    }

    /// Begins a stay in the note field: until `endGesture`, all typing is one step for undo.
    public void beginNoting() {
        model.beginGesture(Edit.note(trait.id()));
    }

    /// Begins a stay where it is said who finds out: until `endGesture`, all typing is one step for undo.
    public void beginFollowingUp() {
        model.beginGesture(Edit.followUp(trait.id()));
    }

    /// Ends a drag or a stay in a field.
    public void endGesture() {
        model.endGesture();
    }

    private void read(Assessment assessment) {
        answer.set(assessment.answer(trait.id()));
        note.set(assessment.note(trait.id()));
        followUp.set(assessment.followUp(trait.id()));
    }
}
