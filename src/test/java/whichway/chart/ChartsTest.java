package whichway.chart;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import whichway.chart.Mark.Fill;
import whichway.core.Contrast;
import whichway.core.Evaluation;
import whichway.words.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ChartsTest {
    private static final Words WORDS = new Words(Locale.ENGLISH);
    private static final Map<String, Double> BLOCKING = Map.of("change", 9.5, "gap", 8.0, "tone", 7.5, "labels", 6.0);

    @Test
    void everyApproachStandsInTheComparisonInRankOrder() {
        Evaluation evaluation = Sample.evaluate(BLOCKING);
        assertThat(texts(ComparisonChart.of(evaluation, 600, WORDS))).containsSubsequence("RAG",
                WORDS.points(evaluation.of("rag").score()), "Prompting", "Fine-tuning", "cites");
    }

    @Test
    void ruledOutApproachIsHatchedAndStruck() {
        Picture picture = ComparisonChart.of(Sample.evaluate(BLOCKING), 600, WORDS);
        assertThat(bars(picture)).filteredOn(bar -> bar.fill() == Fill.HATCHED).singleElement()
                .satisfies(bar -> assertThat(bar.ink().role()).isEqualTo("approach-fine-tuning"));
        assertThat(lines(picture)).filteredOn(Mark.Text::struck).extracting(Mark.Text::words)
                .containsExactly("Fine-tuning");
        assertThat(picture.finding()).contains("RAG leads").contains("Fine-tuning (cites)");
    }

    @Test
    void barsOfTheComparisonStartAtACommonZeroAndAreAsLongAsTheirScores() {
        Evaluation evaluation = Sample.evaluate(BLOCKING);
        List<Mark.Bar> bars = bars(ComparisonChart.of(evaluation, 600, WORDS));
        double pixels = bars.getFirst().width() / evaluation.ranking().getFirst().score();
        double zero = bars.getFirst().x();
        for (int i = 0; i < bars.size(); i++) {
            double score = evaluation.ranking().get(i).score();
            assertThat(bars.get(i).width()).isCloseTo(Math.abs(score) * pixels, within(1e-9));
            assertThat(score < 0 ? bars.get(i).x() + bars.get(i).width() : bars.get(i).x()).isCloseTo(zero,
                    within(1e-9));
        }
    }

    @Test
    void stepsOfTheWaterfallAddUpToTheMargin() {
        Evaluation evaluation = Sample.evaluate(BLOCKING);
        Contrast contrast = Contrast.of(evaluation.of("rag"), evaluation.of("fine-tuning"));
        List<Mark.Bar> bars = bars(WaterfallChart.of(contrast, Sample.knowledge(), 600, WORDS));
        assertThat(bars).hasSize(contrast.steps().size() + 2);
        double pixels = bars.getLast().width() / Math.abs(contrast.upper().score());
        double sum = bars.subList(1, bars.size() - 1).stream()
                .mapToDouble(bar -> bar.ink().equals(Ink.of(contrast.upper().approach())) ? bar.width() : -bar.width())
                .sum();
        assertThat(sum / pixels).isCloseTo(contrast.margin(), within(1e-9));
    }

    @Test
    void everyStepOfTheWaterfallBeginsWhereTheLastEnds() {
        Evaluation evaluation = Sample.evaluate(BLOCKING);
        Contrast contrast = Contrast.of(evaluation.of("rag"), evaluation.of("prompting"));
        List<Mark.Bar> bars = bars(WaterfallChart.of(contrast, Sample.knowledge(), 600, WORDS));
        for (int i = 2; i < bars.size(); i++)
            assertThat(meet(bars.get(i - 1), bars.get(i))).as("bar " + i).isTrue();
    }

    @Test
    void everyAnsweredTraitOfTheWaterfallLeadsToItsQuestion() {
        Evaluation evaluation = Sample.evaluate(BLOCKING);
        Contrast contrast = Contrast.of(evaluation.of("rag"), evaluation.of("fine-tuning"));
        Picture picture = WaterfallChart.of(contrast, Sample.knowledge(), 600, WORDS);
        assertThat(bars(picture)).extracting(Mark.Bar::trait).contains("change", "gap", "tone", "labels");
        assertThat(texts(picture)).containsSubsequence("Before any answer", "Facts", "Pace of change",
                "Missing knowledge", "Form and tone", "House style", "Added burdens", "Slow loading", "RAG");
    }

    @Test
    void partsByThemeAddUpToTheScores() {
        Evaluation evaluation = Sample.evaluate(BLOCKING);
        Picture picture = ThemeChart.of(evaluation, Sample.knowledge(), 600, WORDS);
        for (var standing : evaluation.ranking()) {
            double parts = standing.approach().prior()
                    + standing.parts().values().stream().mapToDouble(part -> part).sum()
                    + standing.penalties().values().stream().mapToDouble(part -> part).sum();
            assertThat(parts).isCloseTo(standing.score(), within(1e-9));
            assertThat(texts(picture)).contains(standing.approach().shortName(), WORDS.points(standing.score()));
            assertThat(signed(picture, "approach-" + standing.approach().id()) / pixelsPerPoint(picture, evaluation))
                    .isCloseTo(standing.score(), within(1e-9));
        }
    }

    @Test
    void nothingAnsweredDrawsOnlyWhatHoldsBeforeAnyAnswer() {
        Evaluation evaluation = Sample.evaluate(Map.of());
        Contrast contrast = Contrast.of(evaluation.of("rag"), evaluation.of("prompting"));
        assertThat(texts(WaterfallChart.of(contrast, Sample.knowledge(), 600, WORDS))).containsExactly("Prompting",
                "0.0", "Before any answer", "+2.0", "RAG", "2.0");
    }

    @Test
    void everythingRuledOutIsSaid() {
        Evaluation evaluation = Sample.evaluate(Map.of("change", 9.5, "gap", 9.5, "tone", 9.5));
        assertThat(evaluation.open()).isEmpty();
        Picture picture = ComparisonChart.of(evaluation, 600, WORDS);
        assertThat(bars(picture)).extracting(Mark.Bar::fill).containsOnly(Fill.HATCHED);
        assertThat(picture.finding()).startsWith("Every approach is ruled out.");
    }

    @Test
    void marksStayInsideThePicture() {
        Evaluation evaluation = Sample.evaluate(BLOCKING);
        Contrast contrast = Contrast.of(evaluation.of("rag"), evaluation.of("fine-tuning"));
        for (double width : new double[]{480, 640, 1200})
            for (Picture picture : List.of(ComparisonChart.of(evaluation, width, WORDS),
                    WaterfallChart.of(contrast, Sample.knowledge(), width, WORDS),
                    ThemeChart.of(evaluation, Sample.knowledge(), width, WORDS))) {
                assertThat(bars(picture)).allMatch(bar -> bar.x() >= 0 && bar.x() + bar.width() <= width
                        && bar.y() >= 0 && bar.y() + bar.height() <= picture.height());
                assertThat(lines(picture)).allMatch(text -> text.x() >= 0 && text.x() <= width && text.y() > 0
                        && text.y() < picture.height());
            }
    }

    private static double pixelsPerPoint(Picture picture, Evaluation evaluation) {
        return signed(picture, "approach-rag") / evaluation.of("rag").score();
    }

    /// Bars of one approach in the theme chart: those right of their column's zero less those left of it.
    private static double signed(Picture picture, String role) {
        return bars(picture).stream().filter(bar -> bar.ink().role().equals(role)).mapToDouble(bar -> {
            boolean right = zeros(picture).anyMatch(zero -> Math.abs(zero - bar.x()) < 1e-9);
            return right ? bar.width() : -bar.width();
        }).sum();
    }

    private static Stream<Double> zeros(Picture picture) {
        return picture.marks().stream().filter(Mark.Rule.class::isInstance).map(Mark.Rule.class::cast)
                .filter(rule -> rule.x1() == rule.x2()).map(Mark.Rule::x1);
    }

    private static boolean meet(Mark.Bar one, Mark.Bar other) {
        return ends(one).anyMatch(x -> ends(other).anyMatch(y -> Math.abs(x - y) < 1e-9));
    }

    private static Stream<Double> ends(Mark.Bar bar) {
        return Stream.of(bar.x(), bar.x() + bar.width());
    }

    private static List<Mark.Bar> bars(Picture picture) {
        return picture.marks().stream().filter(Mark.Bar.class::isInstance).map(Mark.Bar.class::cast).toList();
    }

    private static List<Mark.Text> lines(Picture picture) {
        return picture.marks().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast).toList();
    }

    private static List<String> texts(Picture picture) {
        return lines(picture).stream().map(Mark.Text::words).toList();
    }
}
