package whichway.app;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import whichway.model.AssessmentModel;
import whichway.model.Itinerary;
import whichway.model.Place;
import whichway.model.Progress;
import whichway.words.Words;

/// One page in the rail: its name, how much of it is answered as a mark, in numbers, and in words for those who listen.
final class RailCell extends ListCell<Place> {
    private static final PseudoClass SOME = PseudoClass.getPseudoClass("some");
    private static final PseudoClass ALL = PseudoClass.getPseudoClass("all");
    private static final PseudoClass CONCLUDING = PseudoClass.getPseudoClass("concluding");

    private final AssessmentModel model;
    private final Itinerary itinerary;
    private final Pages pages;
    private final Words words;
    private final Label name = new Label();
    private final Label count = new Label();
    private final Region mark = new Region();
    private final HBox row = new HBox(name, count, mark);

    RailCell(AssessmentModel model, Itinerary itinerary, Pages pages, Words words) {
        this.model = model;
        this.itinerary = itinerary;
        this.pages = pages;
        this.words = words;
        row.getStyleClass().add("row");
        name.getStyleClass().add("name");
        count.getStyleClass().add("count");
        mark.getStyleClass().add("mark");
        name.setMaxWidth(Double.MAX_VALUE);
        count.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        model.assessmentProperty().subscribe(this::showProgress);
        itinerary.scopeProperty().subscribe(this::showProgress);
    }

    @Override
    protected void updateItem(@Nullable Place place, boolean empty) {
        super.updateItem(place, empty);
        setGraphic(empty ? null : row);
        showProgress();
    }

    private void showProgress() {
        Place place = getItem();
        if (place == null)
            return;
        Progress progress = place.asks() ? itinerary.progress(place) : project();
        boolean marked = !Pages.concludes(place);
        name.setText(pages.name(place));
        count.setText(words.say("window.rail.count", progress.answered(), progress.asked()));
        count.setVisible(place.asks());
        mark.setVisible(marked);
        mark.pseudoClassStateChanged(SOME, !progress.untouched() && !progress.complete());
        mark.pseudoClassStateChanged(ALL, progress.complete());
        pseudoClassStateChanged(CONCLUDING, itinerary.places().stream().filter(Pages::concludes).findFirst()
                .filter(place::equals).isPresent());
        setAccessibleText(marked
                ? words.say(spoken(place, progress), name.getText(), progress.answered(),
                        progress.asked())
                : name.getText());
    }

    /// The project page asks for one thing: a name.
    private Progress project() {
        return new Progress(model.assessment().project().name().isBlank() ? 0 : 1, 1);
    }

    private static String spoken(Place place, Progress progress) {
        if (place.asks())
            return "window.rail.spoken";
        return progress.complete() ? "window.rail.named" : "window.rail.unnamed";
    }
}
