package whichway.report;

import java.util.ArrayList;
import java.util.List;

import whichway.core.Approach;
import whichway.core.Certainty;
import whichway.core.Robustness;
import whichway.core.Span;
import whichway.core.Standing;
import whichway.report.Block.Column;
import whichway.report.Block.Paragraph;
import whichway.report.Block.Row;
import whichway.report.Block.Table;
import whichway.words.Words;

/// How robust the decision is: in plausible worlds, against our judgement, and what holds whatever the open answers are.
final class RobustnessChapter implements Chapter {
    @Override
    public Section write(Dossier dossier) {
        Certainty certainty = new Certainty(dossier.knowledge());
        List<Block> blocks = new ArrayList<>();
        if (dossier.evaluation().answeredImportance() > 0)
            dossier.analysis().judgementSurvival()
                    .ifPresent(survival -> blocks.add(new Paragraph(Line.of(dossier.say("report.robustness.shakes",
                            dossier.words().outOf100(survival),
                            dossier.within(dossier.leader().orElseThrow().approach()))))));
        blocks.add(shares(dossier, certainty));
        blocks.add(new Paragraph(
                Line.of(dossier.say("report.robustness.worlds", dossier.analysis().robustness().worlds(),
                        String.valueOf(dossier.assessment().seed()))),
                Block.Tone.SMALL));
        blocks.addAll(certain(dossier, certainty));
        return new Section("robustness", dossier.say("report.robustness.heading"), blocks);
    }

    private static Table shares(Dossier dossier, Certainty certainty) {
        List<Column> columns = List.of(new Column(dossier.say("report.column.approach"), false, 4),
                new Column(dossier.say("report.column.first"), true, 3),
                new Column(dossier.say("report.column.out"), true, 3),
                new Column(dossier.say("report.column.span"), true, 4));
        Words words = dossier.words();
        Robustness robustness = dossier.analysis().robustness();
        List<Row> rows = new ArrayList<>();
        for (Standing standing : dossier.evaluation().ranking()) {
            Approach approach = standing.approach();
            Span span = certainty.span(dossier.assessment(), approach.id());
            rows.add(Row.of(List.of(approach.name(), words.outOf100(robustness.shareOf(approach.id())),
                    words.outOf100(robustness.blocked().getOrDefault(approach.id(), 0.0)),
                    dossier.say("report.span", words.points(span.low()), words.points(span.high())))));
        }
        if (robustness.nobody() > 0)
            rows.add(Row.of(List.of(dossier.say("report.robustness.nobody"), words.outOf100(robustness.nobody()), "",
                    "")));
        return new Table(dossier.say("report.robustness.shares"), columns, rows);
    }

    private static List<Block> certain(Dossier dossier, Certainty certainty) {
        List<Block> blocks = new ArrayList<>(
                List.of(new Block.Heading(dossier.say("report.robustness.certain"))));
        List<Line> lines = dossier.evaluation().ranking().stream().map(Standing::approach)
                .map(approach -> above(dossier, certainty, approach)).filter(line -> !line.runs().isEmpty()).toList();
        if (lines.isEmpty())
            blocks.add(new Paragraph(Line.of(dossier.say("report.robustness.certain.none"))));
        else {
            blocks.add(new Paragraph(Line.of(dossier.say("report.robustness.certain.reading"))));
            blocks.add(new Block.Listing(false, lines));
        }
        return blocks;
    }

    /// The approaches that one scores above for certain.
    private static Line above(Dossier dossier, Certainty certainty, Approach approach) {
        List<String> below = dossier.evaluation().ranking().stream().map(Standing::approach)
                .filter(other -> !other.equals(approach)
                        && certainty.better(dossier.assessment(), approach.id(), other.id()))
                .map(dossier::within).toList();
        return below.isEmpty()
                ? Line.EMPTY
                : Line.of(new Run.Strong(dossier.say("report.robustness.leader", approach.name())),
                        new Run.Plain(" " + dossier.say("report.robustness.above", dossier.answers().allOf(below))));
    }
}
