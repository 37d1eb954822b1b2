package whichway.page;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;

import whichway.control.Shown;
import whichway.report.Letterhead;
import whichway.report.Logo;
import whichway.report.Part;
import whichway.report.ReportOptions;
import whichway.words.Words;

/// Where one chooses what goes into the report, for whom it is, and who sends it.
public final class ReportChoices {
    private static final int LONGEST = 200;

    private final ObjectProperty<ReportOptions> options;
    private final LogoChoice logos;
    private final Words words;
    private final Map<Part, CheckBox> boxes = new EnumMap<>(Part.class);

    @FXML
    private Node choices;
    @FXML
    private ToggleButton full;
    @FXML
    private ToggleButton brief;
    @FXML
    private Pane parts;
    @FXML
    private CheckBox clientSafe;
    @FXML
    private TextField classification;
    @FXML
    private TextField consultant;
    @FXML
    private ImageView logo;
    @FXML
    private Node removeLogo;
    @FXML
    private Label logoFault;
    @FXML
    private ColorPicker accent;
    @FXML
    private Node ownAccent;
    @FXML
    private Label accentNote;

    /// @param options what is chosen
    /// @param logos asks for a picture
    public ReportChoices(ObjectProperty<ReportOptions> options, LogoChoice logos, Words words) {
        this.options = options;
        this.logos = logos;
        this.words = words;
    }

    @FXML
    private void initialize() {
        for (Part part : Part.values()) {
            CheckBox box = new CheckBox(words.say("page.report.part." + part.id()));
            box.getStyleClass().add("small");
            box.setOnAction(_ -> choose(part, box.isSelected()));
            boxes.put(part, box);
        }
        for (Label told : List.of(logoFault, accentNote))
            told.managedProperty().bind(told.textProperty().isNotEmpty());
        parts.getChildren().setAll(boxes.values());
        take(classification, ReportOptions::withClassification);
        take(consultant, (old, typed) -> old.withLetterhead(old.letterhead().withConsultant(typed)));
        new Shown(choices).follow(options, this::show);
    }

    private void take(TextField field, BiFunction<ReportOptions, String, ReportOptions> write) {
        field.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().length() <= LONGEST ? change : null));
        field.textProperty().subscribe((_, typed) -> change(old -> write.apply(old, typed)));
    }

    private void change(UnaryOperator<ReportOptions> how) {
        options.set(how.apply(options.get()));
    }

    private void show(ReportOptions chosen) {
        full.setSelected(chosen.parts().equals(ReportOptions.FULL.parts()));
        brief.setSelected(chosen.parts().equals(ReportOptions.SHORT.parts()));
        boxes.forEach((part, box) -> box.setSelected(chosen.parts().contains(part)));
        clientSafe.setSelected(chosen.clientSafe());
        show(classification, chosen.classification());
        Letterhead letterhead = chosen.letterhead();
        show(consultant, letterhead.consultant());
        show(letterhead.logo());
        ownAccent.setDisable(letterhead.accent().isEmpty());
        accent.setValue(letterhead.accent().map(Color::web).orElse(null));
    }

    /// Somebody who is typing is not interrupted: what counts may differ by blanks from what stands in the field.
    private static void show(TextField field, String text) {
        if (!field.isFocused() && !field.getText().equals(text))
            field.setText(text);
    }

    private void show(Optional<Logo> picture) {
        boolean there = picture.isPresent();
        logo.setImage(picture.map(file -> new Image(new ByteArrayInputStream(file.png()))).orElse(null));
        for (Node node : List.of(logo, removeLogo)) {
            node.setVisible(there);
            node.setManaged(there);
        }
    }

    @FXML
    private void chooseFull() {
        chooseParts(ReportOptions.FULL.parts());
    }

    @FXML
    private void chooseBrief() {
        chooseParts(ReportOptions.SHORT.parts());
    }

    @FXML
    private void chooseNone() {
        chooseParts(EnumSet.noneOf(Part.class));
    }

    private void chooseParts(Set<Part> chosen) {
        change(old -> old.withParts(chosen));
        // A button that was pressed twice has let go of what is still chosen.
        show(options.get());
    }

    private void choose(Part part, boolean wanted) {
        List<Part> chosen = new ArrayList<>(options.get().parts());
        chosen.remove(part);
        if (wanted)
            chosen.add(part);
        change(old -> old.withParts(Set.copyOf(chosen)));
    }

    @FXML
    private void chooseClientSafe() {
        change(old -> old.withClientSafe(clientSafe.isSelected()));
    }

    @FXML
    private void chooseLogo() {
        logos.ask(picture -> setLogo(Optional.of(picture)),
                () -> logoFault.setText(words.say("page.report.logo.refused")));
    }

    @FXML
    private void forgetLogo() {
        setLogo(Optional.empty());
    }

    private void setLogo(Optional<Logo> picture) {
        logoFault.setText("");
        change(old -> old.withLetterhead(old.letterhead().withLogo(picture)));
    }

    @FXML
    private void chooseAccent() {
        Optional.ofNullable(accent.getValue()).map(ReportChoices::written).ifPresent(colour -> {
            change(old -> old.withLetterhead(old.letterhead().withAccent(Optional.of(colour))));
            String taken = options.get().letterhead().accent().orElse(colour);
            accentNote.setText(taken.equals(colour) ? "" : words.say("page.report.accent.darker", colour, taken));
        });
    }

    @FXML
    private void forgetAccent() {
        accentNote.setText("");
        change(old -> old.withLetterhead(old.letterhead().withAccent(Optional.empty())));
    }

    private static String written(Color colour) {
        return "#" + colour.toString().substring(2, 8);
    }
}
