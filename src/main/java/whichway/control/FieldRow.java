package whichway.control;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One row of a list of numbers: what it is at the left, with a line of help, and its field at the right.
abstract sealed class FieldRow extends HBox permits FigureField, QuantityRow {
    FieldRow(String name, String help) {
        getStyleClass().add("field-row");
        Label title = text(name, "name");
        VBox about = new VBox(title);
        about.getStyleClass().add("about");
        if (!help.isEmpty())
            about.getChildren().add(text(help, "help"));
        HBox.setHgrow(about, Priority.ALWAYS);
        about.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(about);
    }

    /// Puts the field to the right.
    final void side(Region side) {
        side.getStyleClass().add("side");
        getChildren().add(side);
    }

    /// A text that may take several lines.
    static Label text(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
