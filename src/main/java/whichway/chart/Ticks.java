package whichway.chart;

import java.util.List;

import whichway.chart.Mark.Align;
import whichway.chart.Mark.Weight;

/// Writes what stands along the lower side of a picture.
final class Ticks {
    private Ticks() {}

    /// Writes an axis' ticks below a line.
    ///
    /// @param x left end of the line
    /// @param width of the line
    /// @param y of the line
    /// @param marks receives the words
    /// @return where the words end
    static double below(Axis axis, double x, double width, double y, List<Mark> marks) {
        int count = axis.ticks().size();
        double room = width / count - 8;
        int most = 0;
        for (int t = 0; t < count; t++) {
            Axis.Tick tick = axis.ticks().get(t);
            List<String> lines = Lettering.lines((tick.label() + " " + tick.meaning()).strip(), room);
            Align align = axis.stepped() || (t > 0 && t < count - 1)
                    ? Align.MIDDLE
                    : t == 0 ? Align.START : Align.END;
            for (int line = 0; line < lines.size(); line++)
                marks.add(new Mark.Text(x + tick.at() * width, y + (line + 1) * Lettering.LEADING, lines.get(line),
                        align, Ink.MUTED, Lettering.SIZE, Weight.REGULAR, false, ""));
            most = Math.max(most, lines.size());
        }
        return y + most * Lettering.LEADING + 4;
    }
}
