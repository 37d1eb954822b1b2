package whichway.core;

import java.util.List;

/// One row of effects for each option.
final class OptionCurve implements Curve {
    private final double[][] rows;
    private final double[] mean;

    OptionCurve(List<Option> options, List<Approach> approaches) {
        rows = options.stream().map(option -> Curve.row(option.effects(), approaches)).toArray(double[][]::new);
        mean = new double[approaches.size()];
        for (int o = 0; o < rows.length; o++)
            Curve.add(mean, options.get(o).share(), rows[o]);
    }

    @Override
    public double[] mean() {
        return mean.clone();
    }

    @Override
    public double[] at(double index, Stated numbers) {
        return rows[(int) index].clone();
    }

    @Override
    public double[] between(double from, double to, Stated numbers) {
        throw new UnsupportedOperationException("Options have no order, so nothing lies between two of them.");
    }
}
