package whichway.page;

import java.util.List;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import whichway.core.Assessment;

/// A row that shows what would be: by pointing or focus for a moment, by a click until Escape. Enter leads to the
/// question.
final class PreviewRow extends VBox {
    private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");

    private final Previews previews;
    private final Assessment other;
    private final Runnable enter;

    /// @param words all of it in a sentence
    /// @param other what would be
    /// @param enter leads to the question
    PreviewRow(List<Node> content, String words, Assessment other, Previews previews, Runnable enter) {
        this.previews = previews;
        this.other = other;
        this.enter = enter;
        getStyleClass().add("preview-row");
        getChildren().addAll(content);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words);
        setFocusTraversable(true);
        setOnMouseEntered(_ -> previews.look(other));
        setOnMouseExited(_ -> previews.leave());
        setOnMouseClicked(_ -> press());
        focusedProperty().subscribe((_, focused) -> {
            if (focused)
                previews.look(other);
            else
                previews.leave();
        });
        setOnKeyPressed(this::key);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE)
            press();
        else
            super.executeAccessibleAction(action, parameters);
    }

    /// Shows whether it is pinned.
    void mark() {
        pseudoClassStateChanged(PINNED, previews.pinned(other));
    }

    private void press() {
        boolean pinned = previews.pinned(other);
        requestFocus();
        if (pinned)
            previews.release();
        else
            previews.pin(other);
        mark();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> enter.run();
            case SPACE -> press();
            case ESCAPE -> previews.release();
            default -> {
                return;
            }
        }
        if (event.getCode() != KeyCode.ENTER)
            mark();
        event.consume();
    }
}
