package whichway.budget;

import java.util.function.DoubleUnaryOperator;

/// Finds where a saving begins.
final class Turns {
    /// Beyond this nothing is looked for.
    static final double FARTHEST = 1e12;
    /// Steps of a tenth each: a saving that begins and ends within one matters to nobody.
    private static final double STEP = 1.1;
    private static final int HALVINGS = 100;

    private Turns() {}

    /// The first number from which on something is saved.
    ///
    /// @param saving by a number from 1 to `FARTHEST`; positive where something is saved
    static Turn first(DoubleUnaryOperator saving) {
        double below = 1;
        if (saving.applyAsDouble(below) > 0)
            return new Turn.Always();
        while (below < FARTHEST) {
            double above = Math.min(below * STEP, FARTHEST);
            if (saving.applyAsDouble(above) > 0)
                return new Turn.At(between(saving, below, above));
            below = above;
        }
        return new Turn.Never();
    }

    private static double between(DoubleUnaryOperator saving, double below, double above) {
        double low = below;
        double high = above;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = low + (high - low) / 2;
            if (saving.applyAsDouble(middle) > 0)
                high = middle;
            else
                low = middle;
        }
        return high;
    }
}
