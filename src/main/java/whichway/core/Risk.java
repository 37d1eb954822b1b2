package whichway.core;

import java.util.List;
import java.util.Optional;

/// Something that may go wrong, and what holds it off.
///
/// @param id kebab-case name
/// @param name what may happen
/// @param likelihood how likely it is as a rule
/// @param likelier answers that raise the likelihood by a level
/// @param impact how grave it is as a rule
/// @param graver answers that raise the impact by a level
/// @param control what holds it off
/// @param traits ids of the questions it hangs on; whoever follows one of them up owns it
/// @param occasion which projects run it
/// @param sources ids of the sources behind it
public record Risk(String id, String name, Level likelihood, Optional<Condition> likelier, Level impact,
        Optional<Condition> graver, String control, List<String> traits, Occasion occasion, List<String> sources) {
    public Risk {
        traits = List.copyOf(traits);
        sources = List.copyOf(sources);
    }

    /// How likely it is for this project.
    public Level likelihood(Knowledge knowledge, Assessment assessment) {
        return raised(likelihood, likelier, knowledge, assessment);
    }

    /// How grave it would be for this project.
    public Level impact(Knowledge knowledge, Assessment assessment) {
        return raised(impact, graver, knowledge, assessment);
    }

    private static Level raised(Level usual, Optional<Condition> when, Knowledge knowledge, Assessment assessment) {
        return when.filter(condition -> condition.always(new StatedAnswers(knowledge, assessment))).isPresent()
                ? usual.raised()
                : usual;
    }
}
