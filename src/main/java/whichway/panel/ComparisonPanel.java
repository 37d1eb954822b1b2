package whichway.panel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import whichway.control.Shown;
import whichway.core.Assessment;
import whichway.core.Evaluation;
import whichway.core.Robustness;
import whichway.core.Standing;
import whichway.model.AssessmentModel;
import whichway.model.Itinerary;
import whichway.model.LiveAnalysis;
import whichway.model.Move;
import whichway.words.VerdictWords;
import whichway.words.Words;

/// The live comparison beside the pages: who leads, by how much and how surely, all approaches in rank order, what the
/// last change moved and what to ask next. While something is only looked at, it shows that, and says so.
public final class ComparisonPanel {
    private static final PseudoClass PREVIEW = PseudoClass.getPseudoClass("preview");
    /// Bars end at whole steps of points, so that they do not all stretch with every change.
    private static final double STEP = 5;
    private static final double LEAST = 10;

    private final AssessmentModel model;
    private final LiveAnalysis analysis;
    private final Words words;
    private final List<ApproachRow> rows;
    private final RankedRows ranked;
    private final NextQuestion next;

    @FXML
    private Node panel;
    @FXML
    private Node whatIf;
    @FXML
    private Label changes;
    @FXML
    private Label leader;
    @FXML
    private Label verdict;
    @FXML
    private Label lead;
    @FXML
    private Label thin;
    @FXML
    private Pane standings;
    @FXML
    private Pane told;
    @FXML
    private Label lastMove;

    public ComparisonPanel(AssessmentModel model, LiveAnalysis analysis, Itinerary itinerary, Words words) {
        this.model = model;
        this.analysis = analysis;
        this.words = words;
        rows = model.knowledge().approaches().stream()
                .map(approach -> new ApproachRow(approach, model.knowledge(), words, itinerary::seek)).toList();
        ranked = new RankedRows(rows);
        next = new NextQuestion(model.knowledge(), words, itinerary::seek);
    }

    @FXML
    private void initialize() {
        standings.getChildren().add(ranked);
        told.getChildren().add(next);
        Shown shown = new Shown(panel);
        shown.follow(analysis.robustnessProperty(), _ -> show());
        shown.follow(model.previewProperty(), _ -> show());
        shown.follow(model.lastMoveProperty(), this::show);
        shown.follow(analysis.settledProperty(), settled -> {
            next.show(settled);
            next.showBehind(!analysis.upToDate());
        });
        shown.follow(model.assessmentProperty(), _ -> next.showBehind(!analysis.upToDate()));
    }

    private void show() {
        Optional<Assessment> looked = model.previewProperty().get();
        reveal(whatIf, looked.isPresent());
        panel.pseudoClassStateChanged(PREVIEW, looked.isPresent());
        told.setVisible(looked.isEmpty());
        changes.setText(looked.map(other -> new Differences(model.knowledge(), words).of(model.assessment(), other)
                .stream().collect(Collectors.joining("\n"))).orElse(""));
        if (looked.isPresent()) {
            Evaluation other = model.evaluate(looked.get());
            show(other, analysis.imagine(looked.get()));
            Evaluation real = model.evaluationProperty().get();
            rows.forEach(row -> row.face().showMove(gain(other.of(row.approach().id()).score()
                    - real.of(row.approach().id()).score())));
        } else {
            show(model.evaluationProperty().get(), analysis.robustnessProperty().get());
            show(model.lastMoveProperty().get());
        }
    }

    private void show(Evaluation evaluation, Robustness robustness) {
        Headline headline = Headline.of(evaluation, words);
        leader.setText(headline.title());
        leader.setAccessibleText(headline.sentence());
        lead.setText(headline.lead());
        verdict.setText(new VerdictWords(words).say(evaluation, robustness));
        reveal(verdict, evaluation.leader().isPresent());
        reveal(thin, evaluation.thin());
        List<Standing> ranking = evaluation.ranking();
        double low = Math.min(0, ranking.stream().mapToDouble(Standing::score).min().orElse(0));
        double high = Math.max(0, ranking.stream().mapToDouble(Standing::score).max().orElse(0));
        low = Math.floor(low / STEP) * STEP;
        high = Math.max(Math.ceil(high / STEP) * STEP, low + LEAST);
        List<ApproachRow> order = ranking.stream().map(this::row).toList();
        for (int i = 0; i < order.size(); i++)
            order.get(i).show(ranking.get(i), i + 1, robustness.shareOf(ranking.get(i).approach().id()), low, high);
        ranked.rank(order, evaluation.open().size());
    }

    private void show(Optional<Move> move) {
        Map<String, Double> points = move.map(Move::points).orElse(Map.of());
        rows.forEach(row -> row.face().showMove(gain(points.getOrDefault(row.approach().id(), 0.0))));
        lastMove.setText(move.map(last -> new MoveSentence(last, model.knowledge(), words).say()).orElse(""));
    }

    private ApproachRow row(Standing standing) {
        return rows.stream().filter(row -> row.approach().equals(standing.approach())).findFirst().orElseThrow();
    }

    private String gain(double points) {
        return Math.abs(points) < MoveSentence.LEAST ? "" : words.gain(points);
    }

    private static void reveal(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
