package whichway.page;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import whichway.core.Approach;
import whichway.core.Evaluation;
import whichway.core.Gate;
import whichway.core.Knowledge;
import whichway.panel.GateNote;
import whichway.words.Words;

/// Says of each approach that is ruled out why, and what would let it back in.
///
/// @param seek told the id of the trait whose question is wanted
record Exclusions(Knowledge knowledge, Words words, Consumer<String> seek) {
    /// An approach and what rules it out.
    record Exclusion(Approach approach, List<Gate> gates) {}

    /// What an evaluation rules out.
    static List<Exclusion> in(Evaluation evaluation) {
        return evaluation.blocked().stream().map(s -> new Exclusion(s.approach(), s.gates())).toList();
    }

    /// A row for each.
    List<Node> rows(List<Exclusion> excluded) {
        return excluded.stream().map(this::row).toList();
    }

    private Node row(Exclusion exclusion) {
        Label name = new Label(exclusion.approach().name());
        name.setWrapText(true);
        name.getStyleClass().addAll("body", "compare-out-name");
        VBox row = new VBox(name);
        row.getStyleClass().add("compare-out");
        exclusion.gates().forEach(gate -> row.getChildren().add(new GateNote(gate, knowledge, words, seek)));
        return row;
    }
}
