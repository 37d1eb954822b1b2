package whichway.page;

import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;

import whichway.control.Shown;
import whichway.core.Theme;
import whichway.model.AssessmentModel;
import whichway.model.Commands;
import whichway.model.Itinerary;
import whichway.model.Place;
import whichway.model.Progress;
import whichway.words.Words;

/// Heads a page of questions: what its theme is about and how far it is answered. The questions look after themselves.
public final class QuestionsPage {
    private final AssessmentModel model;
    private final Itinerary itinerary;
    private final Commands commands;
    private final Words words;

    @FXML
    private Node page;
    @FXML
    private String theme;
    @FXML
    private Label heading;
    @FXML
    private Label intro;
    @FXML
    private Label progress;

    /// @param itinerary holds a place for the page's theme
    public QuestionsPage(AssessmentModel model, Itinerary itinerary, Commands commands, Words words) {
        this.model = model;
        this.itinerary = itinerary;
        this.commands = commands;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Theme about = model.knowledge().theme(theme);
        heading.setText(about.name());
        intro.setText(about.intro());
        Place place = itinerary.places().stream().filter(one -> one.theme().equals(theme)).findFirst().orElseThrow();
        Shown shown = new Shown(page);
        shown.follow(model.assessmentProperty(), _ -> tell(itinerary.progress(place)));
        shown.follow(itinerary.scopeProperty(), _ -> tell(itinerary.progress(place)));
    }

    @FXML
    private void measure() {
        commands.measure(List.of());
    }

    private void tell(Progress now) {
        String key = now.asked() == 0 ? "skipped" : now.complete() ? "complete" : "progress";
        progress.setText(words.say("page.questions." + key, now.answered(), now.asked()));
    }
}
