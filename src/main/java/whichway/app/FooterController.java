package whichway.app;

import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import whichway.model.AssessmentModel;
import whichway.model.Itinerary;
import whichway.model.Place;
import whichway.model.Progress;
import whichway.words.Words;

/// The line under each page: the way back, the way on, and how far one has come.
final class FooterController {
    private final AssessmentModel model;
    private final Itinerary itinerary;
    private final Pages pages;
    private final Words words;

    @FXML
    private Button backButton;
    @FXML
    private Button nextButton;
    @FXML
    private Label progressLabel;

    FooterController(AssessmentModel model, Itinerary itinerary, Pages pages, Words words) {
        this.model = model;
        this.itinerary = itinerary;
        this.pages = pages;
        this.words = words;
    }

    @FXML
    private void initialize() {
        itinerary.currentProperty().subscribe(_ -> {
            show(backButton, "window.back", itinerary.previous());
            show(nextButton, "window.next", itinerary.next());
        });
        model.assessmentProperty().subscribe(this::showProgress);
        itinerary.scopeProperty().subscribe(this::showProgress);
        showProgress();
    }

    private void show(Button button, String key, Optional<Place> place) {
        button.setVisible(place.isPresent());
        place.map(pages::name).ifPresent(name -> {
            button.setText(name);
            button.setAccessibleText(words.say(key, name));
        });
    }

    private void showProgress() {
        Progress progress = itinerary.progress();
        progressLabel.setText(words.say("window.progress", progress.answered(), progress.asked()));
    }

    @FXML
    private void back() {
        itinerary.previous().ifPresent(itinerary::go);
    }

    @FXML
    private void next() {
        itinerary.next().ifPresent(itinerary::go);
    }
}
