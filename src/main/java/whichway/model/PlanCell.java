package whichway.model;

import java.util.Optional;
import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import whichway.core.Answer;
import whichway.core.Costing;
import whichway.core.Plan;
import whichway.core.Price;
import whichway.core.PriceList;

/// A lens on the plan: what the arithmetic of context and money needs beyond the answers. Whoever changes anything holds
/// on to the prices that count then, so that a newer list of the program never changes a result that was worked on.
public final class PlanCell {
    private final AssessmentModel model;
    private final ReadOnlyObjectWrapper<Plan> plan = new ReadOnlyObjectWrapper<>(Plan.NONE);

    PlanCell(AssessmentModel model) {
        this.model = model;
        plan.set(model.assessment().plan());
        model.assessmentProperty().subscribe(assessment -> plan.set(assessment.plan()));
    }

    /// The plan as it stands.
    public ReadOnlyObjectProperty<Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// The prices that count.
    public PriceList prices() {
        return plan.get().prices().orElse(costing().prices());
    }

    /// Says a figure or, where empty, returns to its ordinary values.
    ///
    /// @throws IllegalArgumentException if there is no such figure, or it may not be that
    public void figure(String id, Optional<Answer> said) {
        if (!said.map(costing().figure(id)::accepts).orElse(true))
            throw new IllegalArgumentException(id + " cannot be " + said);
        change(Edit.figure(id), before -> before.withFigure(id, said));
    }

    /// Chooses the model of an approach, or of `Plan.EVERY`; where empty, the one that counts otherwise.
    ///
    /// @throws IllegalArgumentException if there is no such model
    public void model(String approach, Optional<String> chosen) {
        chosen.ifPresent(costing()::model);
        change(Edit.model(approach), before -> before.withModel(approach, chosen));
    }

    /// Changes one price.
    ///
    /// @throws IllegalArgumentException if the list has no price of that id, nobody asks that much, or nothing says where
    ///         it comes from
    public void price(Price price) {
        if (!prices().price(price.id()).unit().accepts(price.amount()) || price.source().isBlank())
            throw new IllegalArgumentException("No price: " + price);
        PriceList changed = prices().with(price);
        change(Edit.price(price.id()), before -> before.withPrices(changed));
    }

    /// Takes another price list.
    public void prices(PriceList list) {
        change(Edit.prices(), before -> before.withPrices(list));
    }

    /// Begins a stay in the field of a figure: until `endGesture`, all typing is one step for undo.
    public void beginFigure(String id) {
        model.beginGesture(Edit.figure(id));
    }

    /// Begins a stay in the field of a price: until `endGesture`, all typing is one step for undo.
    public void beginPrice(String id) {
        model.beginGesture(Edit.price(id));
    }

    /// Ends a stay in a field.
    public void endGesture() {
        model.endGesture();
    }

    private void change(Edit edit, UnaryOperator<Plan> how) {
        model.change(edit, assessment -> {
            Plan changed = how.apply(assessment.plan());
            return changed.equals(assessment.plan())
                    ? assessment
                    : assessment.withPlan(changed.keeping(costing().prices()));
        });
    }

    private Costing costing() {
        return model.knowledge().costing();
    }
}
