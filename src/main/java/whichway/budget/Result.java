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
        Set<Input> asked = new LinkedHashSet<>();
        double usual = formula.applyAsDouble(new Reading(inputs, Outlook.USUAL, asked::add));
        // A formula may ask for less in one outlook than in another.
        double best = formula.applyAsDouble(new Reading(inputs, Outlook.BEST, asked::add));
        double worst = formula.applyAsDouble(new Reading(inputs, Outlook.WORST, asked::add));
        return new Result(Estimate.around(best, usual, worst), List.copyOf(asked));
    }
}
