package whichway.chart;

import java.util.Comparator;
import java.util.List;

import whichway.chart.Mark.Align;
import whichway.chart.Mark.Weight;

/// Writes names at the right ends of lines, pushed apart where lines end close together.
final class LineNames {
    private LineNames() {}

    /// Where a line ends.
    ///
    /// @param name what it shows
    /// @param y its end
    record End(String name, double y) {}

    /// Writes the names.
    ///
    /// @param x where they start
    /// @param top of the field of the lines
    /// @param bottom of that field
    /// @param marks receives the names
    static void write(List<End> ends, double x, double top, double bottom, List<Mark> marks) {
        List<End> order = ends.stream().sorted(Comparator.comparingDouble(End::y)).toList();
        double least = top - 4;
        double most = bottom + 4.5 - (order.size() - 1) * Lettering.LEADING;
        for (int n = 0; n < order.size(); n++) {
            double y = Math.max(least, Math.min(order.get(n).y() + 4.5, most + n * Lettering.LEADING));
            marks.add(new Mark.Text(x, y, order.get(n).name(), Align.START, Ink.TEXT, Lettering.SIZE, Weight.REGULAR,
                    false, ""));
            least = y + Lettering.LEADING;
        }
    }
}
