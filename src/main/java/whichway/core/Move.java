package whichway.core;

import java.util.Optional;

/// A coded answer that could replace the present one.
///
/// @param steps how far it is: options count 1, positions whole numbers, quantities bands
/// @param way how far it is as a part of the trait's way, 0..1
record Move(Question question, double code, int steps, double way) {
    Assessment applyTo(Assessment assessment) {
        return assessment.withAnswer(question.trait().id(), Optional.of(question.answer(code)));
    }
}
