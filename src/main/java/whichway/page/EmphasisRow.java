package whichway.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import whichway.words.Words;

/// A name with its four weights, and what each of them would do.
final class EmphasisRow extends FlowPane {
    /// The multipliers, in the order of the segments.
    static final List<Double> LEVELS = List.of(0.0, 0.5, 1.0, 2.0);

    /// What they are called, as the last part of a key.
    static final List<String> NAMES = List.of("off", "less", "normal", "more");
    private static final PseudoClass TURNS = PseudoClass.getPseudoClass("turns");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final String subject;
    private final Words words;
    private final ToggleGroup group = new ToggleGroup();
    private final List<RadioButton> segments = new ArrayList<>();
    private final List<Label> figures = new ArrayList<>();
    private boolean showing;

    /// @param subject what is weighed
    /// @param set told the multiplier that somebody has chosen
    EmphasisRow(String subject, Words words, DoubleConsumer set, String... styles) {
        this.subject = subject;
        this.words = words;
        Label name = new Label(subject);
        name.setWrapText(true);
        name.getStyleClass().addAll("body", "emphasis-name");
        HBox choice = new HBox();
        choice.getStyleClass().add("emphasis-levels");
        for (int level = 0; level < LEVELS.size(); level++)
            choice.getChildren().add(segment(level, set));
        getStyleClass().add("emphasis-row");
        getStyleClass().addAll(styles);
        getChildren().addAll(name, choice);
    }

    private RadioButton segment(int level, DoubleConsumer set) {
        Label name = new Label(words.say("page.emphasis." + NAMES.get(level)));
        Label effect = new Label();
        effect.getStyleClass().addAll("small", "muted", "emphasis-effect");
        figures.add(effect);
        VBox face = new VBox(name, effect);
        face.getStyleClass().add("emphasis-face");
        RadioButton segment = new RadioButton();
        segment.setGraphic(face);
        segment.getStyleClass().setAll("toggle-button", "emphasis-level");
        segment.setToggleGroup(group);
        segment.selectedProperty().subscribe((_, selected) -> {
            if (selected && !showing)
                set.accept(LEVELS.get(level));
        });
        segments.add(segment);
        return segment;
    }

    /// What a weight would do.
    ///
    /// @param words in a word or two
    /// @param turns whether another approach would lead
    record Effect(String words, boolean turns) {}

    /// Shows the present weight and what each would do.
    ///
    /// @param present the multiplier; empty where there are several
    /// @param open whether nothing of it is answered, so that no weight does anything yet
    /// @param effects what each level would do
    void show(OptionalDouble present, boolean open, List<Effect> effects) {
        showing = true;
        pseudoClassStateChanged(OPEN, open);
        for (int level = 0; level < LEVELS.size(); level++) {
            boolean selected = present.isPresent() && present.getAsDouble() == LEVELS.get(level);
            Effect effect = effects.get(level);
            segments.get(level).setSelected(selected);
            String would = selected || open ? "" : effect.words();
            figures.get(level).setText(would);
            figures.get(level).setManaged(!would.isEmpty());
            figures.get(level).pseudoClassStateChanged(TURNS, effect.turns());
            segments.get(level).setAccessibleText(words.say("page.emphasis.level", subject,
                    words.say("page.emphasis." + NAMES.get(level)),
                    selected ? words.say("page.emphasis.present") : effect.words()));
        }
        showing = false;
    }
}
