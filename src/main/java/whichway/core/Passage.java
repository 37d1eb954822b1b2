package whichway.core;

import java.util.List;

/// A sentence or two of advice.
///
/// @param text may hold `{id}` for the answer to a trait, and the names that [Advice] lists
/// @param occasion when it is said
/// @param otherwise whether it is said only where those just before it are not: those since the last that is not
/// otherwise
/// @param sources ids of the sources behind it
public record Passage(String text, Occasion occasion, boolean otherwise, List<String> sources) {
    public Passage {
        sources = List.copyOf(sources);
    }
}
