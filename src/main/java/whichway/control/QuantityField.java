package whichway.control;

import java.util.Locale;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
    private final TextField field = new TextField();
    private final Label understood = new Label();
    private Optional<Answer> known = Optional.empty();

    /// @param cell the lens on a trait answered by a number
    public QuantityField(AssessmentModel model, TraitCell cell, Meaning meaning, Words words) {
        this.cell = cell;
        this.quantity = (Kind.Quantity) cell.trait().kind();
        this.meaning = meaning;
        this.words = words;
        getStyleClass().add("quantity-field");
        Label unit = new Label(meaning.unit(quantity.unit()));
        unit.getStyleClass().add("unit");
        HBox line = new HBox(field, unit);
        line.getStyleClass().add("line");
        understood.getStyleClass().add("meaning");
        understood.setWrapText(true);
        getChildren().addAll(line, understood);
        prepare(unit.getText());
        assessment.bind(model.assessmentProperty());
        write();
        assessment.subscribe(_ -> show());
        field.textProperty().subscribe(this::typed);
    }

    private void prepare(String unit) {
        field.setPromptText(words.say("question.number.example", quantity.example()));
        field.setAccessibleText(cell.trait().question());
        field.setAccessibleHelp(unit);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (focused)
                cell.beginAnswering();
            else
                leave();
        });
        field.setOnAction(_ -> settle());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(written())) {
                write();
                event.consume();
            }
        });
    }

    private void leave() {
        tidy();
        cell.endGesture();
    }

    /// Enter makes what was typed a step of its own.
    private void settle() {
        tidy();
        cell.beginAnswering();
        field.selectAll();
    }

    private void tidy() {
        if (!(read() instanceof Reading.Misread))
            write();
    }

    private Reading read() {
        return QuantityText.read(field.getText(), quantity.unit());
    }

    private void typed(String text) {
        if (!field.isFocused() || text.equals(written())) {
            describe();
            return;
        }
        switch (read()) {
            case Reading.Understood(Answer answer, var _) -> {
                known = Optional.of(answer);
                cell.answer(answer);
            }
            case Reading.Nothing _ -> {
                known = Optional.empty();
                cell.clear();
            }
            case Reading.Misread _ -> {
            }
        }
        describe();
    }

    /// Follows an answer that came from elsewhere; leaves the typing alone otherwise.
    private void show() {
        if (!given().equals(known)) {
            write();
            if (field.isFocused())
                cell.beginAnswering();
        }
        describe();
    }

    private Optional<Answer> given() {
        return assessment.get().answer(cell.trait().id());
    }

    private void write() {
        known = given();
        field.setText(written());
    }

    private String written() {
        return switch (given().orElse(null)) {
            case Answer.Amount(double value) -> QuantityText.write(value, quantity.unit());
            case Answer.Range range -> QuantityText.write(range, quantity.unit());
            case null, default -> "";
        };
    }

    private void describe() {
        Reading reading = read();
        boolean invalid = reading instanceof Reading.Misread;
        field.pseudoClassStateChanged(INVALID, invalid);
        understood.pseudoClassStateChanged(INVALID, invalid);
        understood.setText(switch (reading) {
            case Reading.Misread misread -> cure(misread);
            case Reading.Understood(var _, Optional<Conversion> conversion) -> conversion.map(this::converted)
                    .orElseGet(() -> meaning.of(cell.trait(), assessment.get()));
            case Reading.Nothing _ -> meaning.of(cell.trait(), assessment.get());
        });
    }

    private String converted(Conversion conversion) {
        return words.say("question.number.converted", QuantityText.spell(conversion.count()),
                words.say("question.measure." + conversion.measure().name().toLowerCase(Locale.ROOT)),
                QuantityText.factor(conversion.measure().factor()), meaning.of(cell.trait(), assessment.get()));
    }

    private String cure(Reading.Misread misread) {
        String cure = words.say("question.fault." + misread.fault().name().toLowerCase(Locale.ROOT), misread.part(),
                quantity.example(), meaning.unit(quantity.unit()));
        return given().isPresent()
                ? cure + " " + words.say("question.fault.kept", written())
                : cure;
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
