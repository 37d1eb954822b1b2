package whichway.app;

import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

import whichway.model.AssessmentModel;
import whichway.model.Commands;
import whichway.words.Words;

/// The window: the frame in a scene, its title, its size, and what closing it means.
final class MainWindow {
    private static final double NARROWEST = 960;
    private static final double LOWEST = 600;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Stage stage;
    private final AssessmentModel model;
    private final Words words;

    MainWindow(Stage stage, AssessmentModel model, Words words) {
        this.stage = stage;
        this.model = model;
        this.words = words;
    }

    /// Puts the frame into the window.
    Scene furnish(Parent frame, Commands commands) {
        Scene scene = new Scene(frame, WIDTH, HEIGHT);
        scene.getStylesheets().add("/styles/app.css");
        stage.setScene(scene);
        stage.setMinWidth(NARROWEST);
        stage.setMinHeight(LOWEST);
        stage.titleProperty().bind(Bindings.createStringBinding(this::title, model.assessmentProperty(),
                model.changedProperty()));
        stage.setOnCloseRequest(event -> {
            event.consume();
            commands.quit();
        });
        return scene;
    }

    private String title() {
        String name = model.assessment().project().name();
        return words.say(model.changedProperty().get() ? "window.title.changed" : "window.title",
                name.isBlank() ? words.say("window.unnamed") : name);
    }
}
