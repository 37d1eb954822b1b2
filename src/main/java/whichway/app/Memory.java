package whichway.app;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;

import whichway.file.Settings;
import whichway.file.SettingsFile;

/// What the program remembers between runs. A change is written when things have been quiet for a moment.
final class Memory {
    private static final Duration QUIET = Duration.millis(500);

    private final SettingsFile file;
    private final Background background;
    private final Messages messages;
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final ObservableList<Path> recentView = FXCollections.unmodifiableObservableList(recent);
    private Settings settings;
    private Settings written;

    Memory(SettingsFile file, Background background, Messages messages) {
        this.file = file;
        this.background = background;
        this.messages = messages;
        SettingsFile.Loaded loaded = file.load();
        loaded.problem().ifPresent(messages::notRemembered);
        settings = loaded.settings();
        written = settings;
        recent.setAll(settings.recent());
        quiet.setOnFinished(_ -> write());
    }

    /// What is remembered.
    Settings settings() {
        return settings;
    }

    /// The files opened or saved of late, latest first.
    ObservableList<Path> recent() {
        return recentView;
    }

    /// Remembers something else.
    void change(UnaryOperator<Settings> how) {
        settings = how.apply(settings);
        if (!recent.equals(settings.recent()))
            recent.setAll(settings.recent());
        quiet.playFromStart();
    }

    /// Writes nothing until the next change.
    void stop() {
        quiet.stop();
    }

    /// Writes what is not written yet.
    void write() {
        stop();
        Settings snapshot = settings;
        if (snapshot.equals(written))
            return;
        written = snapshot;
        background.run(() -> {
            file.save(snapshot);
            return snapshot;
        }, _ -> {}, messages::notRemembered);
    }
}
