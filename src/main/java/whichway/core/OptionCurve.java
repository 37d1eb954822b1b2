package whichway.core;

import java.util.List;

/// Each option has its own row.
record OptionCurve(List<Option> options) implements Curve {
    @Override
    public List<Effects> rows() {
        return options.stream().map(Option::effects).toList();
    }

    @Override
    public double[] ordinary() {
        return options.stream().mapToDouble(Option::share).toArray();
    }

    @Override
    public double[] at(double index, Stated numbers) {
        double[] weights = new double[options.size()];
        weights[(int) index] = 1;
        return weights;
    }

    @Override
    public double[] between(double from, double to, Stated numbers) {
        throw new UnsupportedOperationException("Options have no order, so nothing lies between two of them.");
    }
}
