package whichway.page;

import java.util.function.BiFunction;
import java.util.function.Function;

import javafx.scene.control.TextInputControl;

import whichway.control.Shown;
import whichway.core.Project;
import whichway.model.AssessmentModel;
import whichway.model.Edit;

/// One text of the project and the field it is typed in, kept equal both ways. A stay in the field is one step for undo.
final class ProjectText {
    private final AssessmentModel model;
    private final TextInputControl field;
    private final BiFunction<Project, String, Project> write;
    private boolean showing;

    /// @param read the text as the project has it
    /// @param write the project with the text as typed; the same project where the text cannot be taken
    ProjectText(AssessmentModel model, TextInputControl field, Shown shown, Function<Project, String> read,
            BiFunction<Project, String, Project> write) {
        this.model = model;
        this.field = field;
        this.write = write;
        shown.follow(model.assessmentProperty().map(assessment -> read.apply(assessment.project())), this::show);
        field.textProperty().subscribe((_, typed) -> take(typed));
        field.focusedProperty().subscribe((_, focused) -> stay(focused));
    }

    /// A text that equals what is typed is left alone, so the caret stays where it is. What the field cannot hold, such
    /// as a line break in a one-line field, stays in the project until somebody types.
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
        model.change(Edit.project(),
                assessment -> assessment.withProject(write.apply(assessment.project(), typed)));
    }

    private void stay(boolean focused) {
        if (focused)
            model.beginGesture(Edit.project());
        else
            model.endGesture();
    }
}
