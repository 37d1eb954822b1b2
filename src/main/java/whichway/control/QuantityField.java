package whichway.control;

import java.util.Locale;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import whichway.control.QuantityText.Conversion;
import whichway.control.QuantityText.Reading;
import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.Kind;
import whichway.model.AssessmentModel;
import whichway.model.TraitCell;
import whichway.words.Words;

/// A field for a number, typed as people say it, and under it what was understood. Every text that makes sense answers
/// at once; one that makes none leaves the answer alone and says why.
public final class QuantityField extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final TraitCell cell;
    private final Kind.Quantity quantity;
    private final Meaning meaning;
    private final Words words;
    private final ObjectProperty<Assessment> assessment = new SimpleObjectProperty<>(this, "assessment");
    private final NumberField field;
    private final Label understood = new Label();
    private Optional<String> assumed = Optional.empty();

    /// @param cell the lens on a trait answered by a number
    public QuantityField(AssessmentModel model, TraitCell cell, Meaning meaning, Words words) {
        this.cell = cell;
        this.quantity = (Kind.Quantity) cell.trait().kind();
        this.meaning = meaning;
        this.words = words;
        assessment.bind(model.assessmentProperty());
        field = new NumberField(quantity.unit(), new OfTrait());
        getStyleClass().add("quantity-field");
        Label unit = new Label(meaning.unit(quantity.unit()));
        unit.getStyleClass().add("unit");
        HBox line = new HBox(field, unit);
        line.getStyleClass().add("line");
        understood.getStyleClass().add("meaning");
        understood.setWrapText(true);
        getChildren().addAll(line, understood);
        field.setPromptText(words.say("question.number.example", quantity.example()));
        field.setAccessibleText(cell.trait().question());
        field.setAccessibleHelp(unit.getText());
        assessment.subscribe(_ -> {
            field.follow();
            describe();
        });
        field.textProperty().subscribe(_ -> describe());
    }

    /// Says from now on what is assumed as long as no number is given.
    ///
    /// @param shown what shows through the empty field
    /// @param said what stands below it
    void assume(String shown, String said) {
        field.setPromptText(shown);
        assumed = Optional.of(said);
        describe();
    }

    private void describe() {
        Reading reading = field.read();
        boolean invalid = reading instanceof Reading.Misread;
        understood.pseudoClassStateChanged(INVALID, invalid);
        understood.setText(switch (reading) {
            case Reading.Misread misread -> cure(misread);
            case Reading.Understood(var _, Optional<Conversion> conversion) -> conversion.map(this::converted)
                    .orElseGet(() -> meaning.of(cell.trait(), assessment.get()));
            case Reading.Nothing _ -> assumed.map(this::open)
                    .orElseGet(() -> meaning.of(cell.trait(), assessment.get()));
        });
    }

    private String open(String instead) {
        return assessment.get().answer(cell.trait().id()).isEmpty()
                ? instead
                : words.say("question.number.value", meaning.of(cell.trait(), assessment.get()), instead);
    }

    private String converted(Conversion conversion) {
        return words.say("question.number.converted", QuantityText.spell(conversion.count()),
                words.say("question.measure." + conversion.measure().name().toLowerCase(Locale.ROOT)),
                QuantityText.factor(conversion.measure().factor()), meaning.of(cell.trait(), assessment.get()));
    }

    private String cure(Reading.Misread misread) {
        String cure = words.say("question.fault." + misread.fault().name().toLowerCase(Locale.ROOT), misread.part(),
                quantity.example(), meaning.unit(quantity.unit()));
        return assessment.get().answer(cell.trait().id()).isPresent()
                ? cure + " " + words.say("question.fault.kept", field.written())
                : cure;
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private final class OfTrait implements NumberField.Lens {
        @Override
        public Optional<Answer> given() {
            return assessment.get().answer(cell.trait().id());
        }

        @Override
        public boolean accepts(Answer answer) {
            return quantity.accepts(answer);
        }

        @Override
        public void give(Optional<Answer> answer) {
            answer.ifPresentOrElse(cell::answer, cell::clear);
        }

        @Override
        public void begin() {
            cell.beginAnswering();
        }

        @Override
        public void end() {
            cell.endGesture();
        }
    }
}
