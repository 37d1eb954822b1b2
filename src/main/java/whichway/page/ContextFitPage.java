package whichway.page;

import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import whichway.budget.ContextFit;
import whichway.chart.ContextChart;
import whichway.control.QuantityRow;
import whichway.control.Shown;
import whichway.core.Assessment;
import whichway.model.AssessmentModel;
import whichway.model.Itinerary;
import whichway.panel.PictureView;
import whichway.words.ContextWords;
import whichway.words.Words;

/// Shows whether the text that an answer needs goes into the window of the model, and all numbers that decide it. Every
/// number that is entered is answered at once.
public final class ContextFitPage {
    /// Questions answered by a number that the arithmetic reads.
    private static final List<String> QUESTIONS = List.of("documents-per-answer", "document-tokens", "corpus-tokens",
            "window-tokens");

    private final AssessmentModel model;
    private final Words words;
    private final ContextWords said;
    private final PictureView whole;
    private final PictureView close;
    private final FitLines table;
    private final FitVerdicts each;

    @FXML
    private Node page;
    @FXML
    private Label finding;
    @FXML
    private Label caveat;
    @FXML
    private Label assumed;
    @FXML
    private Pane remedies;
    @FXML
    private Pane remedyList;
    @FXML
    private Pane window;
    @FXML
    private Pane closeUp;
    @FXML
    private Pane lines;
    @FXML
    private Pane verdicts;
    @FXML
    private Pane questions;

    public ContextFitPage(AssessmentModel model, Itinerary itinerary, Words words) {
        this.model = model;
        this.words = words;
        said = new ContextWords(words, model.knowledge());
        whole = new PictureView(itinerary::seek);
        close = new PictureView(itinerary::seek);
        table = new FitLines(model.knowledge(), words);
        each = new FitVerdicts(model.knowledge(), words);
    }

    @FXML
    private void initialize() {
        window.getChildren().add(whole);
        closeUp.getChildren().add(close);
        lines.getChildren().add(table);
        verdicts.getChildren().add(each);
        for (String question : QUESTIONS)
            questions.getChildren().add(new QuantityRow(model, words, question));
        new Shown(page).follow(model.assessmentProperty(), this::show);
    }

    private void show(Assessment assessment) {
        ContextFit fit = ContextFit.of(model.knowledge(), assessment);
        finding.setText(said.finding(fit));
        caveat.setText(said.caveat(fit).orElse(""));
        reveal(caveat, !caveat.getText().isEmpty());
        int open = fit.assumed().size();
        assumed.setText(words.say(open == fit.inputs().size()
                ? "page.context-fit.assumed.all"
                : "page.context-fit.assumed", open, fit.inputs().size()));
        List<String> helps = said.remedies(fit);
        remedyList.getChildren().setAll(helps.stream().map(ContextFitPage::remedy).toList());
        reveal(remedies, !helps.isEmpty());
        whole.draw(width -> ContextChart.of(fit, model.knowledge(), width, words));
        close.draw(width -> ContextChart.closeUp(fit, model.knowledge(), width, words));
        table.show(fit);
        each.show(fit);
    }

    private static void reveal(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private static Label remedy(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("body");
        return label;
    }
}
