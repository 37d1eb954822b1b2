package whichway.core;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// How an evaluation fares in plausible worlds: those in which every open question has some answer, every range a
/// value, and every importance is a little more or less.
///
/// @param worlds how many were looked at
/// @param share part of the worlds in which an approach comes first, by id; ties are split evenly
/// @param blocked part of the worlds in which a gate rules an approach out, by id
/// @param nobody part of the worlds in which every approach is ruled out; with all shares it makes 1
public record Robustness(int worlds, Map<String, Double> share, Map<String, Double> blocked, double nobody) {
    public Robustness {
        share = Collections.unmodifiableMap(new LinkedHashMap<>(share));
        blocked = Collections.unmodifiableMap(new LinkedHashMap<>(blocked));
    }

    /// Part of the worlds in which an approach comes first, 0..1.
    public double shareOf(String approach) {
        return share.getOrDefault(approach, 0.0);
    }
}
