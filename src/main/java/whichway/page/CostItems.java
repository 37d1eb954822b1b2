package whichway.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import whichway.budget.ApproachCost;
import whichway.budget.Line;
import whichway.words.BudgetWords;
import whichway.words.Dollars;
import whichway.words.InputWords;
import whichway.words.Words;

/// All items of what one approach costs: what is paid once, and what is paid every month. Items keep their rows, so that
/// one that was opened stays open while numbers change.
final class CostItems extends VBox {
    private final Words words;
    private final BudgetWords names;
    private final Map<Line.Kind, CostItem> rows = new EnumMap<>(Line.Kind.class);

    CostItems(Words words, BudgetWords names) {
        this.words = words;
        this.names = names;
        getStyleClass().add("cost-items");
    }

    /// Shows the items of an approach.
    void show(ApproachCost cost, InputWords inputs) {
        List<Node> shown = new ArrayList<>();
        Dollars dollars = new Dollars(words);
        shown.add(heading(words.say("page.cost.items.once", dollars.within(cost.once()))));
        shown.addAll(rows(cost, Line.Term.ONCE, inputs));
        shown.add(heading(words.say("page.cost.items.monthly", dollars.within(cost.monthly()))));
        shown.addAll(rows(cost, Line.Term.MONTHLY, inputs));
        if (!texts(shown).equals(texts(getChildren())))
            getChildren().setAll(shown);
    }

    private List<Node> rows(ApproachCost cost, Line.Term term, InputWords inputs) {
        List<Node> shown = new ArrayList<>();
        for (Line line : cost.lines())
            if (line.kind().term() == term) {
                CostItem row = rows.computeIfAbsent(line.kind(), _ -> new CostItem(words, names));
                row.show(line, inputs);
                shown.add(row);
            }
        return shown;
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll("body", "strong", "cost-items-heading");
        return label;
    }

    /// What is on the list: rows by themselves, headings by their words.
    private static List<Object> texts(List<Node> nodes) {
        return nodes.stream().<Object>map(node -> node instanceof Label label ? label.getText() : node).toList();
    }
}
