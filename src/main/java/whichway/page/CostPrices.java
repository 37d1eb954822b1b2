package whichway.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import whichway.core.BaseModel;
import whichway.core.Knowledge;
import whichway.core.Price;
import whichway.core.PriceList;
import whichway.model.Commands;
import whichway.model.PlanCell;
import whichway.words.InputWords;
import whichway.words.Words;

/// The price list: every price with its day and its source, each to be changed in place, and the list as a whole to be
/// taken out, brought in, or given up for that of the program.
final class CostPrices extends VBox {
    private final PlanCell cell;
    private final Knowledge knowledge;
    private final Words words;
    private final Supplier<LocalDate> today;
    private final Button back = new Button();
    private final Map<String, PriceRow> rows = new LinkedHashMap<>();

    CostPrices(PlanCell cell, Knowledge knowledge, Commands commands, Words words, Supplier<LocalDate> today) {
        this.cell = cell;
        this.knowledge = knowledge;
        this.words = words;
        this.today = today;
        back.setText(words.say("page.cost.prices.back"));
        back.setOnAction(_ -> cell.prices(knowledge.costing().prices()));
        FlowPane actions = new FlowPane(button("page.cost.prices.export", commands::exportPrices),
                button("page.cost.prices.import", commands::importPrices), back);
        actions.getStyleClass().add("report-actions");
        Label face = new Label(words.say("page.cost.prices.all"));
        face.getStyleClass().add("body");
        getChildren().addAll(actions, new Foldout(face, this::groups));
        getStyleClass().add("page-section");
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.say(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node groups() {
        VBox groups = new VBox();
        groups.getStyleClass().add("price-groups");
        List<Price> prices = cell.prices().prices();
        for (BaseModel model : knowledge.costing().models())
            group(model.name(), prices.stream().filter(price -> isOf(model, price)).toList(), groups);
        group(words.say("page.cost.prices.other"), prices.stream()
                .filter(price -> knowledge.costing().models().stream().noneMatch(model -> isOf(model, price)))
                .toList(), groups);
        show(cell.prices());
        return groups;
    }

    private static boolean isOf(BaseModel model, Price price) {
        return !model.own() && price.id().startsWith(model.id() + "-");
    }

    private void group(String name, List<Price> prices, VBox groups) {
        if (prices.isEmpty())
            return;
        Label heading = new Label(name);
        heading.getStyleClass().addAll("body", "strong");
        VBox group = new VBox(heading);
        group.getStyleClass().add("price-group");
        for (Price price : prices)
            group.getChildren().add(rows.computeIfAbsent(price.id(),
                    _ -> new PriceRow(price, words, today, cell::price)));
        groups.getChildren().add(group);
    }

    /// Shows the prices that count.
    void show(PriceList prices) {
        boolean own = !prices.equals(knowledge.costing().prices());
        back.setVisible(own);
        back.setManaged(own);
        InputWords inputs = new InputWords(knowledge, prices, words);
        rows.forEach((id, row) -> prices.find(id).ifPresent(price -> row.show(price, inputs)));
    }
}
