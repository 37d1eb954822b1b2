package whichway.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.DoubleStream;

import whichway.budget.ApproachCost;
import whichway.budget.CostEstimate;
import whichway.budget.Line.Payee;
import whichway.budget.Period;
import whichway.chart.Mark.Align;
import whichway.chart.Mark.Fill;
import whichway.chart.Mark.Weight;
import whichway.core.Approach;
import whichway.core.Estimate;
import whichway.core.Knowledge;
import whichway.words.Dollars;
import whichway.words.Words;

/// Draws from where to where each approach may cost, and what it usually does, on a scale on which each tenfold takes the
/// same room; cheapest first, the ruled-out ones below a line. Each row stands for its approach.
public final class CostChart {
    private static final double ROW = 44;
    private static final double BAR = 10;
    private static final double MARK = 16;
    private static final double HEAD = 20;
    private static final double GAP = 16;
    /// Pixels that a number along the scale needs.
    private static final double TICK = 52;
    /// Below that width there is no room to say what part goes to people.
    private static final double PEOPLE_FROM = 400;

    private final CostEstimate costs;
    private final Period period;
    private final Set<String> out;
    private final String chosen;
    private final Knowledge knowledge;
    private final Words words;
    private final Dollars dollars;
    private final double width;
    private final LogScale scale;
    private final double spans;
    private final double sums;
    private final List<Mark> marks = new ArrayList<>();
    private double y = HEAD;

    private CostChart(CostEstimate costs, Period period, Set<String> out, String chosen, Knowledge knowledge,
            double width, Words words) {
        this.costs = costs;
        this.period = period;
        this.out = out;
        this.chosen = chosen;
        this.knowledge = knowledge;
        this.words = words;
        this.width = width;
        dollars = new Dollars(words);
        List<Estimate> all = costs.approaches().stream().map(cost -> cost.over(period)).toList();
        scale = LogScale.around(
                all.stream().flatMapToDouble(sum -> DoubleStream.of(sum.low(), sum.usual(), sum.high())),
                0, width);
        spans = Lettering.widest(all.stream().map(dollars::span).toList());
        sums = Lettering.widest(all.stream().map(sum -> dollars.say(sum.usual())).toList());
    }

    /// Draws the costs of all approaches.
    ///
    /// @param out ids of the approaches that are ruled out
    /// @param chosen id of the approach that is looked at; empty for none
    /// @param width in pixels, 320 or more
    public static Picture of(CostEstimate costs, Period period, Set<String> out, String chosen, Knowledge knowledge,
            double width, Words words) {
        return new CostChart(costs, period, out, chosen, knowledge, width, words).draw();
    }

    private Picture draw() {
        List<ApproachCost> order = costs.approaches().stream()
                .sorted(Comparator.comparingDouble(cost -> cost.over(period).usual())).toList();
        head("chart.cost.usual", width - spans - GAP);
        head("chart.cost.span", width);
        if (width >= PEOPLE_FROM)
            head("chart.cost.people", people());
        order.stream().filter(cost -> !out.contains(cost.approach())).forEach(this::row);
        if (order.stream().anyMatch(cost -> out.contains(cost.approach())))
            divide();
        order.stream().filter(cost -> out.contains(cost.approach())).forEach(this::row);
        ticks();
        return new Picture(width, y + Lettering.LEADING + 4, finding(order), marks);
    }

    private void head(String key, double x) {
        marks.add(new Mark.Text(x, 12, words.say(key), Align.END, Ink.MUTED, Lettering.SIZE, Weight.REGULAR, false,
                ""));
    }

    private double people() {
        return width - spans - sums - 2 * GAP;
    }

    private void divide() {
        marks.add(new Mark.Rule(0, y + 2, width, y + 2, Ink.LINE, false));
        y += 8;
    }

    private void row(ApproachCost cost) {
        Estimate all = cost.over(period);
        boolean excluded = out.contains(cost.approach());
        Weight weight = cost.approach().equals(chosen) ? Weight.SEMIBOLD : Weight.REGULAR;
        Ink ink = excluded ? Ink.MUTED : Ink.TEXT;
        text(0, approach(cost).shortName(), Align.START, ink, weight, excluded, cost);
        if (width >= PEOPLE_FROM && all.usual() > 0)
            text(people(), words.say("chart.cost.share", cost.over(period, Payee.PEOPLE).usual() / all.usual()),
                    Align.END, Ink.MUTED, Weight.REGULAR, false, cost);
        text(width - spans - GAP, dollars.say(all.usual()), Align.END, ink, weight, false, cost);
        text(width, dollars.span(all), Align.END, Ink.MUTED, Weight.REGULAR, false, cost);
        range(cost, all, y + 29, excluded);
        y += ROW;
    }

    private void text(double x, String text, Align align, Ink ink, Weight weight, boolean struck, ApproachCost cost) {
        marks.add(new Mark.Text(x, y + 14, text, align, ink, Lettering.SIZE, weight, struck, cost.approach()));
    }

    private void range(ApproachCost cost, Estimate all, double middle, boolean excluded) {
        Ink ink = Ink.of(approach(cost));
        double low = scale.at(all.low());
        marks.add(new Mark.Bar(low, middle - BAR / 2, Math.max(1, scale.at(all.high()) - low), BAR, ink,
                excluded ? Fill.HATCHED : Fill.PALE, cost.approach(), tip(cost, all)));
        marks.add(new Mark.Bar(Math.min(width - 4, Math.max(0, scale.at(all.usual()) - 2)), middle - MARK / 2, 4, MARK,
                ink, Fill.SOLID, cost.approach(), ""));
    }

    private void ticks() {
        marks.add(new Mark.Rule(0, y, width, y, Ink.STRONG_LINE, false));
        List<Double> ticks = scale.ticks(TICK);
        for (double tick : ticks) {
            double x = scale.at(tick);
            boolean first = x < TICK / 2;
            marks.add(new Mark.Rule(x, y, x, y + 4, Ink.STRONG_LINE, false));
            marks.add(new Mark.Text(x, y + Lettering.LEADING + 2, dollars.brief(tick),
                    first ? Align.START : x > width - TICK / 2 ? Align.END : Align.MIDDLE, Ink.MUTED, Lettering.SIZE,
                    Weight.REGULAR, false, ""));
        }
    }

    private Approach approach(ApproachCost cost) {
        return knowledge.approach(cost.approach());
    }

    private String tip(ApproachCost cost, Estimate all) {
        return words.say("chart.cost.tip", approach(cost).name(), dollars.within(all),
                dollars.say(cost.over(period, Payee.PEOPLE).usual()));
    }

    private String finding(List<ApproachCost> order) {
        ApproachCost first = order.getFirst();
        ApproachCost last = order.getLast();
        return words.say("chart.cost.finding." + period.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                approach(first).name(), dollars.within(first.over(period)), approach(last).name(),
                dollars.within(last.over(period)));
    }
}
