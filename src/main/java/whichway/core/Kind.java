package whichway.core;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How a trait is answered, and what each answer does.
public sealed interface Kind {
    /// A position between two worded ends. The effect is 0 at the neutral point and runs straight to each end.
    ///
    /// @param min lowest position
    /// @param neutral position that speaks for nobody
    /// @param max highest position
    /// @param low effects at `min`
    /// @param high effects at `max`
    /// @param anchors what positions mean, ascending; the first stands at `min`, the last at `max`
    /// @param ordinary where ordinary projects lie; the shares sum to 1
    record Slider(double min, double neutral, double max, Effects low, Effects high, List<Anchor> anchors,
            List<Piece> ordinary) implements Kind {
        public Slider {
            anchors = List.copyOf(anchors);
            ordinary = List.copyOf(ordinary);
        }

        @Override
        public boolean accepts(Answer answer) {
            return switch (answer) {
                case Answer.Amount amount -> holds(amount.value());
                case Answer.Range range -> holds(range.from()) && holds(range.to());
                case Answer.NotApplicable _ -> true;
                case Answer.Pick _,Answer.AnyOf _,Answer.Flag _ -> false;
            };
        }

        private boolean holds(double position) {
            return position >= min && position <= max;
        }

        /// The effect on one approach at a position.
        public double effect(double position, String approach) {
            return position < neutral
                    ? low.on(approach) * (neutral - position) / (neutral - min)
                    : high.on(approach) * (position - neutral) / (max - neutral);
        }

        /// The anchor nearest to a position; of two equally near the lower one.
        public Anchor nearest(double position) {
            return anchors.stream()
                    .min((a, b) -> Double.compare(Math.abs(a.at() - position), Math.abs(b.at() - position)))
                    .orElseThrow();
        }
    }

    /// One of a few named options.
    ///
    /// @param options at least two, in the order shown
    record Choice(List<Option> options) implements Kind {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public boolean accepts(Answer answer) {
            return switch (answer) {
                case Answer.Pick pick -> has(pick.option());
                case Answer.AnyOf any -> any.options().stream().allMatch(this::has)
                        && any.options().stream().distinct().count() == any.options().size();
                case Answer.NotApplicable _ -> true;
                case Answer.Amount _,Answer.Range _,Answer.Flag _ -> false;
            };
        }

        private boolean has(String id) {
            return options.stream().anyMatch(option -> option.id().equals(id));
        }

        /// The option of that id.
        ///
        /// @throws IllegalArgumentException if there is none
        public Option option(String id) {
            return options.stream().filter(option -> option.id().equals(id)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No option " + id));
        }
    }

    /// Yes or no.
    ///
    /// @param no what "no" means and does
    /// @param yes what "yes" means and does
    /// @param fallback the answer that counts for gates where nobody answered; empty where none does
    record Toggle(Option no, Option yes, Optional<Boolean> fallback) implements Kind {
        @Override
        public boolean accepts(Answer answer) {
            return answer instanceof Answer.Flag || answer instanceof Answer.NotApplicable;
        }

        /// The option for an answer.
        public Option option(boolean value) {
            return value ? yes : no;
        }

        /// No, then yes.
        public List<Option> options() {
            return List.of(no, yes);
        }
    }

    /// A number of something, 0 or more.
    ///
    /// @param unit what is counted
    /// @param example a value that a person might type, shown in the empty field
    /// @param fallback the number that counts where nobody answered; empty where nothing then counts
    /// @param bands first match wins; empty for a trait that only gates and arithmetic use
    record Quantity(Unit unit, String example, OptionalDouble fallback, List<Band> bands) implements Kind {
        /// The largest number taken; more is a slip of the hand.
        public static final double LARGEST = 1e15;

        public Quantity {
            bands = List.copyOf(bands);
        }

        @Override
        public boolean accepts(Answer answer) {
            return switch (answer) {
                case Answer.Amount amount -> holds(amount.value());
                case Answer.Range range -> holds(range.from()) && holds(range.to());
                case Answer.NotApplicable _ -> true;
                case Answer.Pick _,Answer.AnyOf _,Answer.Flag _ -> false;
            };
        }

        private static boolean holds(double number) {
            return number >= 0 && number <= LARGEST;
        }
    }

    /// Whether an answer is of this kind and lies within its bounds. "Does not apply" always is.
    boolean accepts(Answer answer);
}
