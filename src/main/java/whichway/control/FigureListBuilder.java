package whichway.control;

import javafx.util.Builder;

import whichway.model.AssessmentModel;
import whichway.words.Words;

/// Makes the list of figures that FXML asks for with `<FigureList section="…"/>`.
public final class FigureListBuilder implements Builder<FigureList> {
    private final AssessmentModel model;
    private final Words words;
    private String section = "";

    /// What every list of figures needs.
    public FigureListBuilder(AssessmentModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    /// The section whose figures are shown.
    public String getSection() {
        return section;
    }

    /// Says whose figures are shown.
    ///
    /// @param section id of a section
    public void setSection(String section) {
        this.section = section;
    }

    @Override
    public FigureList build() {
        return new FigureList(model, words, section);
    }
}
