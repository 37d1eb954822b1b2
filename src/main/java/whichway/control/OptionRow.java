package whichway.control;

import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/// An option's button over its help; a click anywhere in the row counts as one on the button.
final class OptionRow extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /// @param help what the option means; may be empty
    OptionRow(ToggleButton button, String help) {
        getStyleClass().add("row");
        getChildren().add(button);
        if (!help.isEmpty()) {
            Label label = new Label(help);
            label.getStyleClass().add("help");
            label.setWrapText(true);
            getChildren().add(label);
        }
        // A click on the button itself has acted already, and would count twice.
        button.addEventHandler(MouseEvent.MOUSE_CLICKED, Event::consume);
        setOnMouseClicked(_ -> {
            button.requestFocus();
            button.fire();
        });
        button.selectedProperty().subscribe(on -> pseudoClassStateChanged(SELECTED, on));
    }
}
