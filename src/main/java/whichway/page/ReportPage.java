package whichway.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;

import whichway.control.Shown;
import whichway.core.Assessment;
import whichway.core.Evaluation;
import whichway.core.Project;
import whichway.core.Trait;
import whichway.model.AssessmentModel;
import whichway.model.Commands;
import whichway.model.Itinerary;
import whichway.words.Words;

/// Tells what the report will say and what it still lacks, takes down what was decided, and has it written.
public final class ReportPage {
    private final AssessmentModel model;
    private final Itinerary itinerary;
    private final Commands commands;
    private final Words words;

    @FXML
    private Node page;
    @FXML
    private Label question;
    @FXML
    private Label finding;
    @FXML
    private Label footing;
    @FXML
    private ComboBox<String> choice;
    @FXML
    private Label choiceNote;
    @FXML
    private TextArea reason;
    @FXML
    private TextField by;
    @FXML
    private TextField decided;
    @FXML
    private Label decidedFault;
    @FXML
    private TextField review;
    @FXML
    private Label reviewFault;
    @FXML
    private Node gaps;
    @FXML
    private Label gapsNote;
    @FXML
    private Label coverage;
    @FXML
    private ProgressBar coverageBar;
    @FXML
    private Label openNote;
    @FXML
    private Pane open;
    @FXML
    private Node ruledOut;
    @FXML
    private Pane blocked;

    public ReportPage(AssessmentModel model, Itinerary itinerary, Commands commands, Words words) {
        this.model = model;
        this.itinerary = itinerary;
        this.commands = commands;
        this.words = words;
    }

    @FXML
    private void initialize() {
        OpenQuestions questions = new OpenQuestions(model.knowledge(), open, itinerary::seek);
        RuledOut out = new RuledOut(blocked);
        Shown shown = new Shown(page);
        DecisionSection decision = new DecisionSection(model, shown, words);
        decision.choice(choice, choiceNote);
        decision.reason(reason);
        decision.by(by);
        decision.date(decided, decidedFault);
        decision.review(review, reviewFault);
        shown.follow(model.assessmentProperty(), this::showVerdict);
        shown.follow(model.assessmentProperty().map(Assessment::project), this::showProject);
        shown.follow(model.evaluationProperty().map(Evaluation::blocked), standings -> {
            show(ruledOut, !standings.isEmpty());
            out.show(standings);
        });
        // Equal lists are not told again, so a link keeps its focus while other things change.
        shown.follow(model.assessmentProperty().map(this::openIn), traits -> {
            showCoverage(traits);
            questions.show(traits);
        });
    }

    @FXML
    private void exportPdf() {
        commands.export(Commands.Format.PDF);
    }

    @FXML
    private void exportHtml() {
        commands.export(Commands.Format.HTML);
    }

    @FXML
    private void exportMarkdown() {
        commands.export(Commands.Format.MARKDOWN);
    }

    @FXML
    private void exportMadr() {
        commands.export(Commands.Format.MADR);
    }

    @FXML
    private void goToProject() {
        itinerary.go("project");
    }

    private void showVerdict(Assessment assessment) {
        boolean untouched = assessment.answers().isEmpty();
        Verdict verdict = new Verdict(model.evaluationProperty().get(), untouched, words);
        finding.setText(verdict.finding());
        footing.setText(verdict.footing());
    }

    private void showProject(Project project) {
        question.setText(project.question());
        show(question, !project.question().isBlank());
        String missing = Stream
                .of(gap(project.name(), "name"), gap(project.client(), "client"), gap(project.question(), "question"),
                        gap(project.date(), "date"))
                .flatMap(gap -> gap).collect(Collectors.joining(words.say("page.report.gaps.comma")));
        gapsNote.setText(words.say("page.report.gaps", missing));
        show(gaps, !missing.isEmpty());
    }

    private Stream<String> gap(String text, String name) {
        return text.isBlank() ? Stream.of(words.say("page.report.gaps." + name)) : Stream.empty();
    }

    private List<Trait> openIn(Assessment assessment) {
        return model.knowledge().traits().stream().filter(trait -> assessment.answer(trait.id()).isEmpty()).toList();
    }

    private void showCoverage(List<Trait> unanswered) {
        int asked = model.knowledge().traits().size();
        int answered = asked - unanswered.size();
        coverage.setText(words.say("page.report.coverage", answered, asked));
        coverageBar.setProgress((double) answered / asked);
        String note = unanswered.isEmpty() ? "none" : unanswered.stream().anyMatch(Trait::quick) ? "some" : "slow";
        openNote.setText(words.say("page.report.open." + note, unanswered.size()));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
