package whichway.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

import whichway.chart.ComparisonChart;
import whichway.chart.ThemeChart;
import whichway.chart.WaterfallChart;
import whichway.control.Shown;
import whichway.core.Analysis;
import whichway.core.Approach;
import whichway.core.Certainty;
import whichway.core.Contrast;
import whichway.core.Evaluation;
import whichway.core.Robustness;
import whichway.core.Span;
import whichway.core.Standing;
import whichway.model.AssessmentModel;
import whichway.model.Itinerary;
import whichway.model.LiveAnalysis;
import whichway.model.Place;
import whichway.panel.Headline;
import whichway.panel.PictureView;
import whichway.words.VerdictWords;
import whichway.words.Words;

/// Shows the whole comparison: the verdict, where all stand and why, what would change that, what to ask next, how far
/// the lead can be leaned on, and where the project lies among all projects.
///
/// Scores follow every change at once. What takes longer comes a moment later and is grey until it has come.
public final class ComparePage {
    private static final PseudoClass BEHIND = PseudoClass.getPseudoClass("behind");

    private final AssessmentModel model;
    private final LiveAnalysis analysis;
    private final Itinerary itinerary;
    private final Words words;
    private final Certainty certainty;
    private final Previews previews;
    private final PictureView standingPicture;
    private final PictureView partsPicture;
    private final PictureView whyPicture;
    private final Opponents opponents;
    private final Exclusions exclusions;
    private final FlipList flipList;
    private final AskNext askNext;
    private final Sensitivity sensitivity;

    @FXML
    private ScrollPane page;
    @FXML
    private Pane standingSection;
    @FXML
    private Pane whySection;
    @FXML
    private Pane flipSection;
    @FXML
    private Pane partsSection;
    @FXML
    private Label verdict;
    @FXML
    private Label surety;
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
    private Pane flips;
    @FXML
    private Pane ask;
    @FXML
    private Pane robust;
    @FXML
    private Pane pictures;
    @FXML
    private Node out;
    @FXML
    private Pane outs;

    public ComparePage(AssessmentModel model, LiveAnalysis analysis, Itinerary itinerary, Words words) {
        this.model = model;
        this.analysis = analysis;
        this.itinerary = itinerary;
        this.words = words;
        certainty = new Certainty(model.knowledge());
        previews = new Previews(model);
        standingPicture = new PictureView(itinerary::seek);
        partsPicture = new PictureView(itinerary::seek);
        whyPicture = new PictureView(itinerary::seek);
        opponents = new Opponents(model.knowledge().approaches(), () -> explain(model.evaluationProperty().get()));
        exclusions = new Exclusions(model.knowledge(), words, itinerary::seek);
        flipList = new FlipList(model.knowledge(), words, previews, itinerary::seek);
        askNext = new AskNext(model.knowledge(), words, itinerary::seek);
        sensitivity = new Sensitivity(model, words, itinerary::seek);
    }

    @FXML
    private void initialize() {
        standing.getChildren().add(standingPicture);
        parts.getChildren().add(partsPicture);
        why.getChildren().add(whyPicture);
        against.getChildren().addAll(opponents.buttons());
        flips.getChildren().add(flipList);
        ask.getChildren().add(askNext);
        SteadyScroll.hold(page);
        Spotlight spotlight = new Spotlight(page, words);
        List.of(standingSection, whySection, flipSection, partsSection).forEach(spotlight::offer);
        pictures.getChildren().addAll(sensitivity.sections(spotlight));
        Shown shown = new Shown(page);
        shown.follow(model.evaluationProperty(), this::show);
        shown.follow(analysis.robustnessProperty(), this::stand);
        shown.follow(model.assessmentProperty(), _ -> showBehind());
        shown.follow(analysis.settledProperty(), settled -> settled.ifPresent(this::settle));
        shown.follow(model.previewProperty(), looked -> {
            previews.follow(looked);
            flipList.mark();
        });
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE)
                previews.release();
        });
        page.sceneProperty()
                .subscribe((_, scene) -> Optional.ofNullable(scene).ifPresentOrElse(_ -> {}, previews::release));
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
        explain(evaluation);
    }

    private void stand(Robustness robustness) {
        Evaluation evaluation = model.evaluationProperty().get();
        Map<String, Span> spans = new LinkedHashMap<>();
        for (Approach approach : model.knowledge().approaches())
            spans.put(approach.id(), certainty.span(model.assessment(), approach.id()));
        standingPicture.draw(width -> ComparisonChart.of(evaluation, spans, robustness, width, words));
        sayVerdict(evaluation, robustness, model.assessment().answers().isEmpty());
    }

    private void settle(Analysis settled) {
        showBehind();
        // While answers are being dragged the next analysis is under way already; what is grey may wait for it.
        if (!analysis.upToDate())
            return;
        previews.release();
        flipList.show(settled);
        askNext.show(settled);
        robust.getChildren().setAll(new Sturdiness(model.knowledge(), words).say(settled).stream().map(told -> {
            Label label = new Label(told);
            label.setWrapText(true);
            label.getStyleClass().add("body");
            return label;
        }).toList());
        partsPicture.draw(width -> ThemeChart.of(settled.evaluation(), model.knowledge(), width, words));
        sensitivity.show(settled);
    }

    /// What is of an assessment that has changed since is grey.
    private void showBehind() {
        boolean behind = !analysis.upToDate();
        for (Node node : List.of(flips, ask, robust, pictures, parts))
            node.pseudoClassStateChanged(BEHIND, behind);
    }

    private void sayVerdict(Evaluation evaluation, Robustness robustness, boolean untouched) {
        Headline headline = Headline.of(evaluation, words);
        reveal(start, untouched);
        reveal(surety, evaluation.leader().isPresent() && !untouched);
        surety.setText(new VerdictWords(words).sentence(evaluation, robustness));
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
