package whichway.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import whichway.model.Commands;

/// Opens the file that is dropped on the window.
final class Drops {
    private final Commands commands;

    Drops(Commands commands) {
        this.commands = commands;
    }

    /// Takes drops anywhere in a scene.
    void install(Scene scene) {
        scene.setOnDragOver(event -> {
            if (file(event).isPresent())
                event.acceptTransferModes(TransferMode.COPY);
        });
        scene.setOnDragDropped(event -> {
            Optional<Path> file = file(event);
            event.setDropCompleted(file.isPresent());
            // The other program waits until the drop is over, so nothing may be asked before.
            file.ifPresent(dropped -> Platform.runLater(() -> commands.open(dropped)));
        });
    }

    /// The file that is dragged, if it is one and no more.
    private static Optional<Path> file(DragEvent event) {
        return Optional.of(event.getDragboard().getFiles()).filter(files -> files.size() == 1).map(List::getFirst)
                .map(java.io.File::toPath);
    }
}
