package whichway.budget;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import whichway.core.Estimate;

/// What a formula comes to in every outlook.
///
/// @param value with its bounds
/// @param inputs all numbers that the formula asked for
record Result(Estimate value, List<Input> inputs) {
    static Result of(Inputs inputs, ToDoubleFunction<Reading> formula) {
        Reading best = new Reading(inputs, Outlook.BEST);
        Reading usual = new Reading(inputs, Outlook.USUAL);
        Reading worst = new Reading(inputs, Outlook.WORST);
        Estimate value = Estimate.around(formula.applyAsDouble(best), formula.applyAsDouble(usual),
                formula.applyAsDouble(worst));
        // A formula may ask for less in one outlook than in another.
        Set<Input> asked = new LinkedHashSet<>(usual.asked());
        asked.addAll(best.asked());
        asked.addAll(worst.asked());
        return new Result(value, List.copyOf(asked));
    }
}
