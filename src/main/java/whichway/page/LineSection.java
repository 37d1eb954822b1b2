package whichway.page;

import java.util.List;
import java.util.OptionalDouble;

import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import whichway.chart.Axis;
import whichway.chart.LineChart;
import whichway.core.Assessment;
import whichway.core.Kind;
import whichway.core.Knowledge;
import whichway.core.Stretch;
import whichway.core.Sweep;
import whichway.core.Trait;
import whichway.core.Way;
import whichway.panel.PictureView;
import whichway.words.AnswerWords;
import whichway.words.Words;

/// All scores as the answer to one question, or its weight, runs over all that it could be.
final class LineSection extends VBox {
    private final Knowledge knowledge;
    private final Words words;
    private final Sweep sweep;
    private final PictureView view;
    private final TraitBox box;
    private final RadioButton answer;
    private final RadioButton emphasis;
    private Assessment assessment;

    LineSection(Knowledge knowledge, Words words, List<Trait> traits, Assessment first, PictureView view) {
        this.knowledge = knowledge;
        this.words = words;
        this.view = view;
        assessment = first;
        sweep = new Sweep(knowledge);
        box = new TraitBox(traits, traits.getFirst(), words.say("page.compare.line.trait"), this::draw);
        ToggleGroup group = new ToggleGroup();
        answer = segment("page.compare.line.answer", group);
        emphasis = segment("page.compare.line.emphasis", group);
        answer.setSelected(true);
        FlowPane choice = new FlowPane(box, answer, emphasis);
        choice.getStyleClass().add("compare-against");
        getChildren().addAll(choice, view);
        getStyleClass().add("compare-picked");
    }

    /// Draws it for an assessment.
    ///
    /// @param suggestion the trait to show until somebody chooses one
    void show(Assessment next, Trait suggestion) {
        assessment = next;
        box.suggest(suggestion);
        draw();
    }

    private RadioButton segment(String key, ToggleGroup group) {
        RadioButton button = new RadioButton(words.say(key));
        button.getStyleClass().setAll("toggle-button", "compare-opponent");
        button.setToggleGroup(group);
        button.setOnAction(_ -> draw());
        return button;
    }

    private void draw() {
        Trait trait = box.getValue();
        if (emphasis.isSelected()) {
            Way way = Sweep.emphases();
            List<Stretch> stretches = sweep.emphases(assessment, trait.id());
            view.draw(width -> LineChart.of(stretches, Axis.ofEmphasis(trait, way, words),
                    OptionalDouble.of(way.position(assessment.emphasis(trait.id()))), knowledge.approaches(),
                    at -> words.say("page.compare.line.times", way.code(at)), width, words));
        } else {
            Way way = sweep.way(assessment, trait.id());
            List<Stretch> stretches = sweep.answers(assessment, trait.id());
            double code = sweep.code(assessment, trait.id());
            view.draw(width -> LineChart.of(stretches, Axis.of(trait, way, words),
                    Double.isNaN(code) ? OptionalDouble.empty() : OptionalDouble.of(way.position(code)),
                    knowledge.approaches(), at -> say(trait, way.code(at)), width, words));
        }
    }

    private String say(Trait trait, double code) {
        return switch (trait.kind()) {
            case Kind.Slider _ -> words.say("page.compare.line.position", code);
            case Kind.Quantity _ -> words.say("page.compare.line.position", Math.floor(code));
            case Kind.Choice choice -> new AnswerWords(words).within(choice.options().get((int) code).label());
            case Kind.Toggle toggle -> new AnswerWords(words).within(toggle.options().get((int) code).label());
        };
    }
}
