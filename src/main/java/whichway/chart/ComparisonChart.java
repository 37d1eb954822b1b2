package whichway.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import whichway.chart.Mark.Align;
import whichway.chart.Mark.Fill;
import whichway.chart.Mark.Weight;
import whichway.core.Evaluation;
import whichway.core.Gate;
import whichway.core.Standing;
import whichway.words.Words;

/// Draws all approaches as bars in rank order from a common zero; the ruled-out ones hatched, below a line.
public final class ComparisonChart {
    private static final double ROW = 30;
    private static final double BAR = 16;
    private static final double GAP = 12;
    private static final double SCORE = 36;

    private final Words words;
    private final double width;
    private final List<Mark> marks = new ArrayList<>();
    private double y = 2;

    private ComparisonChart(Words words, double width) {
        this.words = words;
        this.width = width;
    }

    /// Draws an evaluation.
    ///
    /// @param width in pixels, 320 or more
    public static Picture of(Evaluation evaluation, double width, Words words) {
        return new ComparisonChart(words, width).draw(evaluation);
    }

    private Picture draw(Evaluation evaluation) {
        List<Standing> ranking = evaluation.ranking();
        double names = Lettering.widest(ranking.stream().map(s -> s.approach().shortName()).toList());
        double labels = Lettering.widest(evaluation.blocked().stream().map(this::gate).toList());
        double end = labels == 0 ? width : width - labels - GAP;
        Scale scale = Scale.over(ranking.stream().mapToDouble(Standing::score), 10, names + GAP,
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
        if (blocked)
            marks.add(new Mark.Text(end + GAP, baseline, gate(standing), Align.START, ink, Lettering.SIZE,
                    Weight.REGULAR, false, ""));
        y += ROW;
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
