package whichway.page;

import java.util.function.BiFunction;
import java.util.function.Function;

import javafx.scene.control.TextInputControl;

import whichway.control.Shown;
import whichway.core.Assessment;
import whichway.core.Project;
import whichway.model.AssessmentModel;
import whichway.model.Edit;

/// One text of the assessment and the field it is typed in, kept equal both ways. A stay in the field is one step for undo.
final class AssessmentText {
    private final AssessmentModel model;
    private final TextInputControl field;
    private final Edit edit;
    private final BiFunction<Assessment, String, Assessment> write;
    private boolean showing;

    /// One of the project's texts.
    ///
    /// @param write the project with the text as typed
    static AssessmentText ofProject(AssessmentModel model, TextInputControl field, Shown shown,
            Function<Project, String> read, BiFunction<Project, String, Project> write) {
        return new AssessmentText(model, field, shown, Edit.project(), assessment -> read.apply(assessment.project()),
                (assessment, typed) -> assessment.withProject(write.apply(assessment.project(), typed)));
    }

    /// @param edit what a change of it counts as
    /// @param read the text as the assessment has it
    /// @param write the assessment with the text as typed; the same where the text cannot be taken
    AssessmentText(AssessmentModel model, TextInputControl field, Shown shown, Edit edit,
            Function<Assessment, String> read, BiFunction<Assessment, String, Assessment> write) {
        this.edit = edit;
        this.model = model;
        this.field = field;
        this.write = write;
        shown.follow(model.assessmentProperty().map(read), this::show);
        field.textProperty().subscribe((_, typed) -> take(typed));
        field.focusedProperty().subscribe((_, focused) -> stay(focused));
    }

    /// A text that equals what is typed is left alone, so the caret stays where it is. What the field cannot hold, such
    /// as a line break in a one-line field, stays as it is until somebody types.
    private void show(String text) {
        if (text.equals(field.getText()))
            return;
        showing = true;
        field.setText(text);
        showing = false;
        // Undo ended the stay; what is typed from here on is a new one.
        if (field.isFocused())
            stay(true);
    }

    private void take(String typed) {
        if (showing)
            return;
        model.change(edit, assessment -> write.apply(assessment, typed));
    }

    private void stay(boolean focused) {
        if (focused)
            model.beginGesture(edit);
        else
            model.endGesture();
    }
}
