package whichway.control;

import java.util.Optional;

import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import whichway.control.QuantityText.Reading;
import whichway.core.Answer;
import whichway.core.Unit;

/// A text field for a number or a range. Every text that makes sense is told at once; one that makes none stays to be
/// mended and changes nothing. A stay in the field is one step for undo; Enter ends the step, Escape brings back what
/// counts.
final class NumberField extends TextField {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Unit unit;
    private final Lens lens;
    private Optional<Answer> known = Optional.empty();

    /// @param unit of the number
    /// @param lens where the number is read and written
    NumberField(Unit unit, Lens lens) {
        this.unit = unit;
        this.lens = lens;
        write();
        focusedProperty().addListener((_, _, focused) -> {
            if (focused)
                lens.begin();
            else
                leave();
        });
        setOnAction(_ -> settle());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().equals(written())) {
                write();
                event.consume();
            }
        });
        textProperty().subscribe(this::typed);
    }

    /// Where the number of a field is read and written.
    interface Lens {
        /// What counts now; empty where nothing is said.
        Optional<Answer> given();

        /// Whether an `Amount` or a `Range` may be said.
        boolean accepts(Answer answer);

        /// Says it or, where empty, takes it back.
        void give(Optional<Answer> answer);

        /// Begins a step for undo.
        void begin();

        /// Ends a step for undo.
        void end();
    }

    /// What the text means.
    Reading read() {
        return QuantityText.read(getText(), unit);
    }

    /// Whether the text is taken: it says nothing, or what may be said.
    boolean isTaken() {
        return switch (read()) {
            case Reading.Understood(Answer answer, var _) -> lens.accepts(answer);
            case Reading.Nothing _ -> true;
            case Reading.Misread _ -> false;
        };
    }

    /// What counts now, as it would be typed; empty where nothing is said.
    String written() {
        return switch (lens.given().orElse(null)) {
            case Answer.Amount(double value) -> QuantityText.write(value, unit);
            case Answer.Range range -> QuantityText.write(range, unit);
            case null, default -> "";
        };
    }

    /// Follows what was said elsewhere; leaves the typing alone otherwise.
    void follow() {
        if (!lens.given().equals(known)) {
            write();
            if (isFocused())
                lens.begin();
        }
    }

    private void typed(String text) {
        boolean taken = isTaken();
        pseudoClassStateChanged(INVALID, !taken);
        if (!isFocused() || !taken || text.equals(written()))
            return;
        known = read() instanceof Reading.Understood(Answer answer, var _) ? Optional.of(answer) : Optional.empty();
        lens.give(known);
    }

    private void leave() {
        tidy();
        lens.end();
    }

    /// Enter makes what was typed a step of its own.
    private void settle() {
        tidy();
        lens.begin();
        selectAll();
    }

    private void tidy() {
        if (isTaken())
            write();
    }

    private void write() {
        known = lens.given();
        setText(written());
    }
}
