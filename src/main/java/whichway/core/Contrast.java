package whichway.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Why one approach stands above another: the steps from the lower score to the higher one, adding up exactly.
///
/// @param upper the approach that is explained
/// @param lower the approach it is held against
/// @param steps what makes the difference, in the order prior, traits, penalties; without those that make none
public record Contrast(Standing upper, Standing lower, List<Step> steps) {
    public Contrast {
        steps = List.copyOf(steps);
    }

    /// The contrast of two standings of the same evaluation.
    public static Contrast of(Standing upper, Standing lower) {
        List<Step> steps = new ArrayList<>();
        add(steps, Cause.PRIOR, "", upper.approach().prior() - lower.approach().prior());
        upper.parts().forEach((trait, part) -> add(steps, Cause.TRAIT, trait, part - lower.part(trait)));
        List<String> penalties = new ArrayList<>(upper.penalties().keySet());
        lower.penalties().keySet().stream().filter(id -> !penalties.contains(id)).forEach(penalties::add);
        for (String id : penalties)
            add(steps, Cause.PENALTY, id,
                    upper.penalties().getOrDefault(id, 0.0) - lower.penalties().getOrDefault(id, 0.0));
        return new Contrast(upper, lower, steps);
    }

    private static void add(List<Step> steps, Cause cause, String id, double points) {
        if (points != 0)
            steps.add(new Step(cause, id, points));
    }

    /// Points by which the upper score exceeds the lower one; the sum of all steps.
    public double margin() {
        return upper.score() - lower.score();
    }

    /// The steps that speak for the upper approach, strongest first.
    public List<Step> reasonsFor() {
        return steps.stream().filter(step -> step.points() > 0)
                .sorted(Comparator.comparingDouble(Step::points).reversed()).toList();
    }

    /// The steps that speak for the lower approach, strongest first.
    public List<Step> reasonsAgainst() {
        return steps.stream().filter(step -> step.points() < 0).sorted(Comparator.comparingDouble(Step::points))
                .toList();
    }

    /// What a step comes from.
    public enum Cause {
        /// The scores before any answer.
        PRIOR,
        /// The answer to a trait.
        TRAIT,
        /// A penalty.
        PENALTY
    }

    /// One step.
    ///
    /// @param cause what it comes from
    /// @param id of the trait or the penalty; empty for the prior
    /// @param points for the upper approach if positive, for the lower one if negative
    public record Step(Cause cause, String id, double points) {}
}
