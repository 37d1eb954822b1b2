package whichway.budget;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.Assumption;
import whichway.core.BaseModel;
import whichway.core.Costing;
import whichway.core.Estimate;
import whichway.core.Figure;
import whichway.core.Knowledge;
import whichway.core.Plan;
import whichway.core.Price;
import whichway.core.PriceList;

/// All numbers that the arithmetic may ask for: what the assessment says of them, and where it says nothing, what the
/// knowledge takes instead.
public final class Inputs {
    private final Costing costing;
    private final Plan plan;
    private final PriceList prices;
    private final Map<Input.Kind, Map<String, Input>> all;

    /// The numbers of an assessment.
    public Inputs(Knowledge knowledge, Assessment assessment) {
        this.costing = knowledge.costing();
        this.plan = assessment.plan();
        this.prices = plan.prices().orElse(costing.prices());
        Map<String, Input> figures = new HashMap<>();
        costing.figures().forEach(figure -> figures.put(figure.id(), input(figure)));
        Map<String, Input> traits = new HashMap<>();
        costing.assumptions().forEach(assumption -> traits.put(assumption.trait(),
                input(assumption, assessment.answer(assumption.trait()))));
        Map<String, Input> listed = new HashMap<>();
        prices.prices().forEach(price -> listed.put(price.id(), input(price)));
        this.all = Map.of(Input.Kind.FIGURE, figures, Input.Kind.TRAIT, traits, Input.Kind.PRICE, listed);
    }

    private Inputs(Inputs other, Map<String, Input> traits) {
        this.costing = other.costing;
        this.plan = other.plan;
        this.prices = other.prices;
        this.all = Map.of(Input.Kind.FIGURE, other.of(Input.Kind.FIGURE), Input.Kind.TRAIT, traits, Input.Kind.PRICE,
                other.of(Input.Kind.PRICE));
    }

    private Input input(Figure figure) {
        Optional<Answer> said = plan.figure(figure.id());
        return new Input(Input.Kind.FIGURE, figure.id(), said.map(Estimate::of).orElse(figure.ordinary()),
                said.isEmpty(), figure.relieves());
    }

    private static Input input(Assumption assumption, Optional<Answer> answer) {
        Optional<Estimate> said = answer.flatMap(Inputs::number);
        return new Input(Input.Kind.TRAIT, assumption.trait(), said.orElse(assumption.estimate()), said.isEmpty(),
                assumption.relieves());
    }

    private static Optional<Estimate> number(Answer answer) {
        return switch (answer) {
            case Answer.Amount _,Answer.Range _ -> Optional.of(Estimate.of(answer));
            case Answer.Pick _,Answer.AnyOf _,Answer.Flag _,Answer.NotApplicable _ -> Optional.empty();
        };
    }

    private static Input input(Price price) {
        return new Input(Input.Kind.PRICE, price.id(), price.amount(), false, false);
    }

    /// What if the answer to one question were a certain number?
    Inputs with(String trait, double value) {
        Map<String, Input> changed = new HashMap<>(of(Input.Kind.TRAIT));
        changed.put(trait, new Input(Input.Kind.TRAIT, trait, Estimate.exactly(value), false,
                trait(trait).relieves()));
        return new Inputs(this, changed);
    }

    /// The prices that count.
    public PriceList prices() {
        return prices;
    }

    /// A figure.
    ///
    /// @throws IllegalArgumentException if the knowledge has none of that id
    public Input figure(String id) {
        return input(Input.Kind.FIGURE, id);
    }

    /// The answer to one of the questions that the arithmetic reads. "Does not apply" counts as open here.
    ///
    /// @throws IllegalArgumentException if it is none of those
    public Input trait(String id) {
        return input(Input.Kind.TRAIT, id);
    }

    /// A price.
    ///
    /// @throws IllegalArgumentException if the price list has none of that id
    public Input price(String id) {
        return input(Input.Kind.PRICE, id);
    }

    /// The model that an approach is reckoned with.
    public BaseModel model(String approach) {
        return costing.model(plan.model(approach).orElse(costing.usualModel()));
    }

    /// The model that counts for every approach without one of its own.
    public BaseModel everyModel() {
        return model(Plan.EVERY);
    }

    Costing costing() {
        return costing;
    }

    private Input input(Input.Kind kind, String id) {
        Input input = of(kind).get(id);
        if (input == null)
            throw new IllegalArgumentException("No " + kind + " " + id);
        return input;
    }

    private Map<String, Input> of(Input.Kind kind) {
        return all.getOrDefault(kind, Map.of());
    }
}
