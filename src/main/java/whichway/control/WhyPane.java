package whichway.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.Band;
import whichway.core.Effects;
import whichway.core.Gate;
import whichway.core.Ground;
import whichway.core.Kind;
import whichway.core.Knowledge;
import whichway.core.Option;
import whichway.core.Source;
import whichway.core.Trait;
import whichway.model.AssessmentModel;
import whichway.words.Words;

/// Why a question is asked: what each answer does to each approach, on what grounds, what it can rule out, and the
/// sources. The row of the present answer is marked.
public final class WhyPane extends VBox {
    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");

    private final Knowledge knowledge;
    private final Trait trait;
    private final Meaning meaning;
    private final Words words;
    private final List<Source> sources = new ArrayList<>();
    private final List<Row> rows;
    private final ObjectProperty<Assessment> assessment = new SimpleObjectProperty<>(this, "assessment");

    private record Row(String key, Node node) {}

    /// @param trait the question to be explained
    public WhyPane(AssessmentModel model, Trait trait, Meaning meaning, Words words) {
        this.knowledge = model.knowledge();
        this.trait = trait;
        this.meaning = meaning;
        this.words = words;
        getStyleClass().add("why-pane");
        getChildren().add(text(words.say("question.why.read"), "how-to-read"));
        rows = rows();
        rows.forEach(row -> getChildren().add(row.node()));
        gates();
        sources();
        assessment.bind(model.assessmentProperty());
        assessment.subscribe(this::mark);
    }

    private List<Row> rows() {
        return switch (trait.kind()) {
            case Kind.Slider slider -> List.of(
                    row("low", meaning.position(slider, slider.min()), slider.low()),
                    row("high", meaning.position(slider, slider.max()), slider.high()));
            case Kind.Choice choice -> options(choice.options());
            case Kind.Toggle toggle -> options(toggle.options().reversed());
            case Kind.Quantity quantity -> quantity.bands().stream()
                    .map(band -> row(band.id(), band.label(), band.effects())).toList();
        };
    }

    private List<Row> options(List<Option> options) {
        return options.stream().map(option -> row(option.id(), option.label(), option.effects())).toList();
    }

    private Row row(String key, String label, Effects effects) {
        VBox row = new VBox(text(label, "row-label"));
        row.getStyleClass().add("why-row");
        if (effects.byApproach().values().stream().allMatch(effect -> effect == 0))
            row.getChildren().add(text(words.say("question.why.none"), "grounds"));
        else {
            row.getChildren().addAll(text(effects.because(), "because"),
                    new EffectMarks(effects, knowledge.approaches()),
                    text(grounds(effects.grounds(), effects.sources()), "grounds"));
        }
        row.getChildren().removeIf(child -> child instanceof Label line && line.getText().isEmpty());
        return new Row(key, row);
    }

    /// The grounds in words, and the numbers of the sources as they are listed below.
    private String grounds(List<Ground> grounds, List<String> ids) {
        String named = grounds.stream()
                .map(ground -> words.say("question.ground." + ground.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        String numbers = ids.stream().map(id -> "[" + number(knowledge.source(id)) + "]")
                .collect(Collectors.joining(" "));
        return named.isEmpty() ? "" : words.say("question.why.grounds", named, numbers).strip();
    }

    private int number(Source source) {
        if (!sources.contains(source))
            sources.add(source);
        return sources.indexOf(source) + 1;
    }

    private void gates() {
        List<Gate> reading = knowledge.gates().stream().filter(gate -> gate.when().traits().contains(trait.id()))
                .toList();
        if (reading.isEmpty())
            return;
        getChildren().add(text(words.say("question.why.gates"), "section"));
        for (Gate gate : reading) {
            String blocked = gate.blocks().stream().map(id -> knowledge.approach(id).name())
                    .collect(Collectors.joining(", "));
            VBox entry = new VBox(text(words.say("question.why.gate", gate.label(), blocked), "row-label"),
                    text(gate.reason(), "because"), text(words.say("question.why.unlock", gate.unlock()), "because"),
                    text(grounds(gate.grounds(), gate.sources()), "grounds"));
            entry.getStyleClass().add("why-row");
            getChildren().add(entry);
        }
    }

    private void sources() {
        if (sources.isEmpty())
            return;
        getChildren().add(text(words.say("question.why.sources"), "section"));
        for (Source source : sources) {
            String line = words.say("question.why.source", number(source), source.author(),
                    Integer.toString(source.year()), source.title(), source.figure(), source.identifier());
            String caveat = source.caveat().isEmpty() ? "" : "\n" + words.say("question.why.caveat", source.caveat());
            getChildren().add(text(line + caveat, "source"));
        }
    }

    private static Label text(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    private void mark(Assessment now) {
        List<String> present = present(now);
        rows.forEach(row -> row.node().pseudoClassStateChanged(PRESENT, present.contains(row.key())));
    }

    private List<String> present(Assessment now) {
        Optional<Answer> given = now.answer(trait.id());
        return switch (given.orElse(null)) {
            case Answer.Amount(double value) -> holding(value, value, now);
            case Answer.Range(double from, double to) -> holding(from, to, now);
            case Answer.Pick(String option) -> List.of(option);
            case Answer.AnyOf(List<String> any) -> any;
            case Answer.Flag(boolean yes) -> List.of(Boolean.toString(yes));
            case null, default -> List.of();
        };
    }

    private List<String> holding(double from, double to, Assessment now) {
        return switch (trait.kind()) {
            case Kind.Slider slider -> {
                List<String> ends = new ArrayList<>();
                if (from < slider.neutral())
                    ends.add("low");
                if (to > slider.neutral())
                    ends.add("high");
                yield ends;
            }
            case Kind.Quantity quantity -> meaning.bands(quantity, from, to, now).stream().map(Band::id).toList();
            default -> List.of();
        };
    }
}
