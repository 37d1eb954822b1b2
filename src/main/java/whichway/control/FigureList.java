package whichway.control;

import javafx.scene.layout.VBox;

import whichway.core.FigureSection;
import whichway.model.AssessmentModel;
import whichway.words.Words;

/// All figures of a section, one under the other below its heading. In FXML `<FigureList section="retrieval"/>`.
public final class FigureList extends VBox {
    /// @param section id of a section of the knowledge
    /// @throws IllegalArgumentException if there is none of that id
    public FigureList(AssessmentModel model, Words words, String section) {
        FigureSection about = model.knowledge().costing().sections().stream()
                .filter(one -> one.id().equals(section)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No section " + section));
        getStyleClass().add("figure-list");
        VBox head = new VBox(FieldRow.text(about.name(), "heading"), FieldRow.text(about.help(), "help"));
        head.getStyleClass().add("head");
        getChildren().add(head);
        model.knowledge().costing().figuresOf(section)
                .forEach(figure -> getChildren().add(new FigureField(model, words, figure)));
    }
}
