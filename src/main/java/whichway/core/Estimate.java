package whichway.core;

import java.util.function.DoubleUnaryOperator;

/// A number that is known within bounds only; `low <= usual <= high`.
///
/// @param low the lowest it may well be
/// @param usual the one to reckon with where one has to do
/// @param high the highest it may well be
public record Estimate(double low, double usual, double high) {
    /// Nothing.
    public static final Estimate ZERO = exactly(0);

    public Estimate {
        if (!(low <= usual && usual <= high))
            throw new IllegalArgumentException(
                    "An estimate runs from low over usual to high: " + low + ", " + usual + ", " + high);
    }

    /// A number that is known.
    public static Estimate exactly(double value) {
        return new Estimate(value, value, value);
    }

    /// What a room said of a number: itself, or a range, whose usual value is its middle in log(1 + x), as everywhere in
    /// the model.
    ///
    /// @param answer an `Amount` or a `Range` of numbers from 0
    /// @throws IllegalArgumentException if it is another kind of answer
    public static Estimate of(Answer answer) {
        return switch (answer) {
            case Answer.Amount amount -> exactly(amount.value());
            case Answer.Range range -> new Estimate(range.from(), middle(range), range.to());
            case Answer.Pick _,Answer.AnyOf _,Answer.Flag _,Answer.NotApplicable _ ->
                throw new IllegalArgumentException("No number: " + answer);
        };
    }

    /// Three numbers in whatever order, of which one is usual. Where the usual one lies outside the others, it is an end.
    public static Estimate around(double one, double usual, double other) {
        return new Estimate(Math.min(Math.min(one, other), usual), usual, Math.max(Math.max(one, other), usual));
    }

    /// The sum, both at their lows and both at their highs together.
    public Estimate plus(Estimate other) {
        return new Estimate(low + other.low, usual + other.usual, high + other.high);
    }

    /// So many times this.
    ///
    /// @param factor at least 0
    public Estimate times(double factor) {
        return new Estimate(low * factor, usual * factor, high * factor);
    }

    /// The same by a function that never falls.
    public Estimate map(DoubleUnaryOperator rising) {
        return new Estimate(rising.applyAsDouble(low), rising.applyAsDouble(usual), rising.applyAsDouble(high));
    }

    /// Whether it is one number.
    public boolean isExact() {
        return low == high;
    }

    private static double middle(Answer.Range range) {
        double middle = Math.expm1((Math.log1p(range.from()) + Math.log1p(range.to())) / 2);
        return Math.clamp(middle, range.from(), range.to());
    }
}
