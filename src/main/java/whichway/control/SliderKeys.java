package whichway.control;

import java.util.Optional;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import whichway.core.Answer;
import whichway.core.Kind;
import whichway.model.TraitCell;

/// What the keys do to a slider. A key held down is one step for undo.
final class SliderKeys {
    private final TraitCell cell;
    private final Kind.Slider scale;
    private boolean held;

    SliderKeys(TraitCell cell, Kind.Slider scale) {
        this.cell = cell;
        this.scale = scale;
    }

    void press(KeyEvent event) {
        if (event.isControlDown() || event.isMetaDown() || event.isAltDown())
            return;
        if (!held)
            cell.beginAnswering();
        held = true;
        if (act(event))
            event.consume();
    }

    void release() {
        if (held)
            cell.endGesture();
        held = false;
    }

    private boolean act(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean fine = event.isShiftDown();
        switch (code) {
            case RIGHT, UP, KP_RIGHT, KP_UP, ADD, PLUS -> move(1, fine);
            case LEFT, DOWN, KP_LEFT, KP_DOWN, SUBTRACT, MINUS -> move(-1, fine);
            case PAGE_UP -> step(2);
            case PAGE_DOWN -> step(-2);
            case HOME -> set(scale.min());
            case END -> set(scale.max());
            case DELETE, BACK_SPACE -> cell.clear();
            default -> {
                return digit(code);
            }
        }
        return true;
    }

    private boolean digit(KeyCode code) {
        if (!code.isDigitKey())
            return false;
        String name = code.getName();
        set(name.charAt(name.length() - 1) - '0');
        return true;
    }

    private void move(int direction, boolean fine) {
        if (fine)
            position().ifPresentOrElse(at -> set(Math.round(at * 10 + direction) / 10.0), () -> set(scale.neutral()));
        else
            step(direction);
    }

    /// Goes to the next whole number in a direction, or further by more than one; to the neutral point at first.
    void step(int by) {
        position().ifPresentOrElse(at -> set((by > 0 ? Math.floor(at) : Math.ceil(at)) + by),
                () -> set(scale.neutral()));
    }

    /// Answers with a position, brought within the scale.
    void set(double position) {
        cell.answer(new Answer.Amount(Math.clamp(position, scale.min(), scale.max())));
    }

    private Optional<Double> position() {
        return switch (cell.answerProperty().get().orElse(null)) {
            case Answer.Amount(double at) -> Optional.of(at);
            case Answer.Range(double from, double to) -> Optional.of((from + to) / 2);
            case null, default -> Optional.empty();
        };
    }
}
