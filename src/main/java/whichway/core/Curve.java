package whichway.core;

import java.util.List;

/// The effects of one trait's answers on all approaches, as arrays in the order of the knowledge's approaches.
///
/// An answer is coded as a number: the position of a slider, the number of a quantity, the index of an option.
interface Curve {
    /// The expected effects over an ordinary project's answers; they centre the scale, so that an open question moves
    /// nothing on average.
    double[] mean();

    /// The effects of an exact answer.
    ///
    /// @param code the coded answer
    /// @param numbers what is known of the numbers that bands may depend on
    double[] at(double code, Stated numbers);

    /// The expected effects where the answer lies somewhere between two codes: a slider's position is spread evenly, a
    /// quantity evenly in log(1 + x).
    double[] between(double from, double to, Stated numbers);

    /// Effects as an array in the order of the approaches.
    static double[] row(Effects effects, List<Approach> approaches) {
        return approaches.stream().mapToDouble(approach -> effects.on(approach.id())).toArray();
    }

    /// Adds `factor * from` to `to`.
    static void add(double[] to, double factor, double[] from) {
        for (int a = 0; a < to.length; a++)
            to[a] += factor * from[a];
    }
}
