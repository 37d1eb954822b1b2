package whichway.control;

import java.util.Optional;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;

import whichway.core.Answer;
import whichway.core.FollowUp;
import whichway.words.Words;

/// The quiet buttons under a question.
final class QuietRow extends HBox {
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final ToggleButton why;
    private final ToggleButton note;
    private final Button notApplicable;
    private final Optional<PrecisionButton> precision;
    private final ToggleButton followUp;
    private final Button forget;
    private final Words words;

    /// @param precision the offer to leave the answer partly open; empty where the control has none
    QuietRow(Words words, Disclosure whyPlace, Disclosure notePlace, Disclosure followUpPlace,
            Optional<PrecisionButton> precision) {
        this.words = words;
        this.precision = precision;
        getStyleClass().add("quiet-row");
        why = dress(new ToggleButton(words.say("question.why")), "fth-help-circle");
        note = dress(new ToggleButton(words.say("question.note")), "fth-edit-3");
        notApplicable = dress(new Button(words.say("question.does-not-apply")), "fth-slash");
        followUp = dress(new ToggleButton(words.say("question.follow-up")), "fth-user");
        followUp.setMinWidth(0);
        forget = dress(new Button(words.say("question.forget")), "fth-rotate-ccw");
        why.selectedProperty().subscribe(whyPlace::show);
        note.selectedProperty().subscribe(notePlace::show);
        note.setOnAction(_ -> notePlace.requestFocus());
        followUp.selectedProperty().subscribe(followUpPlace::show);
        followUp.setOnAction(_ -> followUpPlace.requestFocus());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(why, note, notApplicable);
        precision.ifPresent(button -> getChildren().add(dress(button)));
        getChildren().addAll(gap, followUp, forget);
    }

    private static <B extends ButtonBase> B dress(B button, String icon) {
        button.setGraphic(new FontIcon(icon));
        return dress(button);
    }

    private static <B extends ButtonBase> B dress(B button) {
        button.getStyleClass().add("quiet");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    void onNotApplicable(Runnable action) {
        notApplicable.setOnAction(_ -> action.run());
    }

    void onForget(Runnable action) {
        forget.setOnAction(_ -> action.run());
    }

    /// Offers what makes sense with an answer: only an open question needs somebody who finds out, only an answered one
    /// can be forgotten, and one that does not apply has its own way back.
    void show(Optional<Answer> given) {
        boolean applies = !(given.orElse(null) instanceof Answer.NotApplicable);
        if (given.isPresent())
            followUp.setSelected(false);
        present(followUp, given.isEmpty());
        present(forget, given.isPresent() && applies);
        present(notApplicable, applies);
        precision.ifPresent(button -> present(button, applies));
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    /// Names who finds out.
    void showFollowUp(FollowUp said) {
        followUp.setText(asked(said));
        followUp.pseudoClassStateChanged(FILLED, !said.equals(FollowUp.NONE));
    }

    private String asked(FollowUp said) {
        if (said.equals(FollowUp.NONE))
            return words.say("question.follow-up");
        if (said.due().isEmpty())
            return words.say("question.follow-up.owner", said.owner());
        return said.owner().isEmpty()
                ? words.say("question.follow-up.due", said.due())
                : words.say("question.follow-up.owner-due", said.owner(), said.due());
    }

    /// Marks that there is a note.
    void showNote(String text) {
        note.pseudoClassStateChanged(FILLED, !text.isEmpty());
    }
}
