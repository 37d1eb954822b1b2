package whichway.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

import whichway.core.Approach;
import whichway.core.Knowledge;
import whichway.core.Price;
import whichway.core.Project;
import whichway.core.Template;
import whichway.model.AssessmentModel;
import whichway.model.Commands;
import whichway.model.Edit;
import whichway.model.Itinerary;
import whichway.model.Scope;
import whichway.words.Words;

/// The bar above everything: which project this is, whether it is saved, and what can be done with it.
final class TopBarController {
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass SAVED = PseudoClass.getPseudoClass("saved");

    private final AssessmentModel model;
    private final Itinerary itinerary;
    private final Commands commands;
    private final Words words;
    private final Background background;

    @FXML
    private Label projectLabel;
    @FXML
    private Label clientLabel;
    @FXML
    private Label savedLabel;
    @FXML
    private Button undoButton;
    @FXML
    private Button redoButton;
    @FXML
    private ToggleButton quickToggle;
    @FXML
    private ToggleButton allToggle;
    @FXML
    private Menu templateMenu;
    @FXML
    private Menu recentMenu;

    TopBarController(AssessmentModel model, Itinerary itinerary, Commands commands, Words words,
            Background background) {
        this.model = model;
        this.itinerary = itinerary;
        this.commands = commands;
        this.words = words;
        this.background = background;
    }

    @FXML
    private void initialize() {
        model.assessmentProperty().map(assessment -> assessment.project()).subscribe(this::showProject);
        model.changedProperty().subscribe(this::showSaved);
        commands.fileProperty().subscribe(this::showSaved);
        showSaved();
        model.undoableProperty().subscribe(edit -> showStep(undoButton, "undo", edit));
        model.redoableProperty().subscribe(edit -> showStep(redoButton, "redo", edit));
        showScope();
        showTemplates();
        commands.recent().subscribe(this::showRecent);
        showRecent();
    }

    private void showProject(Project project) {
        projectLabel.setText(project.name().isBlank() ? words.say("window.unnamed") : project.name());
        clientLabel.setText(project.client());
        clientLabel.setVisible(!project.client().isBlank());
        clientLabel.setManaged(!project.client().isBlank());
    }

    private void showSaved() {
        boolean changed = model.changedProperty().get();
        boolean saved = !changed && commands.fileProperty().get().isPresent();
        savedLabel.pseudoClassStateChanged(CHANGED, changed);
        savedLabel.pseudoClassStateChanged(SAVED, saved);
        savedLabel.setText(words.say(changed ? "window.unsaved" : saved ? "window.saved" : "window.new"));
        savedLabel.setTooltip(
                commands.fileProperty().get().map(file -> new Tooltip(file.toString())).orElse(null));
    }

    private void showStep(Button button, String step, Optional<Edit> edit) {
        String said = edit.map(what -> words.say("window." + step + ".what", name(what)))
                .orElseGet(() -> words.say("window." + step));
        button.setDisable(edit.isEmpty());
        button.setAccessibleText(said);
        button.setTooltip(new Tooltip(said));
    }

    private String name(Edit edit) {
        if (edit.equals(Edit.emphases()))
            return words.say("window.edit.emphases");
        return words.say("window.edit." + edit.subject().name().toLowerCase(java.util.Locale.ROOT), subject(edit));
    }

    private String subject(Edit edit) {
        Knowledge knowledge = model.knowledge();
        return switch (edit.subject()) {
            case ANSWER, NOTE, EMPHASIS, FOLLOW_UP -> knowledge.trait(edit.trait()).name();
            case FIGURE -> knowledge.costing().figure(edit.trait()).name();
            case PRICE -> model.plan().prices().find(edit.trait()).map(Price::label).orElse("");
            case MODEL -> knowledge.approaches().stream().filter(approach -> approach.id().equals(edit.trait()))
                    .map(Approach::shortName).findFirst().orElseGet(() -> words.say("window.edit.model.every"));
            case PROJECT, TEMPLATE, PRICES, DECISION -> "";
        };
    }

    private void showScope() {
        itinerary.scopeProperty().subscribe(scope -> {
            quickToggle.setSelected(scope == Scope.QUICK);
            allToggle.setSelected(scope == Scope.ALL);
        });
    }

    private void showTemplates() {
        for (Template template : model.knowledge().templates()) {
            MenuItem item = item(template.name());
            item.setOnAction(_ -> commands.start(template.id()));
            templateMenu.getItems().add(item);
        }
    }

    /// Asks the disk beside the window, since a file may lie on a share that is slow to answer.
    private void showRecent() {
        List<Path> files = List.copyOf(commands.recent());
        recentMenu.setDisable(files.isEmpty());
        background.run(() -> files.stream().filter(Files::isRegularFile).toList(),
                present -> recentMenu.getItems().setAll(files.stream().map(file -> recent(file, present)).toList()),
                problem -> {
                    throw new IllegalStateException(problem);
                });
    }

    private MenuItem recent(Path file, List<Path> present) {
        boolean missing = !present.contains(file);
        Path folder = file.toAbsolutePath().getParent();
        MenuItem item = item(words.say(missing ? "window.recent.missing" : "window.recent.file", file.getFileName(),
                folder == null ? "" : folder));
        item.getStyleClass().add(missing ? "missing" : "present");
        item.setOnAction(_ -> commands.open(file));
        return item;
    }

    private static MenuItem item(String text) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        return item;
    }

    @FXML
    private void undo() {
        model.undo();
    }

    @FXML
    private void redo() {
        model.redo();
    }

    @FXML
    private void askQuick() {
        itinerary.scopeProperty().set(Scope.QUICK);
        quickToggle.setSelected(true);
    }

    @FXML
    private void askAll() {
        itinerary.scopeProperty().set(Scope.ALL);
        allToggle.setSelected(true);
    }

    @FXML
    private void start() {
        commands.start("blank");
    }

    @FXML
    private void open() {
        commands.open();
    }

    @FXML
    private void measure() {
        commands.measure(List.of());
    }

    @FXML
    private void save() {
        commands.save();
    }

    @FXML
    private void saveAs() {
        commands.saveAs();
    }

    @FXML
    private void exportPdf() {
        commands.export(Commands.Format.PDF);
    }

    @FXML
    private void exportHtml() {
        commands.export(Commands.Format.HTML);
    }

    @FXML
    private void exportMarkdown() {
        commands.export(Commands.Format.MARKDOWN);
    }

    @FXML
    private void exportMadr() {
        commands.export(Commands.Format.MADR);
    }

    @FXML
    private void quit() {
        commands.quit();
    }
}
