package whichway.app;

import javafx.fxml.FXML;
import javafx.scene.control.ListView;

import whichway.model.AssessmentModel;
import whichway.model.Itinerary;
import whichway.model.Place;
import whichway.words.Words;

/// The list of pages at the left: where one is, what is answered, and a way to any page.
final class RailController {
    private final AssessmentModel model;
    private final Itinerary itinerary;
    private final Pages pages;
    private final Words words;

    @FXML
    private ListView<Place> railList;

    RailController(AssessmentModel model, Itinerary itinerary, Pages pages, Words words) {
        this.model = model;
        this.itinerary = itinerary;
        this.pages = pages;
        this.words = words;
    }

    @FXML
    private void initialize() {
        railList.setCellFactory(_ -> new RailCell(model, itinerary, pages, words));
        railList.getItems().setAll(itinerary.places());
        itinerary.currentProperty().subscribe(this::select);
        railList.getSelectionModel().selectedItemProperty().subscribe(place -> {
            if (place != null)
                itinerary.go(place);
        });
    }

    private void select(Place place) {
        if (railList.getItems().contains(place))
            railList.getSelectionModel().select(place);
        else
            railList.getSelectionModel().clearSelection();
    }
}
