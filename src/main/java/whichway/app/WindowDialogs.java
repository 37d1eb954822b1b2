package whichway.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Stage;

import whichway.model.Commands;
import whichway.words.Words;

/// The questions as dialogs of a window, the files as the system's own choosers.
final class WindowDialogs implements Dialogs {
    private static final List<String> PICTURES = List.of("*.png", "*.jpg", "*.jpeg", "*.PNG", "*.JPG", "*.JPEG");

    private final Stage owner;
    private final Words words;

    WindowDialogs(Stage owner, Words words) {
        this.owner = owner;
        this.words = words;
    }

    @Override
    public Optional<Path> pickAssessment(Optional<Path> folder) {
        FileChooser chooser = chooser("dialog.open", folder);
        chooser.getExtensionFilters().setAll(filter(FileKind.ASSESSMENT),
                new FileChooser.ExtensionFilter(words.say("dialog.kind.report"), "*" + FileKind.PDF.ending(),
                        "*" + FileKind.HTML.ending()),
                new FileChooser.ExtensionFilter(words.say("dialog.kind.all"), "*"));
        return chosen(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> pickFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.say("dialog.measure"));
        return chosen(chooser.showDialog(owner));
    }

    @Override
    public Optional<Path> pickLogo() {
        FileChooser chooser = chooser("dialog.logo", Optional.empty());
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(words.say("dialog.kind.picture"), PICTURES));
        return chosen(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> placeAssessment(Optional<Path> folder, String name) {
        return place("dialog.save", FileKind.ASSESSMENT, folder, name);
    }

    @Override
    public Optional<Path> pickPrices(Optional<Path> folder) {
        FileChooser chooser = chooser("dialog.prices.open", folder);
        chooser.getExtensionFilters().setAll(filter(FileKind.PRICES),
                new FileChooser.ExtensionFilter(words.say("dialog.kind.all"), "*"));
        return chosen(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> placePrices(Optional<Path> folder, String name) {
        return place("dialog.prices.save", FileKind.PRICES, folder, name);
    }

    @Override
    public Optional<Path> placeReport(Commands.Format format, Optional<Path> folder, String name) {
        return place("dialog.export", FileKind.of(format), folder, name);
    }

    private Optional<Path> place(String title, FileKind kind, Optional<Path> folder, String name) {
        FileChooser chooser = chooser(title, folder);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().setAll(filter(kind));
        return chosen(chooser.showSaveDialog(owner));
    }

    private FileChooser chooser(String title, Optional<Path> folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say(title));
        folder.filter(Files::isDirectory).ifPresent(there -> chooser.setInitialDirectory(there.toFile()));
        return chooser;
    }

    private FileChooser.ExtensionFilter filter(FileKind kind) {
        return new FileChooser.ExtensionFilter(kind.name(words), "*" + kind.ending());
    }

    private static Optional<Path> chosen(@org.jspecify.annotations.Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }

    @Override
    public Unsaved askUnsaved(String project) {
        ButtonType save = button("dialog.unsaved.save", ButtonData.YES);
        ButtonType drop = button("dialog.unsaved.drop", ButtonData.NO);
        ButtonType picked = ask(words.say("dialog.unsaved", project), words.say("dialog.unsaved.text"),
                List.of(save, drop));
        return picked == save ? Unsaved.SAVE : picked == drop ? Unsaved.DROP : Unsaved.CANCEL;
    }

    @Override
    public Conflict askConflict(Path file) {
        ButtonType copy = button("dialog.conflict.copy", ButtonData.YES);
        ButtonType overwrite = button("dialog.conflict.overwrite", ButtonData.NO);
        ButtonType picked = ask(words.say("dialog.conflict", FileKind.name(file)),
                words.say("dialog.conflict.text", file), List.of(copy, overwrite));
        return picked == copy ? Conflict.SAVE_COPY : picked == overwrite ? Conflict.OVERWRITE : Conflict.CANCEL;
    }

    @Override
    public boolean askReplace(Path file) {
        ButtonType replace = button("dialog.replace.do", ButtonData.YES);
        return ask(words.say("dialog.replace", FileKind.name(file)), words.say("dialog.replace.text", file),
                List.of(replace)) == replace;
    }

    private ButtonType button(String key, ButtonData place) {
        return new ButtonType(words.say(key), place);
    }

    /// Asks; whoever closes the dialog cancels. The first button is the one that Enter presses.
    private ButtonType ask(String heading, String text, List<ButtonType> buttons) {
        ButtonType cancel = button("dialog.cancel", ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.NONE, text, buttons.toArray(ButtonType[]::new));
        alert.getButtonTypes().add(cancel);
        alert.initOwner(owner);
        alert.initModality(Modality.WINDOW_MODAL);
        alert.setTitle(words.say("window.program"));
        alert.setHeaderText(heading);
        if (alert.getDialogPane().lookupButton(buttons.getFirst()) instanceof Button first) {
            first.setDefaultButton(true);
            first.getStyleClass().add("primary");
        }
        return alert.showAndWait().orElse(cancel);
    }
}
