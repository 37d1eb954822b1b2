package whichway.control;

import java.util.Optional;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;

import whichway.core.Answer;
import whichway.words.Words;

/// The quiet buttons under a question.
final class QuietRow extends HBox {
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final ToggleButton why;
    private final ToggleButton note;
    private final Button notApplicable;
    private final Button forget;

    QuietRow(Words words, Disclosure whyPlace, Disclosure notePlace) {
        getStyleClass().add("quiet-row");
        why = dress(new ToggleButton(words.say("question.why")), "fth-help-circle");
        note = dress(new ToggleButton(words.say("question.note")), "fth-edit-3");
        notApplicable = dress(new Button(words.say("question.does-not-apply")), "fth-slash");
        forget = dress(new Button(words.say("question.forget")), "fth-rotate-ccw");
        why.selectedProperty().subscribe(whyPlace::show);
        note.selectedProperty().subscribe(notePlace::show);
        note.setOnAction(_ -> notePlace.requestFocus());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(why, note, notApplicable, gap, forget);
    }

    private static <B extends ButtonBase> B dress(B button, String icon) {
        button.getStyleClass().add("quiet");
        button.setGraphic(new FontIcon(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    void onNotApplicable(Runnable action) {
        notApplicable.setOnAction(_ -> action.run());
    }

    void onForget(Runnable action) {
        forget.setOnAction(_ -> action.run());
    }

    /// Offers what makes sense with an answer: an unanswered question cannot be forgotten, one that does not apply has
    /// its own way back.
    void show(Optional<Answer> given) {
        boolean applies = !(given.orElse(null) instanceof Answer.NotApplicable);
        forget.setVisible(given.isPresent() && applies);
        notApplicable.setVisible(applies);
        notApplicable.setManaged(applies);
    }

    /// Marks that there is a note.
    void showNote(String text) {
        note.pseudoClassStateChanged(FILLED, !text.isEmpty());
    }
}
