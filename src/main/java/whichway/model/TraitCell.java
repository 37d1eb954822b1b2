package whichway.model;

import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.Trait;

/// A lens on one trait: its answer and its note, and the ways to change them.
public final class TraitCell {
    private final AssessmentModel model;
    private final Trait trait;
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");

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

    /// Begins a drag: until `endGesture`, all answers are one step for undo.
    public void beginAnswering() {
        model.beginGesture(Edit.answer(trait.id()));
    }

    /// Begins a stay in the note field: until `endGesture`, all typing is one step for undo.
    public void beginNoting() {
        model.beginGesture(Edit.note(trait.id()));
    }

    /// Ends a drag or a stay in the note field.
    public void endGesture() {
        model.endGesture();
    }

    private void read(Assessment assessment) {
        answer.set(assessment.answer(trait.id()));
        note.set(assessment.note(trait.id()));
    }
}
