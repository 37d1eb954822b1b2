package whichway.core;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Steps: every number has the effects of the first band that holds it. Bounds may move with one other trait's number.
final class BandCurve implements Curve {
    private final List<Band> bands;
    private final double[][] rows;
    private final double[] mean;
    private final Optional<String> driver;

    BandCurve(List<Band> bands, List<Approach> approaches) {
        this.bands = bands;
        rows = bands.stream().map(band -> Curve.row(band.effects(), approaches)).toArray(double[][]::new);
        mean = new double[approaches.size()];
        for (int b = 0; b < rows.length; b++)
            Curve.add(mean, bands.get(b).share(), rows[b]);
        driver = terms().flatMap(term -> term.trait().stream()).findFirst();
    }

    private Stream<Limit.Term> terms() {
        return bands.stream().flatMap(band -> Stream.of(band.over(), band.upTo()))
                .flatMap(limit -> limit.terms().stream());
    }

    @Override
    public double[] mean() {
        return mean.clone();
    }

    @Override
    public double[] at(double number, Stated numbers) {
        return between(number, number, numbers);
    }

    @Override
    public double[] between(double from, double to, Stated numbers) {
        Interval other = driver.flatMap(numbers::interval).orElse(Interval.of(0));
        if (other.from() == other.to())
            return given(from, to, other.from());
        return Spread.average(other.from(), other.to(), kinks(from, to), driverNumber -> given(from, to, driverNumber),
                mean.length);
    }

    /// The expected effects for one value of the driving number.
    private double[] given(double from, double to, double driverNumber) {
        if (from == to)
            return row(from, driverNumber);
        double[] cuts = DoubleStream
                .concat(DoubleStream.of(from, to),
                        bands.stream().flatMapToDouble(
                                band -> DoubleStream.of(band.over().at(_ -> driverNumber),
                                        band.upTo().at(_ -> driverNumber))))
                .filter(cut -> cut >= from && cut <= to).distinct().sorted().toArray();
        double[] effects = new double[mean.length];
        for (int c = 1; c < cuts.length; c++)
            Curve.add(effects, Spread.part(cuts[c - 1], cuts[c], from, to),
                    row(Spread.middle(cuts[c - 1], cuts[c]), driverNumber));
        return effects;
    }

    private double[] row(double number, double driverNumber) {
        return rows[index(number, driverNumber)].clone();
    }

    /// The index of the band that holds a number.
    private int index(double number, double driverNumber) {
        for (int b = 0; b < rows.length; b++) {
            Band band = bands.get(b);
            if (number > band.over().at(_ -> driverNumber) && number <= band.upTo().at(_ -> driverNumber))
                return b;
        }
        throw new IllegalStateException("No band holds " + number);
    }

    /// Where the expected effects, as a function of the driving number, have a step or a bend: where a bound passes an
    /// end of the answer's range, or two terms of a bound change places.
    private double[] kinks(double from, double to) {
        double[] constants = DoubleStream.concat(DoubleStream.of(from, to),
                terms().filter(term -> term.trait().isEmpty()).mapToDouble(Limit.Term::constant)).toArray();
        Limit.Term[] moving = terms().filter(term -> term.trait().isPresent()).toArray(Limit.Term[]::new);
        DoubleStream atConstants = Arrays.stream(moving).flatMapToDouble(
                term -> Arrays.stream(constants).map(constant -> (constant - term.constant()) / term.factor()));
        DoubleStream crossings = Arrays.stream(moving)
                .flatMapToDouble(one -> Arrays.stream(moving).filter(two -> one.factor() != two.factor())
                        .mapToDouble(two -> (two.constant() - one.constant()) / (one.factor() - two.factor())));
        return DoubleStream.concat(atConstants, crossings).filter(Double::isFinite).distinct().sorted().toArray();
    }
}
