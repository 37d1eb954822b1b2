package whichway.page;

import java.util.List;
import java.util.Optional;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import whichway.control.Shown;
import whichway.core.Assessment;
import whichway.core.Project;
import whichway.core.Template;
import whichway.model.AssessmentModel;
import whichway.model.Edit;
import whichway.words.Words;

/// The templates to start from. Taking one replaces all answers at once; the line above the rows says so before, and
/// offers to undo it after.
final class TemplateChoice {
    private final AssessmentModel model;
    private final Label note;
    private final Hyperlink undo;
    private final Words words;
    private final List<TemplateRow> rows;

    /// @param list where the rows go
    /// @param note the line above the rows
    /// @param undo the link after that line
    TemplateChoice(AssessmentModel model, Pane list, Label note, Hyperlink undo, Shown shown, Words words) {
        this.model = model;
        this.note = note;
        this.undo = undo;
        this.words = words;
        String mark = words.say("page.project.templates.present");
        rows = model.knowledge().templates().stream()
                .map(template -> new TemplateRow(template, mark, () -> take(template))).toList();
        list.getChildren().addAll(rows);
        undo.setOnAction(_ -> model.undo());
        shown.follow(model.assessmentProperty(), _ -> show());
        shown.follow(model.undoableProperty(), _ -> show());
    }

    private void take(Template template) {
        model.endGesture();
        model.change(Edit.template(), assessment -> started(assessment, template));
    }

    /// A question that somebody wrote stays; one that another template brought along goes with it.
    private Assessment started(Assessment assessment, Template template) {
        Project project = assessment.project();
        boolean written = !project.question().isBlank()
                && rows.stream().noneMatch(row -> row.template().question().equals(project.question()));
        String question = written ? project.question() : template.question();
        return assessment.withAnswers(template.answers())
                .withProject(new Project(project.name(), project.client(), question, project.date()));
    }

    private void show() {
        Optional<Template> present = rows.stream().map(TemplateRow::template)
                .filter(template -> template.answers().equals(model.assessment().answers())).findFirst();
        rows.forEach(row -> row.setPresent(present.equals(Optional.of(row.template()))));
        boolean taken = model.undoableProperty().get().equals(Optional.of(Edit.template())) && present.isPresent();
        undo.setVisible(taken);
        undo.setManaged(taken);
        note.setText(present.filter(_ -> taken).map(this::taken)
                .orElseGet(() -> words.say("page.project.templates.hint")));
    }

    private String taken(Template template) {
        return template.answers().isEmpty()
                ? words.say("page.project.templates.cleared")
                : words.say("page.project.templates.taken", template.name());
    }
}
