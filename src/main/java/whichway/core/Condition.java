package whichway.core;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/// A statement about a project's answers. Of a trait that nobody stated, every comparison is false.
public sealed interface Condition {
    /// A choice or toggle has that option.
    record Is(String trait, String option) implements Condition {
        @Override
        public boolean always(Stated stated) {
            return stated.options(trait).equals(Set.of(option));
        }

        @Override
        public boolean sometimes(Stated stated) {
            return stated.options(trait).contains(option);
        }

        @Override
        public void collect(Set<String> into) {
            into.add(trait);
        }
    }

    /// Two numbers stand in a relation.
    record Compare(Expression left, Relation relation, Expression right) implements Condition {
        @Override
        public boolean always(Stated stated) {
            return judge(stated, relation::always);
        }

        @Override
        public boolean sometimes(Stated stated) {
            return judge(stated, relation::sometimes);
        }

        private boolean judge(Stated stated, BiPredicate<Interval, Interval> test) {
            Optional<Interval> l = left.over(stated);
            Optional<Interval> r = right.over(stated);
            return l.isPresent() && r.isPresent() && test.test(l.get(), r.get());
        }

        @Override
        public void collect(Set<String> into) {
            left.collect(into);
            right.collect(into);
        }
    }

    /// All parts hold.
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean always(Stated stated) {
            return parts.stream().allMatch(part -> part.always(stated));
        }

        @Override
        public boolean sometimes(Stated stated) {
            return parts.stream().allMatch(part -> part.sometimes(stated));
        }

        @Override
        public void collect(Set<String> into) {
            parts.forEach(part -> part.collect(into));
        }
    }

    /// The part does not hold; so it is true while the part's trait is not stated.
    record Not(Condition part) implements Condition {
        @Override
        public boolean always(Stated stated) {
            return !part.sometimes(stated);
        }

        @Override
        public boolean sometimes(Stated stated) {
            return !part.always(stated);
        }

        @Override
        public void collect(Set<String> into) {
            part.collect(into);
        }
    }

    /// Whether it holds whatever the stated ranges and sets turn out to be.
    boolean always(Stated stated);

    /// Whether it holds for at least one reading of the stated ranges and sets.
    boolean sometimes(Stated stated);

    /// Adds the ids of the traits it reads.
    void collect(Set<String> into);

    /// The ids of the traits it reads, in order of mention.
    default Set<String> traits() {
        Set<String> traits = new LinkedHashSet<>();
        collect(traits);
        return traits;
    }
}
