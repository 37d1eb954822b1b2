package whichway.page;

import java.util.Optional;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import whichway.control.Shown;
import whichway.core.Answer;
import whichway.model.TraitCell;
import whichway.words.AnswerWords;
import whichway.words.Words;

/// An answer that documents suggest, beside the one there is; one may accept it or leave things as they are.
final class SuggestedAnswer extends VBox {
    private static final PseudoClass SETTLED = PseudoClass.getPseudoClass("settled");

    private final TraitCell cell;
    private final Answer suggested;
    private final Words words;
    private final Label present = MeasureResult.text("", "body");
    private final Label state = MeasureResult.text("", "small", "muted");
    private final Button accept = new Button();
    private final Button leave = new Button();
    private boolean left;

    SuggestedAnswer(TraitCell cell, Answer suggested, Words words) {
        this.cell = cell;
        this.suggested = suggested;
        this.words = words;
        getStyleClass().add("measure-suggestion");
        setId("suggestion-" + cell.trait().id());
        String name = cell.trait().name();
        button(accept, "accept", name, () -> cell.answer(suggested));
        button(leave, "leave", name, () -> {
            left = true;
            show();
        });
        accept.getStyleClass().add("primary");
        FlowPane choice = new FlowPane(accept, leave, state);
        choice.getStyleClass().add("measure-choice");
        getChildren().addAll(MeasureResult.text(name, "strong"),
                MeasureResult.text(cell.trait().question(), "small", "muted"), answers(), choice);
        new Shown(this).follow(cell.answerProperty(), _ -> show());
    }

    private Node answers() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("measure-answers");
        grid.addRow(0, label("page.measure.suggested"),
                MeasureResult.text(new AnswerWords(words).say(cell.trait(), Optional.of(suggested)), "strong"));
        grid.addRow(1, label("page.measure.present"), present);
        return grid;
    }

    private Label label(String key) {
        Label label = MeasureResult.text(words.say(key), "small", "muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void button(Button button, String what, String name, Runnable action) {
        button.setText(words.say("page.measure." + what));
        button.setAccessibleText(words.say("page.measure." + what + ".spoken", name));
        button.setOnAction(_ -> action.run());
        button.getStyleClass().add(what);
    }

    private void show() {
        Optional<Answer> now = cell.answerProperty().get();
        boolean accepted = now.filter(suggested::equals).isPresent();
        present.setText(new AnswerWords(words).say(cell.trait(), now));
        pseudoClassStateChanged(SETTLED, accepted || left);
        put(accept, !accepted);
        put(leave, !accepted && !left);
        put(state, accepted || left);
        state.setText(words.say(accepted ? "page.measure.accepted" : "page.measure.left"));
    }

    private static void put(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
