package whichway.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import whichway.core.Approach;
import whichway.core.BaseModel;
import whichway.core.Costing;
import whichway.core.Plan;
import whichway.model.PlanCell;
import whichway.words.Words;

/// The choice of the base model: one for every approach, and on demand another one for some.
final class CostModels extends VBox {
    private final PlanCell cell;
    private final Costing costing;
    private final Words words;
    private final Segments<BaseModel> every;
    private final List<Choice> choices;
    private final Map<String, ComboBox<Choice>> own = new LinkedHashMap<>();
    private final Foldout foldout;
    private boolean showing;

    CostModels(PlanCell cell, Costing costing, List<Approach> approaches, Words words) {
        this.cell = cell;
        this.costing = costing;
        this.words = words;
        choices = Stream.concat(Stream.of(new Choice(words.say("page.cost.model.none"), Optional.empty())),
                costing.models().stream().map(model -> new Choice(model.name(), Optional.of(model)))).toList();
        every = new Segments<>(costing.models(), BaseModel::name, model -> choose(Plan.EVERY, Optional.of(model)));
        VBox rows = new VBox();
        rows.getStyleClass().add("cost-models");
        for (Approach approach : approaches)
            rows.getChildren().add(row(approach));
        Label face = new Label(words.say("page.cost.model.own"));
        face.getStyleClass().add("body");
        foldout = new Foldout(face, () -> rows);
        getChildren().addAll(every, foldout);
        getStyleClass().add("page-section");
    }

    private Node row(Approach approach) {
        Label name = new Label(approach.name());
        name.getStyleClass().addAll("body", "cost-model-name");
        ComboBox<Choice> box = new ComboBox<>();
        box.getItems().addAll(choices);
        box.setAccessibleText(words.say("page.cost.model.of", approach.name()));
        box.setOnAction(_ -> choose(approach.id(), box.getValue().model()));
        name.setLabelFor(box);
        own.put(approach.id(), box);
        FlowPane row = new FlowPane(name, box);
        row.getStyleClass().add("cost-model");
        return row;
    }

    private void choose(String approach, Optional<BaseModel> model) {
        if (!showing)
            cell.model(approach, model.map(BaseModel::id)
                    .filter(id -> !approach.equals(Plan.EVERY) || !id.equals(costing.usualModel())));
    }

    /// Shows what was chosen.
    void show(Plan plan) {
        showing = true;
        every.show(costing.model(plan.model(Plan.EVERY).orElse(costing.usualModel())));
        own.forEach((approach, box) -> {
            Optional<BaseModel> said = Optional.ofNullable(plan.models().get(approach)).map(costing::model);
            choices.stream().filter(choice -> choice.model().equals(said)).findFirst().ifPresent(box::setValue);
        });
        if (own.keySet().stream().anyMatch(plan.models()::containsKey))
            foldout.open(true);
        showing = false;
    }

    /// What one approach may run on; empty for what all others run on.
    private record Choice(String name, Optional<BaseModel> model) {
        @Override
        public String toString() {
            return name;
        }
    }
}
