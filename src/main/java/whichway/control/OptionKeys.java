package whichway.control;

import java.util.List;
import java.util.function.BooleanSupplier;

import javafx.scene.TraversalDirection;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What the keys do to options: arrows, Home and End take one of them, or only walk where several can be ticked; digits
/// count them.
final class OptionKeys {
    private final List<ToggleButton> buttons;
    private final BooleanSupplier several;
    private final BooleanSupplier answered;
    private final Runnable forget;

    /// @param several whether several options can be ticked now
    /// @param answered whether the question is answered now
    /// @param forget goes back to "don't know"
    OptionKeys(List<ToggleButton> buttons, BooleanSupplier several, BooleanSupplier answered, Runnable forget) {
        this.buttons = buttons;
        this.several = several;
        this.answered = answered;
        this.forget = forget;
    }

    void press(KeyEvent event) {
        if (event.isControlDown() || event.isMetaDown() || event.isAltDown())
            return;
        switch (event.getCode()) {
            case RIGHT, DOWN -> step(1);
            case LEFT, UP -> step(-1);
            case HOME -> move(0);
            case END -> move(buttons.size() - 1);
            case DELETE, BACK_SPACE -> forget.run();
            default -> {
                if (!digit(event.getCode()))
                    return;
            }
        }
        event.consume();
    }

    private boolean digit(KeyCode code) {
        int index = code.isDigitKey() ? code.getName().charAt(code.getName().length() - 1) - '1' : -1;
        if (index < 0 || index >= buttons.size())
            return false;
        take(index);
        return true;
    }

    /// The first arrow takes the option that has the focus, each further one its neighbour.
    private void step(int by) {
        boolean first = !several.getAsBoolean() && !answered.getAsBoolean();
        move(first ? focused() : Math.clamp(focused() + by, 0, buttons.size() - 1));
    }

    private void move(int index) {
        if (several.getAsBoolean())
            walk(index - focused());
        else
            take(index);
    }

    /// Walks as Tab does, so that the focus is seen.
    private void walk(int by) {
        for (int i = 0; i < Math.abs(by); i++)
            buttons.get(focused())
                    .requestFocusTraversal(by > 0 ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
    }

    private void take(int index) {
        buttons.get(index).fire();
        buttons.get(index).requestFocus();
    }

    private int focused() {
        for (int i = 0; i < buttons.size(); i++)
            if (buttons.get(i).isFocused())
                return i;
        return 0;
    }
}
