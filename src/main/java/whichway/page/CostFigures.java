package whichway.page;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import whichway.control.FigureField;
import whichway.control.QuantityRow;
import whichway.core.Figure;
import whichway.core.FigureSection;
import whichway.model.AssessmentModel;
import whichway.words.Words;

/// All that costs are computed from besides prices: the answers that count, and the figures of money, section by section.
/// The figures that say what fits into the window stand on the page of the context.
final class CostFigures {
    private static final List<String> ANSWERS = List.of("monthly-questions", "corpus-tokens");
    private static final List<String> SECTIONS = List.of("caching", "tools", "training", "hosting", "people",
            "horizon");

    private final AssessmentModel model;
    private final Words words;

    CostFigures(AssessmentModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    /// A part for the answers, and a closed one for each section that the knowledge has.
    List<Node> sections() {
        List<Node> sections = new ArrayList<>();
        VBox answers = new VBox();
        answers.getStyleClass().add("figure-list");
        ANSWERS.stream().filter(trait -> model.knowledge().findTrait(trait).isPresent())
                .forEach(trait -> answers.getChildren().add(new QuantityRow(model, words, trait)));
        sections.add(answers);
        for (FigureSection section : model.knowledge().costing().sections())
            if (SECTIONS.contains(section.id()))
                sections.add(new Foldout(face(section), () -> figures(section)));
        return sections;
    }

    private static Node face(FigureSection section) {
        Label name = new Label(section.name());
        name.getStyleClass().addAll("body", "strong");
        Label help = new Label(section.help());
        help.getStyleClass().addAll("small", "muted");
        help.setWrapText(true);
        VBox face = new VBox(name, help);
        face.setMinWidth(0);
        return face;
    }

    private Node figures(FigureSection section) {
        VBox list = new VBox();
        list.getStyleClass().addAll("figure-list", "cost-figures");
        for (Figure figure : model.knowledge().costing().figuresOf(section.id()))
            list.getChildren().add(new FigureField(model, words, figure.id()));
        return list;
    }
}
