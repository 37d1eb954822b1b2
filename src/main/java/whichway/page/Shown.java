package whichway.page;

import java.util.function.Consumer;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// Lets a page follow what outlives it, but only while it stands in a scene: a page that was dropped is held by nothing.
final class Shown {
    private final ObservableValue<Boolean> shown;

    /// @param page the node whose standing in a scene decides
    Shown(Node page) {
        shown = page.sceneProperty().map(_ -> true).orElse(false);
    }

    /// Hands over a value now, whenever it changes, and, if it changed meanwhile, when the page comes back.
    <T> void follow(ObservableValue<T> value, Consumer<T> reader) {
        value.when(shown).subscribe(reader);
    }
}
