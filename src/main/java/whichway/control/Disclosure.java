package whichway.control;

import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// A place that shows something on demand, made when it is first shown.
final class Disclosure extends StackPane {
    private final Supplier<Node> maker;

    Disclosure(Supplier<Node> maker) {
        this.maker = maker;
        getStyleClass().add("disclosure");
        show(false);
    }

    /// Shows or hides the content.
    void show(boolean open) {
        if (open && getChildren().isEmpty())
            getChildren().add(maker.get());
        setVisible(open);
        setManaged(open);
    }

    /// Gives the focus to the content; nothing happens while it is hidden.
    @Override
    public void requestFocus() {
        if (isVisible())
            getChildren().getFirst().requestFocus();
    }
}
