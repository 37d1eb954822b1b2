package whichway.control;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The box of an option that can be ticked beside others.
final class Tick extends StackPane {
    Tick() {
        getStyleClass().add("tick");
        Region mark = new Region();
        mark.getStyleClass().add("mark");
        getChildren().add(mark);
    }
}
