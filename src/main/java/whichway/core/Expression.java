package whichway.core;

import java.util.Optional;
import java.util.Set;

/// Arithmetic over the numbers that a room stated.
public sealed interface Expression {
    /// A fixed number.
    record Constant(double value) implements Expression {
        @Override
        public Optional<Interval> over(Stated stated) {
            return Optional.of(Interval.of(value));
        }

        @Override
        public void collect(Set<String> into) {}
    }

    /// The number or position stated for a trait.
    record Input(String trait) implements Expression {
        @Override
        public Optional<Interval> over(Stated stated) {
            return stated.interval(trait);
        }

        @Override
        public void collect(Set<String> into) {
            into.add(trait);
        }
    }

    /// One number multiplied by another.
    record Product(Expression left, Expression right) implements Expression {
        @Override
        public Optional<Interval> over(Stated stated) {
            return left.over(stated).flatMap(l -> right.over(stated).map(l::times));
        }

        @Override
        public void collect(Set<String> into) {
            left.collect(into);
            right.collect(into);
        }
    }

    /// One number less another.
    record Difference(Expression left, Expression right) implements Expression {
        @Override
        public Optional<Interval> over(Stated stated) {
            return left.over(stated).flatMap(l -> right.over(stated).map(l::minus));
        }

        @Override
        public void collect(Set<String> into) {
            left.collect(into);
            right.collect(into);
        }
    }

    /// All values it can take; empty where one of its inputs is not stated.
    Optional<Interval> over(Stated stated);

    /// Adds the ids of the traits it reads.
    void collect(Set<String> into);
}
