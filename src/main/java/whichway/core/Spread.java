package whichway.core;

import java.util.function.DoubleFunction;

/// How a number is spread over a range whose ends are all that is known: evenly in log(1 + x), so that each doubling
/// counts alike. Uses `StrictMath`, so that every machine gets the same digits.
final class Spread {
    private static final double[] NODES = {0.1488743389816312, 0.4333953941292472, 0.6794095682990244,
            0.8650633666889845, 0.9739065285171717};
    private static final double[] WEIGHTS = {0.2955242247147529, 0.2692667193099963, 0.2190863625159820,
            0.1494513491505806, 0.0666713443086881};
    /// Panels between two kinks; ten-point Gauss rules on so many reach 1e-12 on curves as smooth as a logarithm.
    private static final int PANELS = 8;

    private Spread() {}

    /// The part of `from..to` that lies in `a..b`, 0..1.
    static double part(double a, double b, double from, double to) {
        return (scale(b) - scale(a)) / (scale(to) - scale(from));
    }

    /// How far apart two numbers are, as a part of the way from 0 to a thousand million.
    static double distance(double one, double other) {
        return Math.abs(scale(one) - scale(other)) / scale(1e9);
    }

    /// The number in the middle of a range.
    static double middle(double from, double to) {
        return at((scale(from) + scale(to)) / 2);
    }

    /// The number at a part of the way from one end to the other.
    ///
    /// @param part 0..1
    static double along(double from, double to, double part) {
        return at(scale(from) + part * (scale(to) - scale(from)));
    }

    /// The average of a function over a range.
    ///
    /// @param kinks ascending; between two of them the function is smooth
    /// @param size length of the function's result
    static double[] average(double from, double to, double[] kinks, DoubleFunction<double[]> function, int size) {
        double[] sum = new double[size];
        double start = from;
        for (double kink : kinks)
            if (kink > start && kink < to) {
                integrate(start, kink, part(start, kink, from, to), function, sum);
                start = kink;
            }
        integrate(start, to, part(start, to, from, to), function, sum);
        return sum;
    }

    private static void integrate(double from, double to, double weight, DoubleFunction<double[]> function,
            double[] sum) {
        for (int panel = 0; panel < PANELS; panel++)
            for (int n = 0; n < NODES.length; n++)
                for (int side = -1; side <= 1; side += 2) {
                    double part = (panel + (1 + side * NODES[n]) / 2) / PANELS;
                    add(sum, weight * WEIGHTS[n] / 2 / PANELS, function.apply(along(from, to, part)));
                }
    }

    private static double scale(double number) {
        return StrictMath.log1p(number);
    }

    private static double at(double scaled) {
        return StrictMath.expm1(scaled);
    }

    private static void add(double[] sum, double weight, double[] values) {
        for (int i = 0; i < sum.length; i++)
            sum[i] += weight * values[i];
    }
}
