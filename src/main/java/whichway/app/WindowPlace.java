package whichway.app;

import java.util.List;
import java.util.Optional;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import whichway.file.Settings;

/// Where the window stands: put back where it was, if somebody could still see and grab it there, and remembered.
final class WindowPlace {
    private static final double VISIBLE = 100;

    private final Stage stage;
    private final Memory memory;

    WindowPlace(Stage stage, Memory memory) {
        this.stage = stage;
        this.memory = memory;
    }

    /// Puts the window where it was; where that is unknown or off all screens, the system decides, within the screen.
    void restore() {
        Optional<Settings.Window> before = memory.settings().window().filter(this::isVisible);
        before.ifPresentOrElse(this::put, this::fit);
        for (ObservableValue<?> value : List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(),
                stage.heightProperty(), stage.maximizedProperty()))
            value.subscribe((_, _) -> remember());
    }

    private boolean isVisible(Settings.Window place) {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).anyMatch(
                screen -> screen.contains(new Rectangle2D(place.x(), place.y(), VISIBLE, VISIBLE)));
    }

    private void put(Settings.Window place) {
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximised());
    }

    private void fit() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        if (stage.getScene().getWidth() > screen.getWidth() || stage.getScene().getHeight() > screen.getHeight())
            stage.setMaximized(true);
    }

    /// The size of a maximised window says nothing about where it belongs otherwise; and until the system has placed the
    /// window, it is nowhere.
    private void remember() {
        boolean placed = Double.isFinite(stage.getX() + stage.getY() + stage.getWidth() + stage.getHeight());
        if (!placed || !stage.isShowing() || stage.isIconified())
            return;
        memory.change(settings -> settings.withWindow(stage.isMaximized()
                ? settings.window().map(old -> new Settings.Window(old.x(), old.y(), old.width(), old.height(), true))
                        .orElseGet(() -> here(true))
                : here(false)));
    }

    private Settings.Window here(boolean maximised) {
        return new Settings.Window(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), maximised);
    }
}
