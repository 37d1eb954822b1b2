package whichway.core;

import java.util.List;

/// What a room said about one trait. "Don't know" is the absence of an answer.
public sealed interface Answer {
    /// An exact position or number.
    record Amount(double value) implements Answer {}

    /// Somewhere between two positions or numbers, both possible; `from <= to`.
    record Range(double from, double to) implements Answer {
        public Range {
            if (!(from <= to))
                throw new IllegalArgumentException(
                        "A range runs from the lower to the higher end: " + from + ", " + to);
        }
    }

    /// One option of a choice.
    record Pick(String option) implements Answer {}

    /// One of several options of a choice, nobody knows which.
    ///
    /// @param options at least one
    record AnyOf(List<String> options) implements Answer {
        public AnyOf {
            options = List.copyOf(options);
            if (options.isEmpty())
                throw new IllegalArgumentException("A set of options needs one.");
        }
    }

    /// Yes or no.
    record Flag(boolean value) implements Answer {}

    /// The trait says nothing about this project.
    ///
    /// @param reason why, in the room's words; may be empty
    record NotApplicable(String reason) implements Answer {}
}
