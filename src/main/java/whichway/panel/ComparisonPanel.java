package whichway.panel;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import whichway.core.Evaluation;
import whichway.core.Standing;
import whichway.model.AssessmentModel;
import whichway.model.Itinerary;
import whichway.model.Move;
import whichway.words.Words;

/// The live comparison beside the pages: who leads and by how much, all approaches in rank order, and what the last
/// change moved.
public final class ComparisonPanel {
    /// Bars end at whole steps of points, so that they do not all stretch with every change.
    private static final double STEP = 5;
    private static final double LEAST = 10;

    private final AssessmentModel model;
    private final Words words;
    private final List<ApproachRow> rows;
    private final RankedRows ranked;

    @FXML
    private Node panel;
    @FXML
    private Label leader;
    @FXML
    private Label lead;
    @FXML
    private Label thin;
    @FXML
    private Pane standings;
    @FXML
    private Label lastMove;

    public ComparisonPanel(AssessmentModel model, Itinerary itinerary, Words words) {
        this.model = model;
        this.words = words;
        rows = model.knowledge().approaches().stream()
                .map(approach -> new ApproachRow(approach, model.knowledge(), words, itinerary::seek)).toList();
        ranked = new RankedRows(rows);
    }

    @FXML
    private void initialize() {
        standings.getChildren().add(ranked);
        Shown shown = new Shown(panel);
        shown.follow(model.evaluationProperty(), this::show);
        shown.follow(model.lastMoveProperty(), this::show);
    }

    private void show(Evaluation evaluation) {
        Headline headline = Headline.of(evaluation, words);
        leader.setText(headline.title());
        leader.setAccessibleText(headline.sentence());
        lead.setText(headline.lead());
        thin.setVisible(evaluation.thin());
        thin.setManaged(evaluation.thin());
        List<Standing> ranking = evaluation.ranking();
        double low = Math.min(0, ranking.stream().mapToDouble(Standing::score).min().orElse(0));
        double high = Math.max(0, ranking.stream().mapToDouble(Standing::score).max().orElse(0));
        low = Math.floor(low / STEP) * STEP;
        high = Math.max(Math.ceil(high / STEP) * STEP, low + LEAST);
        List<ApproachRow> order = ranking.stream().map(this::row).toList();
        for (int i = 0; i < order.size(); i++)
            order.get(i).show(ranking.get(i), i + 1, low, high);
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
}
