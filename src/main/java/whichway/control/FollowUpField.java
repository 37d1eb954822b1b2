package whichway.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import whichway.core.FollowUp;
import whichway.model.TraitCell;
import whichway.words.Words;

/// Who finds out the answer to an open question, and by when. A stay in its two fields is one step for undo; what is no
/// date is not taken, and the line below says so.
public final class FollowUpField extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final TraitCell cell;
    private final Words words;
    private final ObjectProperty<FollowUp> followUp = new SimpleObjectProperty<>(this, "followUp", FollowUp.NONE);
    private final TextField owner = new TextField();
    private final TextField due = new TextField();
    private final Label fault = new Label();
    private FollowUp known = FollowUp.NONE;

    /// @param cell the lens on the trait that somebody finds out about
    public FollowUpField(TraitCell cell, Words words) {
        this.cell = cell;
        this.words = words;
        getStyleClass().add("follow-up-field");
        prepare(owner, "owner");
        prepare(due, "due");
        HBox line = new HBox(label("question.follow-up.ask", owner), owner, label("question.follow-up.by", due), due);
        line.getStyleClass().add("line");
        HBox.setHgrow(owner, Priority.ALWAYS);
        fault.getStyleClass().add("meaning");
        fault.setWrapText(true);
        getChildren().addAll(line, fault);
        followUp.bind(cell.followUpProperty());
        followUp.subscribe(this::show);
        focusWithinProperty().addListener((_, _, within) -> {
            if (within)
                cell.beginFollowingUp();
            else
                cell.endGesture();
        });
        owner.textProperty().subscribe(this::name);
        due.textProperty().subscribe(this::date);
        due.focusedProperty().subscribe(_ -> judge());
    }

    private void prepare(TextField field, String name) {
        field.getStyleClass().add(name);
        field.setPromptText(words.say("question.follow-up." + name + ".prompt"));
        field.setAccessibleText(words.say("question.follow-up." + name + ".accessible", cell.trait().question()));
    }

    private Label label(String key, Node field) {
        Label label = new Label(words.say(key));
        label.setLabelFor(field);
        return label;
    }

    private void name(String typed) {
        write(new FollowUp(typed.isBlank() ? "" : typed, known.due()));
    }

    private void date(String typed) {
        DayText.read(typed).ifPresent(day -> write(new FollowUp(known.owner(), day)));
        judge();
    }

    private void write(FollowUp said) {
        if (said.equals(known) || !isFocusWithin())
            return;
        known = said;
        cell.followUp(said);
    }

    /// Follows what was said elsewhere; leaves the typing alone otherwise.
    private void show(FollowUp said) {
        if (said.equals(known))
            return;
        known = said;
        owner.setText(said.owner());
        due.setText(said.due());
        if (isFocusWithin())
            cell.beginFollowingUp();
    }

    /// Nobody is told off in the middle of a word: while somebody types, only a text of full length is judged.
    private void judge() {
        String typed = due.getText();
        boolean unfinished = due.isFocused() && DayText.isUnfinished(typed);
        boolean faulty = !unfinished && DayText.read(typed).isEmpty();
        due.pseudoClassStateChanged(INVALID, faulty);
        fault.pseudoClassStateChanged(INVALID, faulty);
        fault.setText(faulty ? words.say("question.follow-up.fault", typed.strip()) : "");
        fault.setManaged(faulty);
    }

    /// Gives the focus to the name of whoever finds out.
    @Override
    public void requestFocus() {
        owner.requestFocus();
    }
}
