package whichway.core;

/// The line along which the answer to one trait runs, or its emphasis: from 0 at the one end to 1 at the other.
///
/// Positions on a slider lie evenly, options have equal stretches, and of a number each doubling counts alike.
///
/// @param kind how codes lie along it
/// @param low code at 0
/// @param high code at 1, above `low`; for options their number
public record Way(Kind kind, double low, double high) {
    /// How codes lie along a way.
    public enum Kind {
        EVEN, OPTIONS, DOUBLING
    }

    /// Where a coded answer lies, 0..1.
    public double position(double code) {
        double position = switch (kind) {
            case EVEN -> (code - low) / (high - low);
            case OPTIONS -> (code + 0.5) / high;
            case DOUBLING -> StrictMath.log1p(code) / StrictMath.log1p(high);
        };
        return Math.clamp(position, 0, 1);
    }

    /// The coded answer at a position.
    ///
    /// @param position 0..1
    public double code(double position) {
        return switch (kind) {
            case EVEN -> low + position * (high - low);
            case OPTIONS -> Math.min(high - 1, Math.floor(position * high));
            case DOUBLING -> Math.floor(StrictMath.expm1(position * StrictMath.log1p(high)));
        };
    }
}
