package whichway.page;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;

import whichway.control.Shown;
import whichway.core.Project;
import whichway.model.AssessmentModel;
import whichway.model.Edit;
import whichway.model.Itinerary;
import whichway.model.Scope;
import whichway.words.Words;

/// Asks what is being decided, how much to ask, and where to start from.
public final class ProjectPage {
    private final AssessmentModel model;
    private final Itinerary itinerary;
    private final Words words;

    @FXML
    private Node page;
    @FXML
    private TextField name;
    @FXML
    private TextField client;
    @FXML
    private TextArea question;
    @FXML
    private TextField date;
    @FXML
    private Label dateFault;
    @FXML
    private ToggleButton quick;
    @FXML
    private ToggleButton all;
    @FXML
    private Pane templates;
    @FXML
    private Label templatesNote;
    @FXML
    private Hyperlink templatesUndo;

    public ProjectPage(AssessmentModel model, Itinerary itinerary, Words words) {
        this.model = model;
        this.itinerary = itinerary;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Shown shown = new Shown(page);
        AssessmentText.ofProject(model, name, shown, Project::name,
                (old, text) -> new Project(text, old.client(), old.question(), old.date()));
        AssessmentText.ofProject(model, client, shown, Project::client,
                (old, text) -> new Project(old.name(), text, old.question(), old.date()));
        AssessmentText.ofProject(model, question, shown, Project::question,
                (old, text) -> new Project(old.name(), old.client(), text, old.date()));
        new AssessmentDay(model, date, dateFault, shown, words, Edit.project(),
                assessment -> assessment.project().date(),
                (assessment, day) -> assessment.withProject(dated(assessment.project(), day)));
        new TemplateChoice(model, templates, templatesNote, templatesUndo, shown, words);
        offer(quick, Scope.QUICK, shown);
        offer(all, Scope.ALL, shown);
    }

    private static Project dated(Project old, String day) {
        return new Project(old.name(), old.client(), old.question(), day);
    }

    private void offer(ToggleButton button, Scope scope, Shown shown) {
        long asked = model.knowledge().traits().stream().filter(trait -> scope == Scope.ALL || trait.quick()).count();
        button.setText(words.say(scope == Scope.ALL ? "page.project.scope.all" : "page.project.scope.quick", asked));
        button.setOnAction(_ -> {
            itinerary.scopeProperty().set(scope);
            // A second click on the chosen one does not unchoose it.
            button.setSelected(true);
        });
        shown.follow(itinerary.scopeProperty(), now -> button.setSelected(now == scope));
    }
}
