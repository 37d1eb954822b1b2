package whichway.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import whichway.core.Band;
import whichway.core.Kind;
import whichway.core.Limit;

/// Checks that the bands of a number hold every number, whatever the number is of a trait that they move with.
final class BandCheck {
    private final Map<String, Kind> kinds;

    /// @param kinds how each trait is answered, by trait id
    BandCheck(Map<String, Kind> kinds) {
        this.kinds = kinds;
    }

    /// Notes what is wrong with the bounds of a trait's bands.
    void check(Item item, String trait, Kind.Quantity quantity) {
        List<Band> bands = quantity.bands();
        List<String> drivers = bands.stream().flatMap(band -> Stream.of(band.over(), band.upTo(), band.typical()))
                .flatMap(limit -> limit.terms().stream()).flatMap(term -> term.trait().stream()).distinct().toList();
        if (drivers.size() > 1)
            item.problem("bands", "move with " + String.join(" and ", drivers), "let them move with one trait");
        for (String driver : drivers)
            if (driver.equals(trait) || !(kinds.get(driver) instanceof Kind.Quantity other)
                    || other.fallback().isEmpty())
                item.problem("bands", "cannot move with \"" + driver + "\"",
                        "name another trait of kind number that has a default");
        if (drivers.size() <= 1 && !bands.isEmpty())
            gap(bands).ifPresent(gap -> item.problem("bands", gap + " belongs to none",
                    "let the bands together hold every number from 0 up, the last one without an end"));
    }

    /// A number that no band holds. Between two numbers of the driver at which lines cross, and between two
    /// neighbouring bounds, nothing changes; so one look into each stretch decides.
    private static Optional<String> gap(List<Band> bands) {
        for (double driver : stretches(crossings(bands))) {
            double[] bounds = bounds(bands).mapToDouble(limit -> limit.at(_ -> driver)).toArray();
            for (double number : stretches(bounds))
                if (bands.stream().noneMatch(
                        band -> number > band.over().at(_ -> driver) && number <= band.upTo().at(_ -> driver)))
                    return Optional.of("the number " + number + ", where what they move with is " + driver + ",");
        }
        return Optional.empty();
    }

    private static Stream<Limit> bounds(List<Band> bands) {
        return bands.stream().flatMap(band -> Stream.of(band.over(), band.upTo()));
    }

    private static double[] crossings(List<Band> bands) {
        Limit.Term zero = new Limit.Term(0, 0, Optional.empty());
        List<Limit.Term> lines = Stream
                .concat(Stream.of(zero), bounds(bands).flatMap(limit -> limit.terms().stream())).toList();
        return lines.stream()
                .flatMapToDouble(one -> lines.stream().filter(two -> one.factor() != two.factor())
                        .mapToDouble(two -> (two.constant() - one.constant()) / (one.factor() - two.factor())))
                .toArray();
    }

    /// 0, the cuts above it, a number between each two neighbours, and one above them all.
    private static double[] stretches(double[] cuts) {
        double[] points = DoubleStream.concat(DoubleStream.of(0), Arrays.stream(cuts))
                .filter(cut -> cut >= 0 && Double.isFinite(cut)).distinct().sorted().toArray();
        return DoubleStream.concat(Arrays.stream(points), DoubleStream.iterate(0, i -> i + 1).limit(points.length)
                .map(i -> i + 1 < points.length ? (points[(int) i] + points[(int) i + 1]) / 2 : points[(int) i] + 1))
                .toArray();
    }
}
