package whichway.page;

import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

/// A line that opens what lies under it. The content is made when it is first shown.
final class Foldout extends VBox {
    private final ToggleButton head = new ToggleButton();
    private final Supplier<Node> content;

    /// @param face what the line shows
    /// @param content what it opens
    Foldout(Node face, Supplier<Node> content) {
        this.content = content;
        FontIcon chevron = new FontIcon();
        chevron.getStyleClass().add("chevron");
        HBox line = new HBox(chevron, face);
        line.getStyleClass().add("foldout-line");
        HBox.setHgrow(face, Priority.ALWAYS);
        head.setGraphic(line);
        head.setMaxWidth(Double.MAX_VALUE);
        head.getStyleClass().add("foldout-head");
        line.prefWidthProperty().bind(head.widthProperty());
        head.selectedProperty().subscribe((_, open) -> show(open));
        getStyleClass().add("foldout");
        getChildren().add(head);
    }

    /// What the line says to those who listen.
    void say(String words) {
        head.setAccessibleText(words);
    }

    /// Whether the content is shown.
    boolean isOpen() {
        return head.isSelected();
    }

    /// Shows or hides the content.
    void open(boolean open) {
        head.setSelected(open);
    }

    private void show(boolean open) {
        if (open && getChildren().size() == 1)
            getChildren().add(content.get());
        if (getChildren().size() > 1) {
            getChildren().get(1).setVisible(open);
            getChildren().get(1).setManaged(open);
        }
    }

    @Override
    public void requestFocus() {
        head.requestFocus();
    }
}
