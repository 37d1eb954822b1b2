package whichway.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import whichway.chart.Mark.Align;
import whichway.chart.Mark.Point;
import whichway.chart.Mark.Weight;
import whichway.core.Approach;
import whichway.core.Stretch;
import whichway.words.Words;

/// Draws all scores as one answer, or one emphasis, runs over all that it could be, and marks where the leader changes.
public final class LineChart {
    private static final double HEIGHT = 220;
    private static final double GAP = 8;

    private final List<Stretch> stretches;
    private final Axis axis;
    private final List<Approach> approaches;
    private final DoubleFunction<String> say;
    private final Words words;
    private final double width;
    private final double left;
    private final double top = 2 * Lettering.LEADING;
    private final double side;
    private final double low;
    private final double high;
    private final List<Mark> marks = new ArrayList<>();

    private LineChart(List<Stretch> stretches, Axis axis, List<Approach> approaches, DoubleFunction<String> say,
            double width, Words words) {
        this.stretches = stretches;
        this.axis = axis;
        this.approaches = approaches;
        this.say = say;
        this.words = words;
        this.width = width;
        List<Double> scores = stretches.stream()
                .flatMap(stretch -> IntStream.range(0, approaches.size()).filter(a -> open(stretch, a)).boxed()
                        .flatMap(a -> List.of(stretch.start().get(a), stretch.end().get(a)).stream()))
                .toList();
        low = Math.floor(scores.stream().mapToDouble(s -> s).min().orElse(0));
        high = Math.max(low + 4, Math.ceil(scores.stream().mapToDouble(s -> s).max().orElse(0)));
        left = GAP + Math.max(Lettering.width(words.points(low)), Lettering.width(words.points(high)));
        side = width - left - GAP - Lettering.widest(approaches.stream().map(Approach::shortName).toList());
    }

    /// Draws a sweep.
    ///
    /// @param now where the answer is now, 0..1; empty where it is open or not exact
    /// @param say a position 0..1 in words
    /// @param width in pixels, 320 or more
    public static Picture of(List<Stretch> stretches, Axis axis, OptionalDouble now, List<Approach> approaches,
            DoubleFunction<String> say, double width, Words words) {
        return new LineChart(stretches, axis, approaches, say, width, words).draw(now);
    }

    private Picture draw(OptionalDouble now) {
        double bottom = top + HEIGHT;
        marks.add(new Mark.Rule(left, bottom, left + side, bottom, Ink.STRONG_LINE, false));
        for (double score : new double[]{low, high})
            marks.add(new Mark.Text(left - GAP, y(score) + 4.5, words.points(score), Align.END, Ink.MUTED,
                    Lettering.SIZE, Weight.REGULAR, false, ""));
        if (low < 0 && high > 0)
            marks.add(new Mark.Rule(left, y(0), left + side, y(0), Ink.LINE, false));
        List<Stretch> flips = flips();
        flips.forEach(this::flip);
        now.ifPresent(at -> upright(x(at), words.say("chart.line.now"), top - Lettering.LEADING, false));
        for (int a = 0; a < approaches.size(); a++)
            line(a);
        names();
        double end = Ticks.below(axis, left, side, bottom, marks);
        marks.add(new Mark.Text(left + side, end + Lettering.LEADING - 2, axis.name(), Align.END, Ink.TEXT,
                Lettering.SIZE, Weight.SEMIBOLD, false, ""));
        return new Picture(width, end + Lettering.LEADING + 2, finding(flips, now), marks);
    }

    /// The stretches that begin with another leader than the one before ended with.
    private List<Stretch> flips() {
        return IntStream.range(1, stretches.size())
                .filter(s -> !stretches.get(s).leader().equals(stretches.get(s - 1).leader()))
                .mapToObj(stretches::get).toList();
    }

    private void flip(Stretch stretch) {
        upright(x(stretch.from()), axis.stepped() ? "" : say.apply(stretch.from()), top, true);
    }

    private void upright(double x, String label, double from, boolean dashed) {
        marks.add(new Mark.Rule(x, from + 4, x, top + HEIGHT, dashed ? Ink.TEXT : Ink.STRONG_LINE, dashed));
        marks.add(new Mark.Text(x, from, label, Align.MIDDLE, Ink.MUTED, Lettering.SIZE, Weight.REGULAR, false, ""));
    }

    /// A line breaks off where a gate rules its approach out.
    private void line(int a) {
        List<Point> points = new ArrayList<>();
        for (Stretch stretch : stretches) {
            if (!open(stretch, a)) {
                path(points, a);
                continue;
            }
            points.add(new Point(x(stretch.from()), y(stretch.start().get(a))));
            points.add(new Point(x(stretch.to()), y(stretch.end().get(a))));
        }
        path(points, a);
    }

    private void path(List<Point> points, int a) {
        if (!points.isEmpty())
            marks.add(new Mark.Path(points, Ink.of(approaches.get(a))));
        points.clear();
    }

    private void names() {
        Stretch last = stretches.getLast();
        LineNames.write(
                IntStream.range(0, approaches.size()).filter(a -> open(last, a))
                        .mapToObj(a -> new LineNames.End(approaches.get(a).shortName(), y(last.end().get(a)))).toList(),
                left + side + GAP, top, top + HEIGHT, marks);
    }

    private boolean open(Stretch stretch, int a) {
        return !stretch.blocked().contains(approaches.get(a).id());
    }

    private double x(double position) {
        return left + position * side;
    }

    private double y(double score) {
        return top + (high - score) / (high - low) * HEIGHT;
    }

    private String finding(List<Stretch> flips, OptionalDouble now) {
        String present = now.isEmpty()
                ? words.say("chart.line.leads", leader(stretches.getFirst().leader()))
                : words.say("chart.line.leads.now", leader(stretches.stream()
                        .filter(stretch -> now.getAsDouble() <= stretch.to()).findFirst()
                        .orElse(stretches.getLast()).leader()));
        if (flips.isEmpty())
            return present + " " + words.say("chart.line.never", axis.name());
        return present + " " + flips.stream().map(flip -> words.say("chart.line.flip", axis.name(),
                say.apply(flip.from()), leader(flip.leader()))).collect(Collectors.joining(" "));
    }

    private String leader(Optional<String> id) {
        return id.flatMap(one -> approaches.stream().filter(approach -> approach.id().equals(one)).findFirst())
                .map(Approach::shortName).orElseGet(() -> words.say("chart.plane.nobody"));
    }
}
