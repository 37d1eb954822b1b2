package whichway.core;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where one approach stands for a project: its score, what it is made of, and what rules it out.
///
/// @param approach the approach
/// @param score prior plus parts plus penalties, exactly
/// @param parts what each trait adds, by trait id, all traits in the order of the knowledge; 0 where nobody answered
/// @param penalties points lost, by penalty id; only those that apply
/// @param gates what rules it out, in the order of the knowledge; empty where nothing does
public record Standing(Approach approach, double score, Map<String, Double> parts, Map<String, Double> penalties,
        List<Gate> gates) {
    public Standing {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        penalties = Collections.unmodifiableMap(new LinkedHashMap<>(penalties));
        gates = List.copyOf(gates);
    }

    /// Whether a gate rules it out.
    public boolean blocked() {
        return !gates.isEmpty();
    }

    /// What a trait adds to the score.
    public double part(String trait) {
        return parts.getOrDefault(trait, 0.0);
    }
}
