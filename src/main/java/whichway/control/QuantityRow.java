package whichway.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.Estimate;
import whichway.core.Kind;
import whichway.core.Trait;
import whichway.core.Unit;
import whichway.model.AssessmentModel;
import whichway.words.Words;

/// One question answered by a number that the arithmetic reads, as a row among figures. It is the same answer as on the
/// page of the question's theme; as long as it is open, the row says what the arithmetic takes instead.
public final class QuantityRow extends FieldRow {
    private final Trait trait;
    private final Words words;
    private final ObjectProperty<Assessment> assessment = new SimpleObjectProperty<>(this, "assessment");
    private final QuantityField field;
    private final Label assumed = text("", "meaning");
    private final Estimate instead;

    /// @param trait id of a question answered by a number for which the arithmetic has an assumption
    public QuantityRow(AssessmentModel model, Words words, String trait) {
        super(model.knowledge().trait(trait).question(), model.knowledge().trait(trait).help());
        this.trait = model.knowledge().trait(trait);
        this.words = words;
        instead = model.knowledge().costing().assumption(trait).estimate();
        field = new QuantityField(model, model.cell(trait), new Meaning(model.knowledge(), words), words);
        getStyleClass().add("quantity-row");
        setId("number-" + trait);
        side(new VBox(field, assumed));
        assessment.bind(model.assessmentProperty());
        assessment.subscribe(this::show);
    }

    private void show(Assessment now) {
        boolean open = !(now.answer(trait.id()).orElse(null) instanceof Answer.Amount
                || now.answer(trait.id()).orElse(null) instanceof Answer.Range);
        Unit unit = ((Kind.Quantity) trait.kind()).unit();
        String usual = QuantityText.write(instead.usual(), unit);
        assumed.setText(instead.isExact()
                ? words.say("figure.instead", usual)
                : words.say("figure.instead.within", usual, QuantityText.write(instead.low(), unit),
                        QuantityText.write(instead.high(), unit)));
        assumed.setVisible(open);
        assumed.setManaged(open);
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
