package whichway.control;

import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import whichway.core.Answer;
import whichway.model.TraitCell;
import whichway.words.Words;

/// Stands in for the control of a question that does not apply: why it does not, and the way back.
public final class NotApplicableField extends VBox {
    private final TraitCell cell;
    private final ObjectProperty<Optional<Answer>> answer = new SimpleObjectProperty<>(this, "answer",
            Optional.empty());
    private final TextField reason = new TextField();

    /// @param cell the lens on the trait that may not apply
    public NotApplicableField(TraitCell cell, Words words) {
        this.cell = cell;
        getStyleClass().add("not-applicable-field");
        Label statement = new Label(words.say("question.not-applicable"));
        statement.getStyleClass().add("statement");
        Button back = new Button(words.say("question.not-applicable.undo"));
        back.setOnAction(_ -> cell.clear());
        reason.setPromptText(words.say("question.not-applicable.prompt"));
        reason.setAccessibleText(words.say("question.not-applicable.accessible", cell.trait().question()));
        HBox line = new HBox(reason, back);
        line.getStyleClass().add("line");
        HBox.setHgrow(reason, Priority.ALWAYS);
        getChildren().addAll(statement, line);
        reason.textProperty().subscribe(this::typed);
        reason.focusedProperty().addListener((_, _, focused) -> {
            if (focused)
                cell.beginAnswering();
            else
                cell.endGesture();
        });
        answer.bind(cell.answerProperty());
        answer.subscribe(this::show);
    }

    private void typed(String text) {
        if (reason.isFocused() && answer.get().orElse(null) instanceof Answer.NotApplicable)
            cell.answer(new Answer.NotApplicable(text));
    }

    private void show(Optional<Answer> given) {
        String known = given.orElse(null) instanceof Answer.NotApplicable(String why) ? why : "";
        if (known.equals(reason.getText()))
            return;
        reason.setText(known);
        if (reason.isFocused())
            cell.beginAnswering();
    }

    @Override
    public void requestFocus() {
        reason.requestFocus();
    }
}
