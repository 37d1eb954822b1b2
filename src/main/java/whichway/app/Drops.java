package whichway.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import whichway.model.Commands;

/// Takes what is dropped anywhere on the window: an assessment is opened, other files and folders are measured.
final class Drops {
    private final Commands commands;

    Drops(Commands commands) {
        this.commands = commands;
    }

    /// Makes a scene take files.
    void install(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles())
                event.acceptTransferModes(TransferMode.COPY);
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            List<File> files = event.getDragboard().getFiles();
            event.setDropCompleted(!files.isEmpty());
            event.consume();
            take(files.stream().map(File::toPath).toList());
        });
    }

    /// Takes files and folders.
    void take(List<Path> files) {
        if (files.size() == 1 && FileKind.name(files.getFirst()).toLowerCase(Locale.ROOT)
                .endsWith(FileKind.ASSESSMENT.ending()))
            commands.open(files.getFirst());
        else if (!files.isEmpty())
            commands.measure(files);
    }
}
