package whichway.control;

import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import whichway.core.Kind;
import whichway.model.TraitCell;

/// What the keys do to what is held of a slider. A key held down is one step for undo.
final class SliderKeys {
    private static final int WHOLE = 1;
    private static final int TENTHS = 10;

    private final TraitCell cell;
    private final Kind.Slider scale;
    private final Grip grip;
    private boolean held;

    SliderKeys(TraitCell cell, Grip grip) {
        this.cell = cell;
        this.scale = (Kind.Slider) cell.trait().kind();
        this.grip = grip;
    }

    /// Listens to the keys while a node has the focus.
    void listen(Node node) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (node.isFocused())
                press(event);
        });
        node.addEventHandler(KeyEvent.KEY_RELEASED, _ -> release());
        node.focusedProperty().addListener((_, _, focused) -> {
            if (!focused)
                release();
        });
    }

    private void press(KeyEvent event) {
        if (event.isControlDown() || event.isMetaDown() || event.isAltDown())
            return;
        if (!held)
            cell.beginAnswering();
        held = true;
        if (act(event))
            event.consume();
    }

    private void release() {
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
            case HOME -> set(scale.min(), WHOLE);
            case END -> set(scale.max(), WHOLE);
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
        set(name.charAt(name.length() - 1) - '0', WHOLE);
        return true;
    }

    private void move(int direction, boolean fine) {
        if (fine)
            position().ifPresentOrElse(at -> set(Math.round(at * TENTHS + direction) / (double) TENTHS, TENTHS),
                    () -> set(scale.neutral(), WHOLE));
        else
            step(direction);
    }

    /// Goes to the next whole number in a direction, or further by more than one; to the neutral point at first.
    void step(int by) {
        position().ifPresentOrElse(at -> set((by > 0 ? Math.floor(at) : Math.ceil(at)) + by, WHOLE),
                () -> set(scale.neutral(), WHOLE));
    }

    /// Goes to an exact position, as far as the scale and the other end allow.
    void set(double position) {
        set(position, TENTHS);
    }

    private void set(double position, int steps) {
        cell.answer(grip.moved(cell.answerProperty().get(), Math.clamp(position, scale.min(), scale.max()), steps));
    }

    private Optional<Double> position() {
        return grip.position(cell.answerProperty().get());
    }
}
