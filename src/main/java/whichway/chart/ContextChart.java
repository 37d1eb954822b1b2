package whichway.chart;

import java.util.ArrayList;
import java.util.List;

import whichway.budget.ContextFit;
import whichway.budget.Fit;
import whichway.budget.Need;
import whichway.chart.Mark.Align;
import whichway.chart.Mark.Fill;
import whichway.chart.Mark.Point;
import whichway.chart.Mark.Weight;
import whichway.core.Approach;
import whichway.core.Estimate;
import whichway.core.Knowledge;
import whichway.words.ContextWords;
import whichway.words.TokenWords;
import whichway.words.Words;

/// Draws what one request of each approach needs, part after part: against the window of the model and the part of it
/// that is read well, or from close up, with the parts named and the whole text cut short.
public final class ContextChart {
    private static final double HEAD = 2 * Lettering.LEADING + 6;
    private static final double ROW = 28;
    private static final double BAR = 16;
    private static final double GAP = 12;
    /// How far a bar may run beyond the window before it is cut off, in windows.
    private static final double BEYOND = 0.4;
    /// How far the picture from close up reaches, in largest requests.
    private static final double CLOSE = 1.2;

    private final ContextFit fit;
    private final List<Approach> approaches;
    private final Words words;
    private final ContextLabels labels;
    private final TokenWords tokens;
    private final double width;
    private final boolean close;
    private final Scale scale;
    private final List<Mark> marks = new ArrayList<>();
    private double y;

    private ContextChart(ContextFit fit, Knowledge knowledge, double width, boolean close, Words words) {
        this.fit = fit;
        approaches = knowledge.approaches().stream()
                .filter(approach -> fit.needs().stream().anyMatch(need -> need.approach().equals(approach.id())))
                .toList();
        this.words = words;
        this.width = width;
        this.close = close;
        labels = new ContextLabels(fit, approaches, new ContextWords(words, knowledge), words);
        tokens = new TokenWords(words);
        double names = Lettering.widest(approaches.stream().map(Approach::shortName).toList());
        double totals = Lettering.widest(fit.needs().stream().map(need -> tokens.brief(need.tokens().usual()))
                .toList());
        scale = new Scale(0, Math.max(1, close ? small() : large()), names + GAP, width - names - totals - 2 * GAP);
        y = fit.usable().usual() <= scale.high() ? HEAD : 2;
    }

    /// Draws a fit against the window.
    ///
    /// @param knowledge names the approaches; those that the arithmetic does not know are left out
    /// @param width in pixels, 320 or more
    public static Picture of(ContextFit fit, Knowledge knowledge, double width, Words words) {
        return new ContextChart(fit, knowledge, width, false, words).draw();
    }

    /// Draws a fit from close up.
    ///
    /// @param knowledge names the approaches; those that the arithmetic does not know are left out
    /// @param width in pixels, 320 or more
    public static Picture closeUp(ContextFit fit, Knowledge knowledge, double width, Words words) {
        return new ContextChart(fit, knowledge, width, true, words).draw();
    }

    private double large() {
        double window = fit.window().usual();
        double most = fit.needs().stream().mapToDouble(need -> need.tokens().usual()).max().orElse(0);
        return Math.clamp(most, window, (1 + BEYOND) * window);
    }

    /// Enough for all that goes with a request, the whole text aside.
    private double small() {
        return CLOSE * fit.needs().stream().mapToDouble(need -> need.parts().stream()
                .filter(part -> !part.id().equals("corpus")).mapToDouble(part -> part.tokens().usual()).sum()).max()
                .orElse(0);
    }

    private Picture draw() {
        List<Mark> rows = new ArrayList<>();
        List<Double> tops = new ArrayList<>();
        double top = y - 4;
        for (Approach approach : approaches) {
            tops.add(y);
            row(approach, fit.of(approach.id()), rows);
        }
        reach(top);
        line(fit.window().usual(), "chart.context.window", Lettering.SIZE, false, tops);
        line(fit.usable().usual(), "chart.context.usable", Lettering.SIZE + Lettering.LEADING, true, tops);
        marks.addAll(rows);
        return new Picture(width, y, close ? labels.requests() : labels.window(), marks);
    }

    /// How far the part that is read well may go, as a band behind the bars.
    private void reach(double top) {
        double from = at(fit.usable().low());
        double to = at(fit.usable().high());
        if (to - from >= 2)
            marks.add(new Mark.Area(List.of(new Point(from, top), new Point(to, top), new Point(to, y - 4),
                    new Point(from, y - 4)), Ink.SUNKEN, Fill.SOLID));
    }

    /// A line through all bars; it leaves out the words below them.
    private void line(double amount, String key, double baseline, boolean dashed, List<Double> tops) {
        if (amount > scale.high())
            return;
        double x = at(amount);
        String label = words.say(key, tokens.brief(amount));
        Align align = x - Lettering.width(label) < 0 ? Align.START : Align.END;
        Ink ink = dashed ? Ink.TEXT : Ink.STRONG_LINE;
        marks.add(new Mark.Text(x, baseline, label, align, Ink.MUTED, Lettering.SIZE, Weight.REGULAR, false, ""));
        marks.add(new Mark.Rule(x, baseline + 4, x, HEAD - 4, ink, dashed));
        double below = close ? 4 : ROW - BAR;
        for (double top : tops)
            marks.add(new Mark.Rule(x, top - 4, x, top + BAR + below, ink, dashed));
    }

    private void row(Approach approach, Need need, List<Mark> row) {
        double baseline = y + BAR / 2 + 4.5;
        Weight weight = need.fit() == Fit.FITS ? Weight.REGULAR : Weight.SEMIBOLD;
        row.add(new Mark.Text(0, baseline, approach.shortName(), Align.START, Ink.TEXT, Lettering.SIZE, weight, false,
                ""));
        stack(approach, need, row);
        if (!close)
            whisker(need.tokens(), row);
        row.add(new Mark.Text(width, baseline, tokens.brief(need.tokens().usual()), Align.END, Ink.TEXT,
                Lettering.SIZE, weight, false, ""));
        y += close ? BAR + 2 : ROW;
        if (close)
            name(need, row);
    }

    private void name(Need need, List<Mark> row) {
        for (String line : Lettering.lines(labels.parts(need), width - scale.x())) {
            y += Lettering.LEADING;
            row.add(new Mark.Text(scale.x(), y - 3, line, Align.START, Ink.MUTED, Lettering.SIZE, Weight.REGULAR,
                    false, ""));
        }
        y += 12;
    }

    private void stack(Approach approach, Need need, List<Mark> row) {
        double from = 0;
        for (Need.Part part : need.parts()) {
            double to = from + part.tokens().usual();
            double edge = Math.clamp(fit.usable().usual(), from, to);
            boolean text = part.id().equals("corpus") || part.id().equals("passages");
            piece(from, edge, approach, text ? Fill.SOLID : Fill.PALE, labels.tip(approach, part), row);
            piece(edge, to, approach, Fill.HATCHED, labels.tip(approach, part), row);
            if (at(to) - at(from) >= 3 && from > 0)
                row.add(new Mark.Rule(at(from), y, at(from), y + BAR, Ink.GROUND, false));
            from = to;
        }
        if (from > scale.high())
            row.add(new Mark.Path(List.of(new Point(at(from) - 10, y + BAR + 1), new Point(at(from) - 5, y - 1)),
                    Ink.GROUND));
    }

    private void piece(double from, double to, Approach approach, Fill fill, String tip, List<Mark> row) {
        if (at(to) > at(from))
            row.add(new Mark.Bar(at(from), y, at(to) - at(from), BAR, Ink.of(approach), fill, "", tip));
    }

    private void whisker(Estimate amount, List<Mark> row) {
        double middle = Math.floor(y + BAR / 2);
        double low = at(amount.low());
        double high = at(amount.high());
        if (high - low < 2)
            return;
        row.add(new Mark.Rule(low, middle, high, middle, Ink.TEXT, false));
        row.add(new Mark.Rule(low, middle - 3, low, middle + 3, Ink.TEXT, false));
        if (amount.high() <= scale.high())
            row.add(new Mark.Rule(high, middle - 3, high, middle + 3, Ink.TEXT, false));
    }

    /// The pixel of a number of tokens; the right end for all beyond it.
    private double at(double amount) {
        return scale.at(Math.min(amount, scale.high()));
    }
}
