package whichway.page;

import java.util.function.BiFunction;
import java.util.function.Function;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import whichway.control.DayText;
import whichway.control.Shown;
import whichway.core.Assessment;
import whichway.model.AssessmentModel;
import whichway.model.Edit;
import whichway.words.Words;

/// A day of the assessment in a text field: what is no date is not taken, and the line below the field says so.
final class AssessmentDay {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final TextField field;
    private final Label fault;
    private final Words words;

    /// @param fault the line below the field
    /// @param edit what a change of it counts as
    /// @param read the day as the assessment has it
    /// @param write the assessment with another day
    AssessmentDay(AssessmentModel model, TextField field, Label fault, Shown shown, Words words, Edit edit,
            Function<Assessment, String> read, BiFunction<Assessment, String, Assessment> write) {
        this.field = field;
        this.fault = fault;
        this.words = words;
        new AssessmentText(model, field, shown, edit, read, (assessment, typed) -> DayText.read(typed)
                .map(day -> write.apply(assessment, day)).orElse(assessment));
        field.textProperty().subscribe(this::judge);
        field.focusedProperty().subscribe(this::judge);
        judge();
    }

    /// Nobody is told off in the middle of a word: while somebody types, only a text of full length is judged.
    private void judge() {
        String typed = field.getText();
        boolean unfinished = field.isFocused() && DayText.isUnfinished(typed);
        boolean faulty = !unfinished && DayText.read(typed).isEmpty();
        field.pseudoClassStateChanged(INVALID, faulty);
        fault.setText(faulty ? words.say("page.project.date.fault", typed.strip()) : "");
    }
}
