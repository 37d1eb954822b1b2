package whichway.core;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Steps: every number has the row of the first band that holds it. Bounds may move with one other trait's number.
final class BandCurve implements Curve {
    private final List<Band> bands;
    private final Optional<String> driver;

    BandCurve(List<Band> bands) {
        this.bands = bands;
        driver = terms().flatMap(term -> term.trait().stream()).findFirst();
    }

    /// The trait whose number moves the bounds, if one does.
    Optional<String> driver() {
        return driver;
    }

    @Override
    public List<Effects> rows() {
        return bands.stream().map(Band::effects).toList();
    }

    @Override
    public double[] ordinary() {
        return bands.stream().mapToDouble(Band::share).toArray();
    }

    @Override
    public double[] at(double number, Stated numbers) {
        return between(number, number, numbers);
    }

    @Override
    public double[] between(double from, double to, Stated numbers) {
        if (bands.isEmpty())
            return new double[0];
        Interval other = driver.flatMap(numbers::interval).orElse(Interval.of(0));
        if (other.from() == other.to())
            return given(from, to, other.from());
        return Spread.average(other.from(), other.to(), kinks(from, to), moved -> given(from, to, moved), bands.size());
    }

    /// The bounds of all bands for one value of the driving number, for quick look-ups.
    Bounds at(double driving) {
        return new Bounds(bands.stream().mapToDouble(band -> band.over().at(_ -> driving)).toArray(),
                bands.stream().mapToDouble(band -> band.upTo().at(_ -> driving)).toArray());
    }

    /// Every number at which another band begins, for one value of the driving number; unsorted.
    double[] cuts(double driving) {
        return bands.stream()
                .flatMapToDouble(band -> DoubleStream.of(band.over().at(_ -> driving), band.upTo().at(_ -> driving)))
                .filter(Double::isFinite).toArray();
    }

    private double[] given(double from, double to, double driving) {
        double[] weights = new double[bands.size()];
        Bounds bounds = at(driving);
        if (from == to) {
            weights[bounds.index(from)] = 1;
            return weights;
        }
        double[] cuts = DoubleStream.concat(DoubleStream.of(from, to), DoubleStream.of(cuts(driving)))
                .filter(cut -> cut >= from && cut <= to).distinct().sorted().toArray();
        for (int c = 1; c < cuts.length; c++)
            weights[bounds.index(Spread.middle(cuts[c - 1], cuts[c]))] += Spread.part(cuts[c - 1], cuts[c], from, to);
        return weights;
    }

    private Stream<Limit.Term> terms() {
        return bands.stream().flatMap(band -> Stream.of(band.over(), band.upTo()))
                .flatMap(limit -> limit.terms().stream());
    }

    /// Where the expected weights, as a function of the driving number, have a step or a bend: where a bound passes an
    /// end of the answer's range, or two terms of a bound change places.
    double[] kinks(double from, double to) {
        double[] fixed = DoubleStream.concat(DoubleStream.of(from, to),
                terms().filter(term -> term.trait().isEmpty()).mapToDouble(Limit.Term::constant)).toArray();
        Limit.Term[] moving = terms().filter(term -> term.trait().isPresent()).toArray(Limit.Term[]::new);
        DoubleStream passes = Arrays.stream(moving).flatMapToDouble(
                term -> Arrays.stream(fixed).map(number -> (number - term.constant()) / term.factor()));
        DoubleStream crossings = Arrays.stream(moving)
                .flatMapToDouble(one -> Arrays.stream(moving).filter(two -> one.factor() != two.factor())
                        .mapToDouble(two -> (two.constant() - one.constant()) / (one.factor() - two.factor())));
        return DoubleStream.concat(passes, crossings).filter(Double::isFinite).distinct().sorted().toArray();
    }

    /// Bounds of bands as plain numbers.
    static final class Bounds {
        private final double[] over;
        private final double[] upTo;

        private Bounds(double[] over, double[] upTo) {
            this.over = over;
            this.upTo = upTo;
        }

        /// The index of the band that holds a number.
        int index(double number) {
            for (int b = 0; b < over.length; b++)
                if (number > over[b] && number <= upTo[b])
                    return b;
            throw new IllegalStateException("No band holds " + number);
        }
    }
}
