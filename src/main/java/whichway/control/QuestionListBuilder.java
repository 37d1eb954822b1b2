package whichway.control;

import javafx.util.Builder;

import whichway.model.AssessmentModel;
import whichway.model.Itinerary;
import whichway.words.Words;

/// Makes a `QuestionList` for FXML, `<QuestionList theme="knowledge"/>`.
public final class QuestionListBuilder implements Builder<QuestionList> {
    private final AssessmentModel model;
    private final Itinerary itinerary;
    private final Words words;
    private String theme = "";

    /// What every list of questions needs.
    public QuestionListBuilder(AssessmentModel model, Itinerary itinerary, Words words) {
        this.model = model;
        this.itinerary = itinerary;
        this.words = words;
    }

    /// The theme whose questions are asked.
    public String getTheme() {
        return theme;
    }

    /// Says whose questions are asked.
    ///
    /// @param theme id of a theme
    public void setTheme(String theme) {
        this.theme = theme;
    }

    @Override
    public QuestionList build() {
        return new QuestionList(model, itinerary, words, theme);
    }
}
