package whichway.chart;

import java.util.ArrayList;
import java.util.List;

import whichway.chart.Mark.Align;
import whichway.chart.Mark.Weight;
import whichway.words.Words;

/// Draws how many documents there are of which length, and where the median lies. Each column reaches about twice as
/// far as the one before, and all are equally wide, so that notes and books have room in one picture.
public final class HistogramChart {
    private static final double HEIGHT = 120;
    private static final double TOP = 2 * Lettering.LEADING + 8;
    private static final double WIDEST = 72;
    private static final double GAP = 2;
    private static final Ink BAR = new Ink("accent");

    private HistogramChart() {}

    /// Documents of about the same length.
    ///
    /// @param from fewest tokens
    /// @param upTo fewest tokens that are too many
    /// @param documents how many there are
    public record Column(long from, long upTo, int documents) {}

    /// Draws a histogram.
    ///
    /// @param columns at least one, each beginning where the one before ends
    /// @param median tokens of the document in the middle
    /// @param width in pixels, 320 or more
    public static Picture of(List<Column> columns, long median, double width, Words words) {
        List<Mark> marks = new ArrayList<>();
        double step = Math.min(WIDEST, (width - Lettering.SIZE * 3) / columns.size());
        double left = Lettering.SIZE * 1.5;
        double bottom = TOP + HEIGHT;
        int most = columns.stream().mapToInt(Column::documents).max().orElse(1);
        double free = Double.NEGATIVE_INFINITY;
        for (int c = 0; c <= columns.size(); c++) {
            double x = left + c * step;
            String limit = limit(c < columns.size() ? columns.get(c).from() : columns.getLast().upTo(), words);
            if (x - Lettering.width(limit) / 2 > free) {
                marks.add(text(x, bottom + Lettering.LEADING + 2, limit, Align.MIDDLE));
                free = x + Lettering.width(limit) / 2 + 8;
            }
            if (c < columns.size())
                column(columns.get(c), x, step, bottom, most, words, marks);
        }
        marks.add(new Mark.Rule(left, bottom, left + columns.size() * step, bottom, Ink.STRONG_LINE, false));
        double at = left + step * place(columns, median);
        String said = words.say("chart.histogram.median", median);
        marks.add(new Mark.Rule(at, TOP - Lettering.LEADING - 4, at, bottom, Ink.TEXT, true));
        boolean right = at + 6 + Lettering.width(said) < width;
        marks.add(text(right ? at + 6 : at - 6, Lettering.LEADING, said, right ? Align.START : Align.END));
        marks.add(text(left + columns.size() * step, bottom + 2 * Lettering.LEADING + 4,
                words.say("chart.histogram.axis"), Align.END));
        int documents = columns.stream().mapToInt(Column::documents).sum();
        return new Picture(width, bottom + 2 * Lettering.LEADING + 8, words.say("chart.histogram.finding", documents,
                columns.getFirst().from(), columns.getLast().upTo(), median), marks);
    }

    private static void column(Column column, double x, double step, double bottom, int most, Words words,
            List<Mark> marks) {
        if (column.documents() == 0)
            return;
        double height = Math.max(2, HEIGHT * column.documents() / most);
        marks.add(new Mark.Bar(x + GAP / 2, bottom - height, step - GAP, height, BAR, Mark.Fill.PALE, "",
                words.say("chart.histogram.column", column.documents(), column.from(), column.upTo())));
        String count = words.say("chart.axis.number", column.documents());
        if (Lettering.width(count) <= step)
            marks.add(text(x + step / 2, bottom - height - 4, count, Align.MIDDLE));
    }

    /// Where a length lies, in columns; within one, as its share of the way in orders of magnitude.
    private static double place(List<Column> columns, long tokens) {
        for (int c = 0; c < columns.size(); c++) {
            Column column = columns.get(c);
            if (tokens < column.upTo())
                return c + Math.clamp(Math.log((double) Math.max(1, tokens) / Math.max(1, column.from()))
                        / Math.log((double) column.upTo() / Math.max(1, column.from())), 0, 1);
        }
        return columns.size();
    }

    private static String limit(long tokens, Words words) {
        if (tokens >= 1_000_000)
            return words.say("chart.histogram.millions", tokens / 1_000_000);
        return tokens >= 1000
                ? words.say("chart.histogram.thousands", tokens / 1000)
                : words.say("chart.axis.number", tokens);
    }

    private static Mark.Text text(double x, double y, String words, Align align) {
        return new Mark.Text(x, y, words, align, Ink.MUTED, Lettering.SIZE, Weight.REGULAR, false, "");
    }
}
