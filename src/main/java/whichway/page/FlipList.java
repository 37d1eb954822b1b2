package whichway.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import whichway.chart.Ink;
import whichway.core.Analysis;
import whichway.core.Assessment;
import whichway.core.EmphasisFlip;
import whichway.core.Flip;
import whichway.core.Knowledge;
import whichway.words.Words;

/// Lists what would change the leader, nearest first: single answers, weights, and pairs of answers.
final class FlipList extends VBox {
    private static final int ANSWERS = 5;
    private static final int EMPHASES = 3;
    private static final int PAIRS = 3;

    private final Knowledge knowledge;
    private final Words words;
    private final FlipWords say;
    private final Previews previews;
    private final Consumer<String> seek;
    private final List<PreviewRow> rows = new ArrayList<>();
    private boolean all;

    /// @param seek told the id of the trait whose question is wanted
    FlipList(Knowledge knowledge, Words words, Previews previews, Consumer<String> seek) {
        this.knowledge = knowledge;
        this.words = words;
        this.previews = previews;
        this.seek = seek;
        say = new FlipWords(knowledge, words);
        getStyleClass().add("flip-list");
    }

    /// Shows what an analysis found.
    void show(Analysis analysis) {
        rows.clear();
        getChildren().clear();
        boolean led = analysis.evaluation().leader().isPresent();
        if (!led || analysis.assessment().answers().isEmpty())
            getChildren().add(text(words.say(led ? "page.compare.flip.untouched" : "page.compare.flip.blocked"),
                    "body"));
        else
            list(analysis);
        if (!rows.isEmpty())
            getChildren().add(text(words.say("page.compare.flip.reading"), "small", "muted", "flip-heading"));
    }

    private void list(Analysis analysis) {
        group("page.compare.flip.answers", "page.compare.flip.answers.none",
                analysis.flips().stream().limit(all ? Integer.MAX_VALUE : ANSWERS)
                        .map(flip -> row(analysis, flip)).toList());
        if (!all && analysis.flips().size() > ANSWERS)
            getChildren().add(more(analysis));
        group("page.compare.flip.emphases", "page.compare.flip.emphases.none",
                analysis.emphasisFlips().stream().limit(EMPHASES).map(flip -> row(analysis, flip)).toList());
        if (!analysis.pairs().isEmpty())
            group("page.compare.flip.pairs", "page.compare.flip.answers.none",
                    pairs(analysis).stream().limit(PAIRS).map(flip -> row(analysis, flip)).toList());
    }

    /// The nearest of those that change the same two answers.
    private static Collection<Flip> pairs(Analysis analysis) {
        Map<List<String>, Flip> nearest = new LinkedHashMap<>();
        for (Flip flip : analysis.pairs())
            nearest.putIfAbsent(flip.changes().stream().map(Flip.Change::trait).toList(), flip);
        return nearest.values();
    }

    /// Shows which row is pinned.
    void mark() {
        rows.forEach(PreviewRow::mark);
    }

    private void group(String heading, String none, List<PreviewRow> group) {
        getChildren().add(text(words.say(heading), "small", "strong", "flip-heading"));
        if (group.isEmpty())
            getChildren().add(text(words.say(none), "body", "muted"));
        getChildren().addAll(group);
        rows.addAll(group);
    }

    private Node more(Analysis analysis) {
        Hyperlink link = new Hyperlink(words.say("page.compare.flip.more", analysis.flips().size()));
        link.setOnAction(_ -> {
            all = true;
            show(analysis);
        });
        return link;
    }

    private PreviewRow row(Analysis analysis, Flip flip) {
        return row(say.changes(analysis.assessment(), flip), flip.leader(), say.gates(analysis.evaluation(), flip),
                flip.applyTo(analysis.assessment()), flip.changes().getFirst().trait());
    }

    private PreviewRow row(Analysis analysis, EmphasisFlip flip) {
        return row(say.change(flip), flip.leader(), List.of(),
                analysis.assessment().withEmphasis(flip.trait(), flip.to()), flip.trait());
    }

    private PreviewRow row(String change, String leader, List<String> gates, Assessment other, String trait) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", "ink-" + Ink.of(knowledge.approach(leader)).role());
        String told = String.join(" ", gates);
        String leads = told.isEmpty() ? say.leads(leader) : say.leads(leader) + " " + told;
        Label outcome = text(leads, "small", "muted");
        HBox.setHgrow(outcome, Priority.ALWAYS);
        HBox line = new HBox(swatch, outcome);
        line.getStyleClass().add("flip-outcome");
        return new PreviewRow(List.of(text(change, "body"), line), change + ". " + leads, other, previews,
                () -> seek.accept(trait));
    }

    private static Label text(String words, String... classes) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll(classes);
        return label;
    }
}
