package whichway.panel;

import java.util.function.Consumer;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import whichway.core.Gate;
import whichway.core.Knowledge;
import whichway.core.Trait;
import whichway.words.Words;

/// Says why a gate rules an approach out, what would let it back in, and leads to the questions that decide.
public final class GateNote extends VBox {
    /// @param seek told the id of the trait whose question is wanted
    public GateNote(Gate gate, Knowledge knowledge, Words words, Consumer<String> seek) {
        getStyleClass().add("gate-note");
        FlowPane links = new FlowPane();
        links.getStyleClass().add("gate-links");
        for (String id : gate.when().traits()) {
            Trait trait = knowledge.trait(id);
            Hyperlink link = new Hyperlink(words.say("panel.gate.revisit", trait.name()));
            link.getStyleClass().add("small");
            link.setOnAction(_ -> seek.accept(id));
            links.getChildren().add(link);
        }
        getChildren().addAll(text(gate.reason(), "gate-reason"), text(gate.unlock(), "muted"), links);
    }

    private static Label text(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll("small", style);
        return label;
    }
}
