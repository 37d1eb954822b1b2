package whichway.page;

import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import whichway.chart.ComparisonChart;
import whichway.chart.ThemeChart;
import whichway.chart.WaterfallChart;
import whichway.core.Contrast;
import whichway.core.Evaluation;
import whichway.core.Standing;
import whichway.model.AssessmentModel;
import whichway.model.Itinerary;
import whichway.model.Place;
import whichway.panel.Headline;
import whichway.panel.PictureView;
import whichway.panel.Shown;
import whichway.words.Words;

/// Shows the whole comparison: the verdict, where all stand, what their scores are made of, why one stands above
/// another, and why some are out.
public final class ComparePage {
    private final AssessmentModel model;
    private final Itinerary itinerary;
    private final Words words;
    private final PictureView standingPicture;
    private final PictureView partsPicture;
    private final PictureView whyPicture;
    private final Opponents opponents;
    private final Exclusions exclusions;

    @FXML
    private Node page;
    @FXML
    private Label verdict;
    @FXML
    private Label footing;
    @FXML
    private Node start;
    @FXML
    private Pane standing;
    @FXML
    private Pane parts;
    @FXML
    private Pane why;
    @FXML
    private Label whyHeading;
    @FXML
    private Label whySum;
    @FXML
    private Pane against;
    @FXML
    private Node out;
    @FXML
    private Pane outs;

    public ComparePage(AssessmentModel model, Itinerary itinerary, Words words) {
        this.model = model;
        this.itinerary = itinerary;
        this.words = words;
        standingPicture = new PictureView(itinerary::seek);
        partsPicture = new PictureView(itinerary::seek);
        whyPicture = new PictureView(itinerary::seek);
        opponents = new Opponents(model.knowledge().approaches(), () -> explain(model.evaluationProperty().get()));
        exclusions = new Exclusions(model.knowledge(), words, itinerary::seek);
    }

    @FXML
    private void initialize() {
        standing.getChildren().add(standingPicture);
        parts.getChildren().add(partsPicture);
        why.getChildren().add(whyPicture);
        against.getChildren().addAll(opponents.buttons());
        Shown shown = new Shown(page);
        shown.follow(model.evaluationProperty(), this::show);
        shown.follow(model.assessmentProperty().map(assessment -> assessment.answers().isEmpty()), this::sayVerdict);
        // Equal lists are not told again, so a link keeps its focus while scores change.
        shown.follow(model.evaluationProperty().map(Exclusions::in), excluded -> {
            reveal(out, !excluded.isEmpty());
            outs.getChildren().setAll(exclusions.rows(excluded));
        });
    }

    @FXML
    private void goToFirstQuestion() {
        itinerary.places().stream().filter(Place::asks).findFirst().ifPresent(itinerary::go);
    }

    private void show(Evaluation evaluation) {
        standingPicture.draw(width -> ComparisonChart.of(evaluation, width, words));
        partsPicture.draw(width -> ThemeChart.of(evaluation, model.knowledge(), width, words));
        explain(evaluation);
        sayVerdict(model.assessment().answers().isEmpty());
    }

    private void sayVerdict(boolean untouched) {
        Evaluation evaluation = model.evaluationProperty().get();
        Headline headline = Headline.of(evaluation, words);
        reveal(start, untouched);
        if (untouched) {
            verdict.setText(words.say("page.compare.untouched"));
            footing.setText(words.say("page.compare.untouched.footing", headline.title(), headline.lead()));
        } else if (evaluation.open().isEmpty()) {
            verdict.setText(headline.title());
            footing.setText(words.say("page.compare.blocked.footing"));
        } else {
            verdict.setText(words.say("page.compare.verdict", headline.title(), headline.lead()));
            footing.setText(words.say(evaluation.thin() ? "page.compare.thin" : "page.compare.footing",
                    evaluation.answeredImportance()));
        }
    }

    private void explain(Evaluation evaluation) {
        List<Standing> ranking = evaluation.ranking();
        Standing upper = ranking.getFirst();
        Standing lower = evaluation.of(opponents.against(ranking).id());
        Contrast contrast = Contrast.of(upper, lower);
        whyPicture.draw(width -> WaterfallChart.of(contrast, model.knowledge(), width, words));
        String upperName = upper.approach().shortName();
        String lowerName = lower.approach().shortName();
        whyHeading.setText(words.say(contrast.margin() < 0 ? "page.compare.why.below" : "page.compare.why.above",
                upperName, lowerName));
        whySum.setText(words.say("page.compare.why.sum", lowerName, words.points(lower.score()),
                words.gain(contrast.margin()), upperName, words.points(upper.score())));
    }

    private static void reveal(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
