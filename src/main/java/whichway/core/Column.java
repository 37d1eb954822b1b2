package whichway.core;

/// The coded answer to one trait in every world; NaN where the trait is not stated.
final class Column {
    /// Nothing is stated in any world.
    static final Column UNSTATED = same(Double.NaN);

    private final double[] values;

    /// @param values one for each world, or a single one that holds in all
    Column(double[] values) {
        this.values = values;
    }

    static Column same(double value) {
        return new Column(new double[]{value});
    }

    /// One for each world, or a single one.
    double[] values() {
        return values;
    }

    /// Whether it is the same in all worlds.
    boolean constant() {
        return values.length == 1;
    }

    double at(int world) {
        return constant() ? values[0] : values[world];
    }
}
