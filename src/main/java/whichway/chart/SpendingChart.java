package whichway.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import whichway.budget.ApproachCost;
import whichway.budget.CostEstimate;
import whichway.budget.Crossing;
import whichway.chart.Mark.Align;
import whichway.chart.Mark.Fill;
import whichway.chart.Mark.Point;
import whichway.chart.Mark.Weight;
import whichway.core.Approach;
import whichway.core.Knowledge;
import whichway.words.Dollars;
import whichway.words.Words;

/// Draws what all approaches have cost so far, month by month, marks where one overtakes another, and shades what the
/// chosen one may come to.
public final class SpendingChart {
    private static final double HEIGHT = 260;
    private static final double GAP = 8;
    private static final int LINES = 4;
    /// Month numbers that stand closer would run into one another, in pixels.
    private static final double APART = 56;
    /// A line that ends so many times above the next one leaves the picture, so that the others stay apart; the chosen
    /// one stays.
    private static final double FARTHEST = 3;
    /// So far above the lines may shades reach.
    private static final double SHADED = 1.25;

    private final CostEstimate costs;
    private final Knowledge knowledge;
    private final Words words;
    private final Dollars dollars;
    private final double width;
    private final double step;
    private final double high;
    private final double left;
    private final double side;
    private final double top = Lettering.LEADING;
    private final double bottom = top + HEIGHT;
    private final List<Mark> marks = new ArrayList<>();

    private SpendingChart(CostEstimate costs, Optional<ApproachCost> chosen, Knowledge knowledge, double width,
            Words words) {
        this.costs = costs;
        this.knowledge = knowledge;
        this.words = words;
        this.width = width;
        dollars = new Dollars(words);
        double usual = Math.max(farthest(costs), chosen.map(cost -> cost.after(costs.horizon()).usual()).orElse(0.0));
        double bound = chosen.map(cost -> cost.after(costs.horizon()).high()).orElse(0.0);
        step = roundAbove(Math.max(1, Math.max(usual, Math.min(bound, SHADED * usual))) / LINES);
        high = step * LINES;
        left = GAP + Lettering.width(dollars.brief(high));
        side = width - left - GAP - Lettering.widest(
                costs.approaches().stream().map(this::name).toList());
    }

    /// The end of the highest line that stays in the picture.
    private static double farthest(CostEstimate costs) {
        double farthest = 0;
        for (double end : costs.approaches().stream().mapToDouble(cost -> cost.after(costs.horizon()).usual()).sorted()
                .toArray())
            if (farthest == 0 || end <= FARTHEST * farthest)
                farthest = end;
        return farthest;
    }

    /// Draws costs over their horizon.
    ///
    /// @param chosen id of the approach whose bounds are shaded; empty for none
    /// @param width in pixels, 320 or more
    public static Picture of(CostEstimate costs, String chosen, Knowledge knowledge, double width, Words words) {
        Optional<ApproachCost> shaded = costs.approaches().stream().filter(cost -> cost.approach().equals(chosen))
                .findFirst();
        return new SpendingChart(costs, shaded, knowledge, width, words).draw(shaded);
    }

    private Picture draw(Optional<ApproachCost> shaded) {
        shaded.ifPresent(this::band);
        grid();
        costs.approaches().forEach(this::line);
        crossings();
        LineNames.write(
                costs.approaches().stream()
                        .map(cost -> new LineNames.End(name(cost), y(cost.after(costs.horizon()).usual())))
                        .toList(),
                left + side + GAP, top, bottom, marks);
        return new Picture(width, bottom + 2 * Lettering.LEADING + 4, finding(), marks);
    }

    private void line(ApproachCost cost) {
        List<Point> points = new ArrayList<>();
        if (cost.once().usual() > high)
            return;
        points.add(point(0, cost.once().usual()));
        points.add(exit(cost.once().usual(), cost.after(costs.horizon()).usual()));
        marks.add(new Mark.Path(points, ink(cost)));
    }

    /// Where a straight line ends, or leaves the picture.
    private Point exit(double from, double to) {
        return to <= high ? point(costs.horizon(), to) : point(costs.horizon() * (high - from) / (to - from), high);
    }

    private void grid() {
        for (int line = 0; line <= LINES; line++) {
            double y = y(line * step);
            marks.add(new Mark.Rule(left, y, left + side, y, line == 0 ? Ink.STRONG_LINE : Ink.LINE, false));
            label(left - GAP, y + 4.5, dollars.brief(line * step), Align.END);
        }
        label(left, bottom + Lettering.LEADING, words.say("chart.spending.start"), Align.START);
        label(left + side, bottom + Lettering.LEADING, words.say("chart.spending.month", costs.horizon()), Align.END);
    }

    private void label(double x, double y, String text, Align align) {
        marks.add(new Mark.Text(x, y, text, align, Ink.MUTED, Lettering.SIZE, Weight.REGULAR, false, ""));
    }

    private void band(ApproachCost cost) {
        List<Point> corners = new ArrayList<>();
        edge(cost.once().high(), cost.after(costs.horizon()).high(), corners);
        List<Point> lower = new ArrayList<>();
        edge(cost.once().low(), cost.after(costs.horizon()).low(), lower);
        corners.addAll(lower.reversed());
        marks.add(new Mark.Area(corners, Ink.SUNKEN, Fill.SOLID));
        bound(cost.once().high(), cost.after(costs.horizon()).high(), ink(cost));
        bound(cost.once().low(), cost.after(costs.horizon()).low(), ink(cost));
    }

    private void bound(double from, double to, Ink ink) {
        if (from > high)
            return;
        Point start = point(0, from);
        Point end = exit(from, to);
        marks.add(new Mark.Rule(start.x(), start.y(), end.x(), end.y(), ink, true));
    }

    /// A straight line that follows the upper side of the picture where it would leave it.
    private void edge(double from, double to, List<Point> points) {
        points.add(point(0, Math.min(from, high)));
        if (from < high && to > high)
            points.add(exit(from, to));
        points.add(point(costs.horizon(), Math.min(to, high)));
    }

    private void crossings() {
        double free = left + APART;
        for (Crossing crossing : costs.crossings()) {
            if (crossing.dollars() > high)
                continue;
            Point point = point(crossing.month(), crossing.dollars());
            if (point.x() >= free && point.x() <= left + side - APART) {
                marks.add(new Mark.Rule(point.x(), point.y(), point.x(), bottom, Ink.STRONG_LINE, true));
                label(point.x(), bottom + Lettering.LEADING, words.say("chart.spending.at", crossing.month()),
                        Align.MIDDLE);
                free = point.x() + APART;
            }
            marks.add(new Mark.Dot(point.x(), point.y(), 4, Ink.TEXT, Fill.SOLID));
        }
    }

    private Point point(double month, double sum) {
        return new Point(left + month / costs.horizon() * side, y(sum));
    }

    private double y(double sum) {
        return bottom - sum / high * HEIGHT;
    }

    private Ink ink(ApproachCost cost) {
        return Ink.of(approach(cost.approach()));
    }

    private Approach approach(String id) {
        return knowledge.approach(id);
    }

    private String name(ApproachCost cost) {
        String name = approach(cost.approach()).shortName();
        return cost.after(costs.horizon()).usual() > high ? words.say("chart.spending.beyond", name) : name;
    }

    private String finding() {
        ApproachCost least = costs.approaches().stream()
                .min((one, other) -> Double.compare(one.after(costs.horizon()).usual(),
                        other.after(costs.horizon()).usual()))
                .orElseThrow();
        return words.say("chart.spending.finding", costs.horizon(), approach(least.approach()).name(),
                dollars.say(least.after(costs.horizon()).usual()), costs.crossings().size());
    }

    /// The next number above that is 1, 2, 2.5 or 5 times a power of ten.
    private static double roundAbove(double number) {
        double power = Math.pow(10, Math.floor(Math.log10(number)));
        for (double factor : new double[]{1, 2, 2.5, 5})
            if (factor * power >= number)
                return factor * power;
        return 10 * power;
    }
}
