package whichway.model;

import java.util.LinkedHashMap;
import java.util.Map;

import whichway.core.Evaluation;
import whichway.core.Standing;

/// What the last change did to the comparison.
///
/// @param edit what was changed
/// @param before the comparison before it
/// @param after the comparison after it
public record Move(Edit edit, Evaluation before, Evaluation after) {
    /// Points gained (positive) or lost by each approach that moved, in the rank order of `after`.
    public Map<String, Double> points() {
        Map<String, Double> points = new LinkedHashMap<>();
        for (Standing standing : after.ranking()) {
            double gained = standing.score() - before.of(standing.approach().id()).score();
            if (Math.abs(gained) > 1e-9)
                points.put(standing.approach().id(), gained);
        }
        return points;
    }
}
