package whichway.core;

import java.util.List;
import java.util.Optional;

/// When a piece of advice is given: who leads, and what was answered.
///
/// @param leaders ids of the approaches it is meant for; empty for any, and for nobody
/// @param when what has to be stated besides
public record Occasion(List<String> leaders, Condition when) {
    /// Every project.
    public static final Occasion ALWAYS = new Occasion(List.of(), new Condition.All(List.of()));

    public Occasion {
        leaders = List.copyOf(leaders);
    }

    /// Whether the advice is for an assessment.
    ///
    /// @param leader id of the approach that leads; empty where every one is ruled out
    public boolean holds(Knowledge knowledge, Assessment assessment, Optional<String> leader) {
        return (leaders.isEmpty() || leader.filter(leaders::contains).isPresent())
                && when.always(new StatedAnswers(knowledge, assessment));
    }
}
