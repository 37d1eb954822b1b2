package whichway.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import whichway.core.Approach;
import whichway.core.Assessment;
import whichway.core.BaseModel;
import whichway.core.Knowledge;
import whichway.core.PriceList;

/// What all approaches cost, where one becomes cheaper than another, and on which prices that rests.
///
/// @param approaches in the order of the knowledge
/// @param model what every approach runs on that has no model of its own
/// @param breakEvens each question once
/// @param cadence of a model that holds facts in its weights
/// @param horizon months over which the first outlay has to pay off
/// @param prices the list that was used
public record CostEstimate(List<ApproachCost> approaches, BaseModel model, List<BreakEven> breakEvens, Cadence cadence,
        double horizon, PriceList prices) {
    public CostEstimate {
        approaches = List.copyOf(approaches);
        breakEvens = List.copyOf(breakEvens);
    }

    /// The costs for an assessment.
    public static CostEstimate of(Knowledge knowledge, Assessment assessment) {
        Inputs inputs = new Inputs(knowledge, assessment);
        List<ApproachCost> approaches = new ArrayList<>();
        for (Approach approach : knowledge.approaches())
            Shape.of(approach.id()).ifPresent(shape -> approaches.add(new ApproachCost(approach.id(),
                    inputs.model(approach.id()), Bill.of(shape, inputs).lines(inputs))));
        Comparison comparison = new Comparison(inputs);
        return new CostEstimate(approaches, inputs.everyModel(), comparison.breakEvens(), comparison.cadence(),
                comparison.horizon(), inputs.prices());
    }

    /// What one approach costs.
    ///
    /// @throws IllegalArgumentException if the arithmetic does not know it
    public ApproachCost of(String approach) {
        return approaches.stream().filter(cost -> cost.approach().equals(approach)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No costs of " + approach));
    }

    /// Whether all approaches run on the same model, so that differences come from the approaches alone.
    public boolean likeForLike() {
        return differing().isEmpty();
    }

    /// The approaches that run on another model than the rest.
    public List<String> differing() {
        return approaches.stream().filter(cost -> !cost.model().equals(model)).map(ApproachCost::approach).toList();
    }

    /// Where what two approaches have cost so far becomes the same within the horizon, earliest first.
    public List<Crossing> crossings() {
        List<Crossing> crossings = new ArrayList<>();
        for (ApproachCost one : approaches)
            for (ApproachCost other : approaches)
                crossing(one, other).filter(crossing -> crossing.month() <= horizon).ifPresent(crossings::add);
        crossings.sort(Comparator.comparingDouble(Crossing::month));
        return crossings;
    }

    private static Optional<Crossing> crossing(ApproachCost later, ApproachCost first) {
        double lead = later.once().usual() - first.once().usual();
        double gain = first.monthly().usual() - later.monthly().usual();
        if (lead <= 0 || gain <= 0)
            return Optional.empty();
        double month = lead / gain;
        return Optional.of(new Crossing(later.approach(), first.approach(), month, later.after(month).usual()));
    }

    /// What was taken without anybody having said it, each once.
    public List<Input> assumed() {
        Set<Input> assumed = new LinkedHashSet<>();
        for (ApproachCost cost : approaches)
            for (Line line : cost.lines())
                line.inputs().stream().filter(Input::assumed).forEach(assumed::add);
        return List.copyOf(assumed);
    }
}
