package whichway.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import whichway.core.Advisor;
import whichway.core.Approach;
import whichway.core.Gate;
import whichway.core.Penalty;
import whichway.core.Standing;
import whichway.core.Trait;
import whichway.report.Block.Column;
import whichway.report.Block.Row;
import whichway.report.Block.Table;

/// How the score is made, with every part of every score, and what makes it sure.
final class MethodChapter implements Chapter {
    @Override
    public Section write(Dossier dossier) {
        List<Block> blocks = new ArrayList<>();
        for (String key : List.of("report.method.version", "report.method.sum", "report.method.open",
                "report.method.gates"))
            blocks.add(new Block.Paragraph(Line.of(dossier.say(key, dossier.knowledge().version()))));
        blocks.add(new Block.Paragraph(Line.of(new Run.Strong(dossier.say("report.method.judgement.head")),
                new Run.Plain(" " + dossier.say("report.method.judgement")))));
        blocks.add(new Block.Paragraph(Line.of(new Run.Strong(dossier.say("report.method.grounds.head")),
                new Run.Plain(" " + dossier.say("report.method.grounds")))));
        effects(dossier).ifPresent(blocks::add);
        blocks.add(parts(dossier));
        blocks.add(new Block.Paragraph(Line.of(dossier.say("report.method.rounding")), Block.Tone.SMALL));
        blocks.add(new Block.Heading(dossier.say("report.method.sureness")));
        blocks.add(new Block.Paragraph(Line.of(dossier.say("report.method.worlds",
                dossier.analysis().robustness().worlds(), String.valueOf(dossier.assessment().seed())))));
        for (String key : List.of("report.method.verdict", "report.method.shakes", "report.method.next"))
            blocks.add(new Block.Paragraph(Line.of(dossier.say(key))));
        return new Section("method", dossier.say("report.method.heading"), blocks);
    }

    /// The effects that count here: those of the answers, before what an ordinary project's answers do is taken off.
    private static Optional<Table> effects(Dossier dossier) {
        Advisor advisor = new Advisor(dossier.knowledge());
        List<Column> columns = new ArrayList<>(List.of(new Column(dossier.say("report.column.part"), false, 5),
                new Column(dossier.say("report.column.weight"), true, 2)));
        for (Approach approach : dossier.knowledge().approaches())
            columns.add(new Column(approach.shortName(), true, 2));
        List<Row> rows = new ArrayList<>();
        for (Trait trait : dossier.knowledge().traits())
            if (dossier.isAnswered(trait) && trait.importance() > 0) {
                double weight = trait.importance() * dossier.assessment().emphasis(trait.id());
                List<Line> cells = new ArrayList<>(
                        List.of(Line.of(trait.name()), Line.of(dossier.words().points(weight))));
                advisor.effects(dossier.assessment(), trait.id()).values()
                        .forEach(effect -> cells.add(Line.of(dossier.words().gain(effect))));
                rows.add(new Row(cells, false));
            }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(dossier.say("report.method.effects"), columns, rows));
    }

    private static Table parts(Dossier dossier) {
        List<Column> columns = new ArrayList<>(List.of(new Column(dossier.say("report.column.part"), false, 5)));
        for (Approach approach : dossier.knowledge().approaches())
            columns.add(new Column(approach.shortName(), true, 2));
        List<Row> rows = new ArrayList<>();
        rows.add(row(dossier, dossier.say("report.method.prior"), standing -> standing.approach().prior()));
        for (Trait trait : dossier.knowledge().traits())
            if (dossier.isAnswered(trait) && trait.importance() > 0)
                rows.add(row(dossier, trait.name(), standing -> standing.part(trait.id())));
        for (Penalty penalty : dossier.knowledge().penalties())
            if (dossier.evaluation().ranking().stream().anyMatch(s -> s.penalties().containsKey(penalty.id())))
                rows.add(
                        row(dossier, penalty.name(), standing -> standing.penalties().getOrDefault(penalty.id(), 0.0)));
        rows.add(total(dossier));
        if (!dossier.evaluation().blocked().isEmpty())
            rows.add(gates(dossier));
        return new Table(dossier.say("report.method.caption"), columns, rows);
    }

    private static Row row(Dossier dossier, String name, ToDoubleFunction<Standing> points) {
        List<Line> cells = new ArrayList<>(List.of(Line.of(name)));
        for (Approach approach : dossier.knowledge().approaches())
            cells.add(Line.of(dossier.words()
                    .gain(points.applyAsDouble(dossier.evaluation().of(approach.id())))));
        return new Row(cells, false);
    }

    private static Row gates(Dossier dossier) {
        List<Line> cells = new ArrayList<>(List.of(Line.of(dossier.say("report.method.ruled-out"))));
        for (Approach approach : dossier.knowledge().approaches())
            cells.add(Line.of(String.join(dossier.say("report.comma"),
                    dossier.evaluation().of(approach.id()).gates().stream().map(Gate::label).toList())));
        return new Row(cells, false);
    }

    private static Row total(Dossier dossier) {
        List<Line> cells = new ArrayList<>(List.of(Line.of(dossier.say("report.method.score"))));
        for (Approach approach : dossier.knowledge().approaches())
            cells.add(Line.of(dossier.words().points(dossier.evaluation().of(approach.id()).score())));
        return new Row(cells, true);
    }
}
