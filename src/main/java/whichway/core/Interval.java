package whichway.core;

/// The numbers from one end to the other, both included; `from <= to`.
record Interval(double from, double to) {
    static Interval of(double value) {
        return new Interval(value, value);
    }

    Interval plus(Interval other) {
        return new Interval(from + other.from, to + other.to);
    }

    Interval minus(Interval other) {
        return new Interval(from - other.to, to - other.from);
    }

    /// The product; both factors hold no negative number.
    Interval times(Interval other) {
        return new Interval(from * other.from, to * other.to);
    }
}
