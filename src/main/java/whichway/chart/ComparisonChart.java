package whichway.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

import whichway.chart.Mark.Align;
import whichway.chart.Mark.Fill;
import whichway.chart.Mark.Weight;
import whichway.core.Evaluation;
import whichway.core.Gate;
import whichway.core.Robustness;
import whichway.core.Span;
import whichway.core.Standing;
import whichway.words.VerdictWords;
import whichway.words.Words;

/// Draws all approaches as bars in rank order from a common zero; the ruled-out ones hatched, below a line.
public final class ComparisonChart {
    private static final double ROW = 30;
    private static final double BAR = 16;
    private static final double GAP = 12;
    private static final double SCORE = 36;
    private static final double SHARE = 60;

    private final Words words;
    private final double width;
    private final Map<String, Span> spans;
    private final Optional<Robustness> robustness;
    private final List<Mark> marks = new ArrayList<>();
    private double y = 2;

    private ComparisonChart(Map<String, Span> spans, Optional<Robustness> robustness, double width, Words words) {
        this.words = words;
        this.spans = spans;
        this.robustness = robustness;
        this.width = width;
    }

    /// Draws an evaluation.
    ///
    /// @param width in pixels, 320 or more
    public static Picture of(Evaluation evaluation, double width, Words words) {
        return new ComparisonChart(Map.of(), Optional.empty(), width, words).draw(evaluation);
    }

    /// Draws an evaluation with the span that each score may still cover as a thin line, and with how often each
    /// approach comes first.
    ///
    /// @param spans by id of the approach
    /// @param width in pixels, 320 or more
    public static Picture of(Evaluation evaluation, Map<String, Span> spans, Robustness robustness, double width,
            Words words) {
        return new ComparisonChart(spans, Optional.of(robustness), width, words).draw(evaluation);
    }

    private Picture draw(Evaluation evaluation) {
        List<Standing> ranking = evaluation.ranking();
        double names = Lettering.widest(ranking.stream().map(s -> s.approach().shortName()).toList());
        double labels = Lettering.widest(evaluation.blocked().stream().map(this::gate).toList());
        double shares = robustness.isEmpty() ? 0 : SHARE + GAP;
        double end = (labels == 0 ? width : width - labels - GAP) - shares;
        Scale scale = Scale.over(DoubleStream.concat(ranking.stream().mapToDouble(Standing::score),
                spans.values().stream().flatMapToDouble(span -> DoubleStream.of(span.low(), span.high()))), 10,
                names + GAP,
                end - SCORE - names - 2 * GAP);
        double top = y;
        for (Standing standing : evaluation.open())
            row(standing, scale, end, standing.equals(ranking.getFirst()));
        if (!evaluation.open().isEmpty() && !evaluation.blocked().isEmpty())
            divide();
        for (Standing standing : evaluation.blocked())
            row(standing, scale, end, false);
        marks.add(new Mark.Rule(scale.zero(), top, scale.zero(), y, Ink.STRONG_LINE, false));
        return new Picture(width, y + 2, finding(evaluation), marks);
    }

    private void divide() {
        marks.add(new Mark.Rule(0, y + 4, width, y + 4, Ink.LINE, false));
        y += 8;
    }

    private void row(Standing standing, Scale scale, double end, boolean leader) {
        boolean blocked = standing.blocked();
        double baseline = y + ROW / 2 + 4.5;
        Ink ink = blocked ? Ink.MUTED : Ink.TEXT;
        Weight weight = leader ? Weight.SEMIBOLD : Weight.REGULAR;
        double from = Math.min(scale.zero(), scale.at(standing.score()));
        marks.add(new Mark.Text(0, baseline, standing.approach().shortName(), Align.START, ink, Lettering.SIZE, weight,
                blocked, ""));
        marks.add(new Mark.Bar(from, y + (ROW - BAR) / 2, Math.abs(scale.length(standing.score())), BAR,
                Ink.of(standing.approach()), blocked ? Fill.HATCHED : Fill.SOLID, "", tip(standing)));
        marks.add(new Mark.Text(end, baseline, words.points(standing.score()), Align.END, ink, Lettering.SIZE, weight,
                false, ""));
        Optional.ofNullable(spans.get(standing.approach().id())).ifPresent(span -> whisker(span, scale));
        robustness.map(known -> known.shareOf(standing.approach().id())).filter(share -> !blocked || share > 0)
                .ifPresent(share -> marks.add(new Mark.Text(end + GAP + SHARE, baseline,
                        words.say("chart.comparison.share",
                                new VerdictWords(words).inBrief(share)),
                        Align.END, Ink.MUTED, Lettering.SIZE, weight, false,
                        "")));
        if (blocked)
            marks.add(new Mark.Text(end + GAP + (robustness.isEmpty() ? 0 : SHARE + GAP), baseline, gate(standing),
                    Align.START, ink, Lettering.SIZE,
                    Weight.REGULAR, false, ""));
        y += ROW;
    }

    private void whisker(Span span, Scale scale) {
        double middle = Math.floor(y + ROW / 2);
        double low = scale.at(span.low());
        double high = scale.at(span.high());
        if (high - low < 2)
            return;
        marks.add(new Mark.Rule(low, middle, high, middle, Ink.TEXT, false));
        for (double end : new double[]{low, high})
            marks.add(new Mark.Rule(end, middle - 3, end, middle + 3, Ink.TEXT, false));
    }

    private String gate(Standing standing) {
        String first = standing.gates().getFirst().label();
        int more = standing.gates().size() - 1;
        return more == 0 ? first : words.say("chart.comparison.gates", first, more);
    }

    private String tip(Standing standing) {
        String score = words.say("chart.comparison.score", standing.approach().name(),
                words.points(standing.score()));
        return standing.gates().isEmpty()
                ? score
                : score + " " + standing.gates().stream().map(Gate::reason).collect(Collectors.joining(" "));
    }

    private String finding(Evaluation evaluation) {
        String out = evaluation.blocked().stream().map(s -> words.say("chart.comparison.out.item",
                s.approach().shortName(), s.gates().stream().map(Gate::label).collect(Collectors.joining(", "))))
                .collect(Collectors.joining(", "));
        String first = evaluation.leader().map(leader -> lead(leader, evaluation))
                .orElse(words.say("chart.comparison.nobody"));
        return out.isEmpty() ? first : first + " " + words.say("chart.comparison.out", out);
    }

    private String lead(Standing leader, Evaluation evaluation) {
        String score = words.points(leader.score());
        return evaluation.runnerUp()
                .map(second -> words.say("chart.comparison.leads", leader.approach().shortName(), score,
                        words.points(leader.score() - second.score()), second.approach().shortName()))
                .orElseGet(() -> words.say("chart.comparison.alone", leader.approach().shortName(), score));
    }
}
