package whichway.page;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import whichway.control.DayText;
import whichway.control.Shown;
import whichway.core.Project;
import whichway.model.AssessmentModel;
import whichway.words.Words;

/// The project's date in a text field: what is no date is not taken, and the line below the field says so.
final class ProjectDate {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final TextField field;
    private final Label fault;
    private final Words words;

    /// @param fault the line below the field
    ProjectDate(AssessmentModel model, TextField field, Label fault, Shown shown, Words words) {
        this.field = field;
        this.fault = fault;
        this.words = words;
        new ProjectText(model, field, shown, Project::date, ProjectDate::write);
        field.textProperty().subscribe(this::judge);
        field.focusedProperty().subscribe(this::judge);
        judge();
    }

    private static Project write(Project project, String typed) {
        return DayText.read(typed).map(day -> new Project(project.name(), project.client(), project.question(), day))
                .orElse(project);
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
