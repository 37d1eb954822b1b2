package whichway.chart;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

import whichway.core.Assessment;
import whichway.core.Evaluation;
import whichway.core.Knowledge;
import whichway.core.MapRow;
import whichway.core.Reach;
import whichway.core.Reaches;
import whichway.core.Robustness;
import whichway.core.Span;
import whichway.core.Stretch;
import whichway.core.Sweep;
import whichway.core.TraitMap;
import whichway.core.Way;
import whichway.words.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class InsightChartsTest {
    private static final double WIDTH = 480;

    private final Knowledge knowledge = Sample.knowledge();
    private final Words words = new Words(Locale.ENGLISH);
    private final Map<String, Double> answers = Map.of("gap", 6.0, "tone", 5.5);
    private final Assessment assessment = Sample.assessment(answers);
    private final Evaluation evaluation = Sample.evaluate(answers);
    private final Sweep sweep = new Sweep(knowledge);

    @Test
    void whiskerRunsFromTheLowestToTheHighestScoreOnTheScaleOfTheBars() {
        Picture picture = ComparisonChart.of(evaluation, Map.of("rag", new Span(0, 2 * evaluation.of("rag").score())),
                new Robustness(100, Map.of("rag", 0.83), Map.of(), 0), WIDTH, words);
        Mark.Bar bar = of(Mark.Bar.class, picture).stream().filter(one -> one.ink().role().equals("approach-rag"))
                .findFirst().orElseThrow();
        assertThat(of(Mark.Rule.class, picture)).anySatisfy(rule -> {
            assertThat(rule.x1()).isCloseTo(bar.x(), within(0.01));
            assertThat(rule.x2() - rule.x1()).isCloseTo(2 * bar.width(), within(0.01));
        });
        assertThat(of(Mark.Text.class, picture)).extracting(Mark.Text::words).contains("83 of 100");
    }

    @Test
    void regionsCoverTheMapExactly() {
        List<MapRow> rows = new TraitMap(knowledge).of(assessment, "gap", "tone", 11);
        Picture picture = PlaneChart.of(terrain(rows), knowledge, WIDTH, words);
        List<Mark.Area> areas = of(Mark.Area.class, picture);
        double left = areas.stream().flatMap(area -> area.corners().stream()).mapToDouble(Mark.Point::x).min()
                .orElseThrow();
        double right = areas.stream().flatMap(area -> area.corners().stream()).mapToDouble(Mark.Point::x).max()
                .orElseThrow();
        double top = areas.stream().flatMap(area -> area.corners().stream()).mapToDouble(Mark.Point::y).min()
                .orElseThrow();
        double bottom = areas.stream().flatMap(area -> area.corners().stream()).mapToDouble(Mark.Point::y).max()
                .orElseThrow();
        double covered = areas.stream().mapToDouble(InsightChartsTest::size).sum();
        assertThat(covered).isCloseTo((right - left) * (bottom - top), within(1.0));
        assertThat(picture.finding()).startsWith("Over all answers to Missing knowledge and House style lead: ")
                .endsWith(evaluation.leader().orElseThrow().approach().shortName() + " leads.");
    }

    private PlaneChart.Terrain terrain(List<MapRow> rows) {
        return new PlaneChart.Terrain(axis("gap"), axis("tone"), rows,
                Optional.of(new PlaneChart.Spot(0.6, 0.55)), List.of());
    }

    private Axis axis(String trait) {
        return Axis.of(knowledge.trait(trait), sweep.way(assessment, trait), words);
    }

    /// The shoelace formula.
    private static double size(Mark.Area area) {
        double twice = 0;
        for (int c = 0; c < area.corners().size(); c++) {
            Mark.Point one = area.corners().get(c);
            Mark.Point two = area.corners().get((c + 1) % area.corners().size());
            twice += one.x() * two.y() - two.x() * one.y();
        }
        return Math.abs(twice) / 2;
    }

    @Test
    void barsOfTheTornadoAreAsLongAsTheirReach() {
        List<Reach> reaches = new Reaches(knowledge).of(assessment);
        Picture picture = TornadoChart.of(evaluation.leader().orElseThrow().approach(),
                evaluation.margin().orElseThrow(), reaches, knowledge, WIDTH, words);
        List<Double> lengths = reaches.stream().map(reach -> of(Mark.Bar.class, picture).stream()
                .filter(bar -> bar.trait().equals(reach.trait())).mapToDouble(Mark.Bar::width).sum()).toList();
        double scale = lengths.getFirst() / (reaches.getFirst().high() - reaches.getFirst().low());
        for (int r = 0; r < reaches.size(); r++)
            assertThat(lengths.get(r)).isCloseTo(scale * (reaches.get(r).high() - reaches.get(r).low()), within(0.01));
        assertThat(picture.finding()).contains(knowledge.trait(reaches.getFirst().trait()).name());
    }

    @Test
    void everyChangeOfLeaderIsMarkedOnTheLine() {
        Way way = sweep.way(assessment, "tone");
        List<Stretch> stretches = sweep.answers(assessment, "tone");
        Picture picture = LineChart.of(stretches, axis("tone"), OptionalDouble.of(0.55), knowledge.approaches(),
                at -> words.points(way.code(at)), WIDTH, words);
        long changes = 0;
        for (int s = 1; s < stretches.size(); s++)
            if (!stretches.get(s).leader().equals(stretches.get(s - 1).leader()))
                changes++;
        assertThat(changes).isPositive();
        assertThat(of(Mark.Rule.class, picture).stream().filter(Mark.Rule::dashed)).hasSize((int) changes);
        assertThat(picture.finding()).startsWith("As answered, RAG leads. House style: from ");
    }

    private static <M extends Mark> List<M> of(Class<M> kind, Picture picture) {
        return picture.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
