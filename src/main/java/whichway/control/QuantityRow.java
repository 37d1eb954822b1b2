package whichway.control;

import whichway.core.Estimate;
import whichway.core.Kind;
import whichway.core.Trait;
import whichway.model.AssessmentModel;
import whichway.words.Words;

/// One question answered by a number that the arithmetic reads, as a row among figures. It is the same answer as on the
/// page of the question's theme; as long as it is open, what the arithmetic takes instead shows through.
public final class QuantityRow extends FieldRow {
    private final QuantityField field;

    /// @param trait id of a question answered by a number for which the arithmetic has an assumption
    public QuantityRow(AssessmentModel model, Words words, String trait) {
        this(model, words, model.knowledge().trait(trait));
    }

    private QuantityRow(AssessmentModel model, Words words, Trait trait) {
        super(trait.name(), trait.question());
        Estimate instead = model.knowledge().costing().assumption(trait.id()).estimate();
        field = new QuantityField(model, model.cell(trait.id()), new Meaning(model.knowledge(), words), words);
        Ordinary ordinary = new Ordinary(((Kind.Quantity) trait.kind()).unit(), words);
        field.assume(ordinary.write(instead.usual()), ordinary.assumed(instead));
        getStyleClass().add("quantity-row");
        setId("number-" + trait.id());
        side(field);
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
