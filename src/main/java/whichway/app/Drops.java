package whichway.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import whichway.model.Commands;

/// Takes what is dropped anywhere on the window: an assessment or a single report is opened, other
/// files and folders are measured; so is everything where documents are being measured.
final class Drops {
    private static final List<FileKind> OPENED = List.of(FileKind.ASSESSMENT, FileKind.PDF, FileKind.HTML);

    private final Commands commands;
    private final BooleanSupplier measuring;

    /// @param measuring whether people are about to measure documents
    Drops(Commands commands, BooleanSupplier measuring) {
        this.commands = commands;
        this.measuring = measuring;
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
            // The other program waits until the drop is over, so nothing may be asked before.
            Platform.runLater(() -> take(files.stream().map(File::toPath).toList()));
        });
    }

    /// Takes files and folders.
    void take(List<Path> files) {
        if (files.size() == 1 && !measuring.getAsBoolean() && isOpened(files.getFirst()))
            commands.open(files.getFirst());
        else if (!files.isEmpty())
            commands.measure(files);
    }

    private static boolean isOpened(Path file) {
        String name = FileKind.name(file).toLowerCase(Locale.ROOT);
        return !Files.isDirectory(file) && OPENED.stream().anyMatch(kind -> name.endsWith(kind.ending()));
    }
}
