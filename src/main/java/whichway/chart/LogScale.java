package whichway.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/// Where a sum lies along a line of pixels on which each tenfold takes the same room, so that sums of very different size
/// can be read side by side.
///
/// @param low the sum at the left end, above 0
/// @param high the sum at the right end, above `low`
/// @param x left end, in pixels
/// @param width length of the line, in pixels
record LogScale(double low, double high, double x, double width) {
    private static final double[] ROUND = {1, 2, 5};

    /// A scale from one round number to another, around some sums. Those of 0 do not count.
    static LogScale around(DoubleStream sums, double x, double width) {
        double[] positive = sums.filter(sum -> sum > 0).toArray();
        double least = DoubleStream.of(positive).min().orElse(1);
        double most = DoubleStream.of(positive).max().orElse(1);
        double low = below(least);
        return new LogScale(low, Math.max(above(most), low * 10), x, width);
    }

    /// The pixel of a sum; what is less than the scale begins with stands at its left end.
    double at(double sum) {
        return sum <= low ? x : x + Math.log(sum / low) / Math.log(high / low) * width;
    }

    /// Round numbers along the scale: tenfolds, and what lies between them where there is room.
    ///
    /// @param room pixels that one needs
    List<Double> ticks(double room) {
        boolean fine = at(low * 10) - x >= room * 5;
        List<Double> ticks = new ArrayList<>();
        for (double power = power(low); power <= high * 1.001; power *= 10)
            for (double factor : ROUND)
                if ((fine || factor == 1) && factor * power >= low * 0.999 && factor * power <= high * 1.001)
                    ticks.add(factor * power);
        return ticks;
    }

    /// The round number at or below.
    static double below(double number) {
        double power = power(number);
        double round = power;
        for (double factor : ROUND)
            if (factor * power <= number * 1.001)
                round = factor * power;
        return round;
    }

    /// The round number at or above.
    static double above(double number) {
        double power = power(number);
        for (double factor : ROUND)
            if (factor * power >= number * 0.999)
                return factor * power;
        return 10 * power;
    }

    private static double power(double number) {
        return Math.pow(10, Math.floor(Math.log10(number * 1.001)));
    }
}
