package whichway.chart;

import java.util.stream.DoubleStream;

/// Where a number of points lies along a line of pixels. Always holds 0.
///
/// @param low points at the left end
/// @param high points at the right end, above `low`
/// @param x left end, in pixels
/// @param width length of the line, in pixels
public record Scale(double low, double high, double x, double width) {
    /// A scale just long enough for some points, but never so short that little looks like much.
    ///
    /// @param least points that it spans at least
    public static Scale over(DoubleStream points, double least, double x, double width) {
        double low = 0;
        double high = 0;
        for (double point : points.toArray()) {
            low = Math.min(low, point);
            high = Math.max(high, point);
        }
        return new Scale(low, Math.max(high, low + least), x, width);
    }

    /// The pixel of a number of points.
    public double at(double points) {
        return x + length(points - low);
    }

    /// The pixel of 0.
    public double zero() {
        return at(0);
    }

    /// Pixels that a number of points takes.
    public double length(double points) {
        return points / (high - low) * width;
    }
}
