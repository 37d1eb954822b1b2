package whichway.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.scene.Parent;

import whichway.model.AssessmentModel;
import whichway.model.Place;
import whichway.words.Words;

/// The pages of the wizard: which there are, what they are called, and their nodes, made on the first visit and kept.
final class Pages {
    /// In order. A new page is a line here and a file `fxml/page-<id>.fxml`.
    static final List<Place> PLACES = List.of(
            new Place("project", ""),
            new Place("knowledge", "knowledge"),
            new Place("behaviour", "behaviour"),
            new Place("context", "context"),
            new Place("trust", "trust"),
            new Place("data-and-team", "data-and-team"),
            new Place("delivery", "delivery"),
            new Place("context-fit", ""),
            new Place("cost", ""),
            new Place("emphasis", ""),
            new Place("compare", ""),
            new Place("report", ""));

    /// Off the way through the wizard: where documents are measured.
    static final Place MEASURE = new Place("measure", "");

    private final Views views;
    private final AssessmentModel model;
    private final Words words;
    private final Map<Place, Parent> made = new HashMap<>();

    Pages(Views views, AssessmentModel model, Words words) {
        this.views = views;
        this.model = model;
        this.words = words;
    }

    /// The page itself; always the same node for the same place.
    Parent page(Place place) {
        return made.computeIfAbsent(place, wanted -> views.load("page-" + wanted.id()));
    }

    /// What the page is called: its theme's name where it asks questions.
    String name(Place place) {
        return place.asks() ? model.knowledge().theme(place.theme()).name() : words.say("window.place." + place.id());
    }

    /// Whether the page comes after all that is asked about the project.
    static boolean concludes(Place place) {
        return PLACES.indexOf(place) >= PLACES.indexOf(new Place("context-fit", ""));
    }
}
