package whichway.core;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// A number that bounds a band: the least of some terms, each a constant or a straight line in another trait's number.
///
/// @param terms at least one
public record Limit(List<Term> terms) {
    /// No bound.
    public static final Limit OPEN = constant(Double.POSITIVE_INFINITY);

    public Limit {
        terms = List.copyOf(terms);
        if (terms.isEmpty())
            throw new IllegalArgumentException("A limit needs a term.");
    }

    /// A fixed number.
    public static Limit constant(double value) {
        return new Limit(List.of(new Term(value, 0, Optional.empty())));
    }

    /// The bound, given the numbers of the traits it depends on.
    ///
    /// @param number trait id to number
    public double at(ToDoubleFunction<String> number) {
        double least = Double.POSITIVE_INFINITY;
        for (Term term : terms)
            least = Math.min(least, term.at(number));
        return least;
    }

    /// Whether it depends on no other trait.
    public boolean isConstant() {
        return terms.stream().allMatch(term -> term.trait().isEmpty());
    }

    /// `constant + factor * trait`, or just `constant`.
    ///
    /// @param constant in the unit of the bounded trait
    /// @param factor what the other trait's number is multiplied by
    /// @param trait id of the other trait
    public record Term(double constant, double factor, Optional<String> trait) {
        double at(ToDoubleFunction<String> number) {
            return trait.map(id -> constant + factor * number.applyAsDouble(id)).orElse(constant);
        }
    }
}
