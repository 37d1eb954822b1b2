package whichway.page;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import whichway.core.Template;

/// One template to start from: its name, what it describes, and whether the present answers are just its own.
final class TemplateRow extends HBox {
    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");

    private final Template template;
    private final Button name;
    private final Label mark;

    /// @param marked the words for "these are the present answers"
    /// @param take what to do when the template is chosen
    TemplateRow(Template template, String marked, Runnable take) {
        this.template = template;
        name = new Button(template.name());
        name.getStyleClass().setAll("template-name");
        name.setAccessibleHelp(template.summary());
        name.setOnAction(_ -> take.run());
        // The whole row takes the mouse, the button in it the keys.
        name.setMouseTransparent(true);
        Label summary = new Label(template.summary());
        summary.getStyleClass().addAll("small", "muted");
        summary.setWrapText(true);
        mark = new Label(marked);
        mark.getStyleClass().addAll("small", "template-mark");
        HBox head = new HBox(name, mark);
        head.getStyleClass().add("template-head");
        VBox texts = new VBox(head, summary);
        texts.getStyleClass().add("template-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        Region dot = new Region();
        dot.getStyleClass().add("template-dot");
        getStyleClass().add("template-row");
        getChildren().addAll(dot, texts);
        setOnMousePressed(_ -> name.requestFocus());
        setOnMouseClicked(_ -> name.fire());
    }

    /// The template it stands for.
    Template template() {
        return template;
    }

    /// Marks the row, or not, as the one whose answers are the present ones.
    void setPresent(boolean present) {
        pseudoClassStateChanged(PRESENT, present);
        mark.setVisible(present);
        name.setAccessibleText(present ? template.name() + ", " + mark.getText() : template.name());
    }
}
