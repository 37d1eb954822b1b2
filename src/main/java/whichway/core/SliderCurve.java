package whichway.core;

import java.util.List;

/// Two straight lines that meet at 0 in the neutral point.
record SliderCurve(Kind.Slider slider) implements Curve {
    @Override
    public List<Effects> rows() {
        return List.of(slider.low(), slider.high());
    }

    @Override
    public double[] ordinary() {
        double[] weights = new double[2];
        for (Piece piece : slider.ordinary()) {
            double[] average = average(piece.from(), piece.to());
            weights[0] += piece.share() * average[0];
            weights[1] += piece.share() * average[1];
        }
        return weights;
    }

    @Override
    public double[] at(double position, Stated numbers) {
        return new double[]{downhill(position), uphill(position)};
    }

    @Override
    public double[] between(double from, double to, Stated numbers) {
        return from == to ? at(from, numbers) : average(from, to);
    }

    /// The weight of the low end, 0..1.
    double downhill(double position) {
        return Math.max(0, (slider.neutral() - position) / (slider.neutral() - slider.min()));
    }

    /// The weight of the high end, 0..1.
    double uphill(double position) {
        return Math.max(0, (position - slider.neutral()) / (slider.max() - slider.neutral()));
    }

    private double[] average(double from, double to) {
        double bend = Math.clamp(slider.neutral(), from, to);
        return new double[]{(bend - from) / (to - from) * downhill((from + bend) / 2),
                (to - bend) / (to - from) * uphill((bend + to) / 2)};
    }
}
