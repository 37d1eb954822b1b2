package whichway.page;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import whichway.budget.Input;
import whichway.budget.Line;
import whichway.words.BudgetWords;
import whichway.words.Dollars;
import whichway.words.InputWords;
import whichway.words.Words;

/// One item of a bill: what it comes to, and on demand the formula with all numbers that went into it.
final class CostItem extends VBox {
    private final Words words;
    private final BudgetWords names;
    private final Label name = label("body");
    private final Label usual = label("body", "cost-sum");
    private final Label span = label("small", "muted", "cost-span");
    private final VBox trace = new VBox();
    private final Foldout foldout;

    CostItem(Words words, BudgetWords names) {
        this.words = words;
        this.names = names;
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox face = new HBox(name, usual, span);
        face.getStyleClass().add("cost-item");
        trace.getStyleClass().add("cost-trace");
        foldout = new Foldout(face, () -> trace);
        getChildren().add(foldout);
    }

    /// Shows an item.
    void show(Line line, InputWords inputs) {
        Dollars dollars = new Dollars(words);
        name.setText(names.line(line.kind()));
        usual.setText(dollars.say(line.dollars().usual()));
        span.setText(line.dollars().isExact() ? "" : dollars.span(line.dollars()));
        foldout.say(words.say("page.cost.item", name.getText(), dollars.within(line.dollars())));
        trace.getChildren().setAll(trace(line, inputs));
    }

    private List<Node> trace(Line line, InputWords inputs) {
        List<Node> said = new ArrayList<>(
                List.of(text(words.say("page.cost.item.formula", names.formula(line.kind())), "small")));
        List<Input> known = line.inputs().stream().filter(input -> !input.assumed()).toList();
        List<Input> assumed = line.inputs().stream().filter(Input::assumed).toList();
        if (!known.isEmpty())
            said.add(text(words.say("page.cost.item.known", inputs.list(known)), "small", "muted"));
        if (!assumed.isEmpty())
            said.add(text(words.say("page.cost.item.assumed", inputs.list(assumed)), "small", "muted"));
        return said;
    }

    private static Label text(String text, String... classes) {
        Label label = label(classes);
        label.setText(text);
        label.setWrapText(true);
        return label;
    }

    private static Label label(String... classes) {
        Label label = new Label();
        label.getStyleClass().addAll(classes);
        return label;
    }
}
