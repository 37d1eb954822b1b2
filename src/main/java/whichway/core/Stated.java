package whichway.core;

import java.util.Optional;
import java.util.Set;

/// What is known of each trait when a condition is judged: an interval of numbers, or a set of options.
interface Stated {
    /// The positions or numbers that are still possible; empty where nothing is stated.
    Optional<Interval> interval(String trait);

    /// The options that are still possible; empty where nothing is stated.
    Set<String> options(String trait);
}
