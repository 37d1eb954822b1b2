package whichway.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import whichway.budget.ApproachCost;
import whichway.budget.Cadence;
import whichway.budget.CostEstimate;
import whichway.budget.Line;
import whichway.budget.Period;
import whichway.core.BaseModel;
import whichway.core.Estimate;
import whichway.core.Knowledge;
import whichway.knowledge.KnowledgeReader;
import whichway.words.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CostChartsTest {
    private static final Knowledge KNOWLEDGE = KnowledgeReader.bundled();
    private static final BaseModel MID = KNOWLEDGE.costing().model("mid");
    private static final double WIDTH = 480;

    private final Words words = new Words(Locale.ENGLISH);

    @Test
    void barsRunFromLowToHighOnAScaleOfTenfolds() {
        CostEstimate costs = estimate(once("rag", 100, 1000, 10_000), once("tools", 1000, 10_000, 100_000));
        Picture picture = ranges(costs, Set.of(), "rag");
        Mark.Bar rag = bar(picture, "rag", Mark.Fill.PALE);
        Mark.Bar tools = bar(picture, "tools", Mark.Fill.PALE);
        assertThat(rag.x()).isCloseTo(0, within(0.01));
        assertThat(tools.x() + tools.width()).isCloseTo(WIDTH, within(0.01));
        assertThat(rag.width()).isCloseTo(tools.width(), within(0.01));
        assertThat(tools.x()).isCloseTo(rag.width() / 2, within(0.01));
        assertThat(bar(picture, "rag", Mark.Fill.SOLID).x() + 2).isCloseTo(rag.width() / 2, within(0.01));
    }

    @Test
    void cheapestComesFirstAndWhatIsRuledOutLast() {
        CostEstimate costs = estimate(once("rag", 5, 50, 60), once("tools", 1, 2, 3), once("prompting", 7, 8, 9));
        Picture picture = ranges(costs, Set.of("tools"), "");
        assertThat(rows(picture)).containsExactly("prompting", "rag", "tools");
        assertThat(bar(picture, "tools", Mark.Fill.HATCHED)).isNotNull();
        assertThat(texts(picture)).filteredOn(Mark.Text::struck).extracting(Mark.Text::words)
                .containsExactly("Live tools");
    }

    @Test
    void nothingRunsOutOfThePictureWhateverTheSums() {
        for (CostEstimate costs : List.of(estimate(once("rag", 0, 0, 0), once("tools", 0, 0, 0)),
                estimate(once("rag", 0, 0, 1e9), once("tools", 1e-6, 1e-6, 1e-6)),
                estimate(once("rag", 42, 42, 42)), CostEstimate.of(KNOWLEDGE, Sample.assessment(Map.of()))))
            for (Period period : Period.values())
                for (double width : new double[]{320, 480, 900}) {
                    Picture picture = CostChart.of(costs, period, Set.of(), "", KNOWLEDGE, width, words);
                    assertThat(of(Mark.Bar.class, picture)).allSatisfy(bar -> {
                        assertThat(bar.x()).isGreaterThanOrEqualTo(0);
                        assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(width + 1.01);
                    });
                    assertThat(texts(picture)).allSatisfy(text -> assertThat(text.x()).isBetween(0.0, width));
                }
    }

    @Test
    void ticksAreRoundAndKeepApart() {
        LogScale scale = LogScale.around(java.util.stream.DoubleStream.of(4257, 879_404), 0, 600);
        assertThat(scale.low()).isEqualTo(2000);
        assertThat(scale.high()).isEqualTo(1e6);
        List<Double> ticks = scale.ticks(40);
        assertThat(ticks).startsWith(2000.0, 5000.0, 10_000.0).endsWith(1_000_000.0);
        for (int t = 1; t < ticks.size(); t++)
            assertThat(scale.at(ticks.get(t)) - scale.at(ticks.get(t - 1))).isGreaterThan(40);
        assertThat(scale.ticks(300)).containsExactly(10_000.0, 100_000.0, 1_000_000.0);
    }

    @Test
    void crossingIsMarkedWhereBothLinesMeet() {
        CostEstimate costs = estimate(both("prompting", 0, 100), both("rag", 600, 0));
        Picture picture = SpendingChart.of(costs, "", KNOWLEDGE, WIDTH, words);
        Mark.Dot dot = of(Mark.Dot.class, picture).getFirst();
        assertThat(of(Mark.Dot.class, picture)).hasSize(1);
        for (Mark.Path path : of(Mark.Path.class, picture)) {
            Mark.Point from = path.points().getFirst();
            Mark.Point to = path.points().getLast();
            assertThat(dot.x()).isCloseTo((from.x() + to.x()) / 2, within(0.01));
            assertThat(dot.y()).isCloseTo((from.y() + to.y()) / 2, within(0.01));
        }
        assertThat(texts(picture)).extracting(Mark.Text::words).contains("6.0", "month 12", "$500", "$0");
    }

    @Test
    void lineThatIsFarAboveTheOthersLeavesThePicture() {
        CostEstimate costs = estimate(both("prompting", 10, 1), both("rag", 20, 1), both("long-context", 0, 1000));
        Picture picture = SpendingChart.of(costs, "rag", KNOWLEDGE, WIDTH, words);
        assertThat(texts(picture)).extracting(Mark.Text::words).contains("Long context ↑", "RAG", "Prompting");
        assertThat(of(Mark.Path.class, picture)).allSatisfy(path -> assertThat(path.points())
                .allSatisfy(point -> assertThat(point.y()).isBetween(Lettering.LEADING - 0.01, picture.height())));
    }

    @Test
    void shadeSpansTheBoundsOfTheChosenApproach() {
        CostEstimate costs = estimate(once("prompting", 50, 100, 120), once("rag", 60, 60, 60));
        Picture picture = SpendingChart.of(costs, "prompting", KNOWLEDGE, WIDTH, words);
        List<Double> ys = of(Mark.Area.class, picture).getFirst().corners().stream().map(Mark.Point::y).distinct()
                .toList();
        double bottom = of(Mark.Rule.class, picture).stream().filter(rule -> rule.ink().equals(Ink.STRONG_LINE))
                .findFirst().orElseThrow().y1();
        assertThat(ys).hasSize(2);
        assertThat((bottom - ys.getFirst()) / (bottom - ys.getLast())).isCloseTo(120.0 / 50, within(0.001));
        assertThat(SpendingChart.of(costs, "", KNOWLEDGE, WIDTH, words).marks())
                .noneMatch(Mark.Area.class::isInstance);
    }

    private Picture ranges(CostEstimate costs, Set<String> out, String chosen) {
        return CostChart.of(costs, Period.ONCE, out, chosen, KNOWLEDGE, WIDTH, words);
    }

    private static List<String> rows(Picture picture) {
        List<String> rows = new ArrayList<>();
        for (Mark.Bar bar : of(Mark.Bar.class, picture))
            if (!rows.contains(bar.trait()))
                rows.add(bar.trait());
        return rows;
    }

    private static Mark.Bar bar(Picture picture, String approach, Mark.Fill fill) {
        return of(Mark.Bar.class, picture).stream()
                .filter(bar -> bar.trait().equals(approach) && bar.fill() == fill).findFirst().orElseThrow();
    }

    private static List<Mark.Text> texts(Picture picture) {
        return of(Mark.Text.class, picture);
    }

    private static <M extends Mark> List<M> of(Class<M> kind, Picture picture) {
        return picture.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static ApproachCost once(String approach, double low, double usual, double high) {
        return new ApproachCost(approach, MID,
                List.of(new Line(Line.Kind.BUILDING, new Estimate(low, usual, high), List.of())));
    }

    private static ApproachCost both(String approach, double once, double monthly) {
        return new ApproachCost(approach, MID,
                List.of(new Line(Line.Kind.BUILDING, Estimate.exactly(once), List.of()),
                        new Line(Line.Kind.UPKEEP, Estimate.exactly(monthly), List.of())));
    }

    private static CostEstimate estimate(ApproachCost... costs) {
        return new CostEstimate(List.of(costs), MID, List.of(),
                new Cadence(0, Estimate.exactly(1), Estimate.exactly(1)), 12, KNOWLEDGE.costing().prices());
    }
}
