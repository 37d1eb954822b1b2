package whichway.control;

import java.util.function.Consumer;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// Lets a view follow what outlives it, but only while it stands in a scene: a view that was dropped is held by nothing.
public final class Shown {
    private final ObservableValue<Boolean> shown;

    /// @param view the node whose standing in a scene decides
    public Shown(Node view) {
        shown = view.sceneProperty().map(_ -> true).orElse(false);
    }

    /// Hands over a value now, whenever it changes, and, if it changed meanwhile, when the view comes back.
    public <T> void follow(ObservableValue<T> value, Consumer<T> reader) {
        value.when(shown).subscribe(reader);
    }
}
