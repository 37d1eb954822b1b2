package whichway.page;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import whichway.core.Gate;
import whichway.core.Standing;

/// The approaches that a stated fact rules out, each with the reason and what would let it back in.
final class RuledOut {
    private final Pane list;

    /// @param list where the approaches go, a row each
    RuledOut(Pane list) {
        this.list = list;
    }

    /// Shows these approaches and no others.
    void show(List<Standing> blocked) {
        list.getChildren().setAll(blocked.stream().map(RuledOut::row).toList());
    }

    private static Node row(Standing standing) {
        Label name = new Label(standing.approach().shortName());
        name.getStyleClass().addAll("small", "muted", "report-label");
        VBox why = new VBox();
        why.getStyleClass().add("report-why");
        HBox.setHgrow(why, Priority.ALWAYS);
        for (Gate gate : standing.gates())
            why.getChildren().addAll(text(gate.reason(), "body"), text(gate.unlock(), "muted"));
        HBox row = new HBox(name, why);
        row.getStyleClass().add("report-row");
        return row;
    }

    private static Label text(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll("small", style);
        return label;
    }
}
