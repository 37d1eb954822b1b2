package whichway.core;

import java.util.List;

/// Two straight lines that meet at 0 in the neutral point.
final class SliderCurve implements Curve {
    private final double min;
    private final double neutral;
    private final double max;
    private final double[] low;
    private final double[] high;
    private final double[] mean;

    SliderCurve(Kind.Slider slider, List<Approach> approaches) {
        min = slider.min();
        neutral = slider.neutral();
        max = slider.max();
        low = Curve.row(slider.low(), approaches);
        high = Curve.row(slider.high(), approaches);
        mean = new double[approaches.size()];
        for (Piece piece : slider.ordinary())
            Curve.add(mean, piece.share(), average(piece.from(), piece.to()));
    }

    @Override
    public double[] mean() {
        return mean.clone();
    }

    @Override
    public double[] at(double position, Stated numbers) {
        double[] effects = new double[low.length];
        Curve.add(effects, downhill(position), low);
        Curve.add(effects, uphill(position), high);
        return effects;
    }

    @Override
    public double[] between(double from, double to, Stated numbers) {
        return from == to ? at(from, numbers) : average(from, to);
    }

    private double[] average(double from, double to) {
        double[] effects = new double[low.length];
        double left = Math.min(to, neutral) - from;
        if (left > 0)
            Curve.add(effects, left / (to - from) * downhill((from + Math.min(to, neutral)) / 2), low);
        double right = to - Math.max(from, neutral);
        if (right > 0)
            Curve.add(effects, right / (to - from) * uphill((Math.max(from, neutral) + to) / 2), high);
        return effects;
    }

    private double downhill(double position) {
        return Math.max(0, (neutral - position) / (neutral - min));
    }

    private double uphill(double position) {
        return Math.max(0, (position - neutral) / (max - neutral));
    }
}
