package whichway.core;

import java.util.List;

/// A fact that rules approaches out, whatever their score.
///
/// @param id kebab-case name
/// @param blocks ids of the approaches it rules out
/// @param when the fact
/// @param label one or two words for a narrow place
/// @param reason one sentence that says why the approach is out
/// @param unlock one sentence that says what would let it back in
/// @param grounds what it stands on
/// @param sources ids of the sources behind it
public record Gate(String id, List<String> blocks, Condition when, String label, String reason, String unlock,
        List<Ground> grounds, List<String> sources) {
    public Gate {
        blocks = List.copyOf(blocks);
        grounds = List.copyOf(grounds);
        sources = List.copyOf(sources);
    }
}
