package whichway.core;

import java.util.List;
import java.util.Map;

/// How far one answer speaks for or against each approach, and what that rests on.
///
/// @param byApproach effect by approach id, -3 (strongly against) to +3 (strongly for); an absent approach has 0
/// @param because one sentence that gives the reason; empty where all effects are 0
/// @param grounds what the direction stands on, strongest first; empty where all effects are 0
/// @param sources ids of the sources behind it
public record Effects(Map<String, Double> byApproach, String because, List<Ground> grounds, List<String> sources) {
    /// An answer that speaks for nobody.
    public static final Effects NONE = new Effects(Map.of(), "", List.of(), List.of());

    public Effects {
        byApproach = Map.copyOf(byApproach);
        grounds = List.copyOf(grounds);
        sources = List.copyOf(sources);
    }

    /// The effect on one approach, -3..+3; 0 where nothing is said.
    public double on(String approach) {
        return byApproach.getOrDefault(approach, 0.0);
    }
}
