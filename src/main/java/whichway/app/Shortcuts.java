package whichway.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import whichway.model.AssessmentModel;
import whichway.model.Itinerary;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

/// The keys that work anywhere in the window and stand in no menu.
final class Shortcuts {
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
    private final Notices notices;

    /// @param nextRegion moves the focus to the next region
    Shortcuts(AssessmentModel model, Itinerary itinerary, Notices notices, Runnable nextRegion) {
        this.notices = notices;
        Runnable back = () -> itinerary.previous().ifPresent(itinerary::go);
        Runnable next = () -> itinerary.next().ifPresent(itinerary::go);
        put(back, KeyCode.LEFT, ALT_DOWN);
        put(next, KeyCode.RIGHT, ALT_DOWN);
        put(back, KeyCode.PAGE_UP, SHORTCUT_DOWN);
        put(next, KeyCode.PAGE_DOWN, SHORTCUT_DOWN);
        put(model::undo, KeyCode.Z, SHORTCUT_DOWN);
        put(model::redo, KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN);
        put(model::redo, KeyCode.Y, SHORTCUT_DOWN);
        put(nextRegion, KeyCode.F6);
    }

    private void put(Runnable action, KeyCode key, KeyCombination.Modifier... with) {
        keys.put(new KeyCodeCombination(key, with), action);
    }

    /// Makes the keys work in a scene. Text fields have uses of their own for some of them, a history among them, so
    /// they are taken before them.
    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys.keySet().stream().filter(key -> key.match(event))
                .findFirst().ifPresent(key -> {
                    event.consume();
                    Objects.requireNonNull(keys.get(key)).run();
                }));
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.ESCAPE), notices::dismissLatest);
    }
}
