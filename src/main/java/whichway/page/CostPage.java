package whichway.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import whichway.budget.CostEstimate;
import whichway.budget.Inputs;
import whichway.budget.Period;
import whichway.chart.CostChart;
import whichway.chart.SpendingChart;
import whichway.control.Shown;
import whichway.core.Approach;
import whichway.core.Assessment;
import whichway.core.Evaluation;
import whichway.core.Knowledge;
import whichway.core.Standing;
import whichway.model.AssessmentModel;
import whichway.model.Commands;
import whichway.panel.PictureView;
import whichway.words.BudgetWords;
import whichway.words.CostWords;
import whichway.words.InputWords;
import whichway.words.TurnWords;
import whichway.words.Words;

/// Shows what each approach costs and from what, when one becomes cheaper than another, and lets a room change every
/// price and figure behind it.
public final class CostPage {
    private final AssessmentModel model;
    private final Knowledge knowledge;
    private final Words words;
    private final Supplier<LocalDate> today;
    private final CostWords costWords;
    private final TurnWords turnWords;
    private final PictureView rangesPicture = new PictureView(this::choose);
    private final PictureView curvePicture = new PictureView(_ -> {});
    private final CostItems itemList;
    private final CostModels modelChoice;
    private final CostPrices priceList;
    private final Segments<Period> periodChoice;
    private final Segments<Approach> approachChoice;
    private Period period = Period.FIRST_YEAR;
    private Optional<String> chosen = Optional.empty();

    @FXML
    private Node page;
    @FXML
    private Label finding;
    @FXML
    private Label more;
    @FXML
    private Label asOf;
    @FXML
    private Label alike;
    @FXML
    private Label unlike;
    @FXML
    private Pane ranges;
    @FXML
    private Pane items;
    @FXML
    private Pane curve;
    @FXML
    private Pane crossings;
    @FXML
    private Pane turns;
    @FXML
    private Label turning;
    @FXML
    private Pane models;
    @FXML
    private Pane prices;
    @FXML
    private Pane figures;

    /// @param today the day on which prices are fresh or old
    public CostPage(AssessmentModel model, Commands commands, Words words, Supplier<LocalDate> today) {
        this.model = model;
        this.knowledge = model.knowledge();
        this.words = words;
        this.today = today;
        costWords = new CostWords(knowledge, words);
        turnWords = new TurnWords(knowledge, words);
        itemList = new CostItems(words, new BudgetWords(words, knowledge));
        modelChoice = new CostModels(model.plan(), knowledge.costing(), knowledge.approaches(), words);
        priceList = new CostPrices(model.plan(), knowledge, commands, words, today);
        periodChoice = new Segments<>(List.of(Period.values()), this::name, this::choose);
        approachChoice = new Segments<>(knowledge.approaches(), Approach::shortName, approach -> choose(approach.id()));
    }

    @FXML
    private void initialize() {
        ranges.getChildren().addAll(periodChoice, rangesPicture);
        items.getChildren().addAll(approachChoice, itemList);
        curve.getChildren().add(curvePicture);
        models.getChildren().add(modelChoice);
        prices.getChildren().add(priceList);
        figures.getChildren().addAll(new CostFigures(model, words).sections());
        new Shown(page).follow(model.assessmentProperty(), this::show);
    }

    private String name(Period period) {
        return words.say("page.cost.period." + period.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private void choose(Period wanted) {
        period = wanted;
        show(model.assessment());
    }

    private void choose(String approach) {
        chosen = Optional.of(approach);
        show(model.assessment());
    }

    private void show(Assessment assessment) {
        CostEstimate costs = CostEstimate.of(knowledge, assessment);
        Evaluation evaluation = model.evaluationProperty().get();
        say(costs, evaluation);
        draw(costs, evaluation);
        List<String> said = new ArrayList<>();
        Inputs inputs = new Inputs(knowledge, assessment);
        costs.breakEvens().forEach(turn -> said.add(turnWords.say(turn, inputs)));
        said.add(turnWords.say(costs.cadence()));
        tell(turns, said);
        turning.setText(turnWords.reading(costs));
        List<String> crossed = costWords.crossings(costs);
        tell(crossings, crossed.isEmpty() ? List.of(words.say("page.cost.crossings.none")) : crossed);
        modelChoice.show(assessment.plan());
        priceList.show(costs.prices());
    }

    private void say(CostEstimate costs, Evaluation evaluation) {
        List<String> sentences = costWords.finding(costs, evaluation);
        finding.setText(sentences.getFirst());
        more.setText(String.join(" ", sentences.subList(1, sentences.size())));
        asOf.setText(costWords.pricesAsOf(costs.prices(), today.get()));
        alike.setText(costWords.alike(costs));
        unlike.setText(costWords.unlike(costs).orElse(""));
        reveal(alike, costs.likeForLike());
        reveal(unlike, !costs.likeForLike());
    }

    private void draw(CostEstimate costs, Evaluation evaluation) {
        String looked = chosen.or(() -> evaluation.leader().map(Standing::approach).map(Approach::id))
                .orElseGet(() -> costs.approaches().getFirst().approach());
        Set<String> out = evaluation.blocked().stream().map(standing -> standing.approach().id())
                .collect(Collectors.toSet());
        periodChoice.show(period);
        approachChoice.show(knowledge.approach(looked));
        rangesPicture.draw(width -> CostChart.of(costs, period, out, looked, knowledge, width, words));
        curvePicture.draw(width -> SpendingChart.of(costs, looked, knowledge, width, words));
        itemList.show(costs.of(looked), new InputWords(knowledge, costs.prices(), words));
    }

    /// Sentences, each on lines of its own. Those that stay keep their nodes.
    private static void tell(Pane pane, List<String> sentences) {
        while (pane.getChildren().size() > sentences.size())
            pane.getChildren().removeLast();
        while (pane.getChildren().size() < sentences.size()) {
            Label label = new Label();
            label.setWrapText(true);
            label.getStyleClass().add("body");
            pane.getChildren().add(label);
        }
        for (int i = 0; i < sentences.size(); i++)
            ((Label) pane.getChildren().get(i)).setText(sentences.get(i));
    }

    private static void reveal(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
