package whichway.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import whichway.control.Shown;
import whichway.core.Assessment;
import whichway.core.Evaluation;
import whichway.core.Standing;
import whichway.core.Theme;
import whichway.core.Trait;
import whichway.model.AssessmentModel;
import whichway.model.Edit;
import whichway.model.LiveAnalysis;
import whichway.panel.Headline;
import whichway.words.VerdictWords;
import whichway.words.Words;

/// Lets a room say how much each question, or each theme, counts, and says what each weight would change.
public final class EmphasisPage {
    private final AssessmentModel model;
    private final LiveAnalysis analysis;
    private final Words words;
    private final Map<EmphasisRow, List<Trait>> rows = new LinkedHashMap<>();

    @FXML
    private Node page;
    @FXML
    private Label lead;
    @FXML
    private Label surety;
    @FXML
    private Pane themes;

    public EmphasisPage(AssessmentModel model, LiveAnalysis analysis, Words words) {
        this.model = model;
        this.analysis = analysis;
        this.words = words;
    }

    @FXML
    private void initialize() {
        for (Theme theme : model.knowledge().themes()) {
            List<Trait> traits = model.knowledge().traitsOf(theme.id()).stream().filter(trait -> trait.importance() > 0)
                    .toList();
            if (!traits.isEmpty())
                themes.getChildren().add(section(theme, traits));
        }
        Shown shown = new Shown(page);
        shown.follow(model.assessmentProperty(), this::show);
        shown.follow(analysis.robustnessProperty(), robustness -> surety
                .setText(new VerdictWords(words).sentence(model.evaluationProperty().get(), robustness)));
    }

    private Node section(Theme theme, List<Trait> traits) {
        Label heading = new Label(theme.name());
        heading.getStyleClass().add("heading");
        VBox section = new VBox(heading,
                row(words.say("page.emphasis.all", theme.name()), traits, Edit.emphases(), "emphasis-theme"));
        for (Trait trait : traits)
            section.getChildren().add(row(trait.name(), List.of(trait), Edit.emphasis(trait.id())));
        section.getStyleClass().add("emphasis-section");
        return section;
    }

    private EmphasisRow row(String name, List<Trait> traits, Edit edit, String... styles) {
        EmphasisRow row = new EmphasisRow(name, words,
                level -> model.change(edit, assessment -> with(assessment, traits, level)), styles);
        rows.put(row, traits);
        return row;
    }

    private static Assessment with(Assessment assessment, List<Trait> traits, double level) {
        Assessment changed = assessment;
        for (Trait trait : traits)
            changed = changed.withEmphasis(trait.id(), level);
        return changed;
    }

    private void show(Assessment assessment) {
        Evaluation evaluation = model.evaluationProperty().get();
        lead.setText(Headline.of(evaluation, words).sentence());
        rows.forEach((row, traits) -> row.show(present(assessment, traits),
                traits.stream().allMatch(trait -> assessment.answer(trait.id()).isEmpty()), EmphasisRow.LEVELS.stream()
                        .map(level -> effect(evaluation, with(assessment, traits, level))).toList()));
    }

    private static OptionalDouble present(Assessment assessment, List<Trait> traits) {
        double[] levels = traits.stream().mapToDouble(trait -> assessment.emphasis(trait.id())).distinct().toArray();
        return levels.length == 1 ? OptionalDouble.of(levels[0]) : OptionalDouble.empty();
    }

    private EmphasisRow.Effect effect(Evaluation evaluation, Assessment other) {
        Evaluation then = model.evaluate(other);
        Optional<String> now = evaluation.leader().map(Standing::approach).map(approach -> approach.id());
        Optional<Standing> next = then.leader();
        if (next.isPresent() && !next.map(standing -> standing.approach().id()).equals(now))
            return new EmphasisRow.Effect(words.say("page.emphasis.leads", next.get().approach().shortName()), true);
        return new EmphasisRow.Effect(words.gain(then.margin().orElse(0) - evaluation.margin().orElse(0)), false);
    }
}
