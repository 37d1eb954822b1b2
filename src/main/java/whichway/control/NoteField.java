package whichway.control;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

import whichway.model.TraitCell;
import whichway.words.Words;

/// A note on one question, as tall as its text. A stay in it is one step for undo.
public final class NoteField extends TextArea {
    private static final int LEAST_ROWS = 2;
    private static final double FRAME = 22;

    private final TraitCell cell;
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final Text measure = new Text();

    /// @param cell the lens on the trait that the note is about
    public NoteField(TraitCell cell, Words words) {
        this.cell = cell;
        getStyleClass().add("note-field");
        setWrapText(true);
        setPrefRowCount(LEAST_ROWS);
        setPromptText(words.say("question.note.prompt"));
        setAccessibleText(words.say("question.note.accessible", cell.trait().question()));
        measure.fontProperty().bind(fontProperty());
        note.bind(cell.noteProperty());
        note.subscribe(this::show);
        textProperty().subscribe(this::typed);
        focusedProperty().addListener((_, _, focused) -> {
            if (focused)
                cell.beginNoting();
            else
                cell.endGesture();
        });
    }

    private void typed(String text) {
        requestLayout();
        if (isFocused())
            cell.note(text);
    }

    private void show(String given) {
        if (given.equals(getText()) || (given.isEmpty() && getText().isBlank()))
            return;
        setText(given);
        if (isFocused())
            cell.beginNoting();
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width > 0 ? width : getWidth();
        measure.setWrappingWidth(Math.max(80, room - 2 * FRAME));
        return Math.ceil(Math.max(height(getText() + " "), height("\n".repeat(LEAST_ROWS - 1)))) + FRAME;
    }

    private double height(String text) {
        measure.setText(text);
        return measure.getLayoutBounds().getHeight();
    }
}
