package whichway.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import whichway.budget.ContextFit;
import whichway.budget.Input;
import whichway.budget.Need;
import whichway.chart.ContextChart;
import whichway.chart.Picture;
import whichway.core.Answer;
import whichway.core.Approach;
import whichway.core.Estimate;
import whichway.core.Figure;
import whichway.core.Knowledge;
import whichway.core.Trait;
import whichway.report.Block.Column;
import whichway.report.Block.Row;
import whichway.report.Block.Table;
import whichway.words.ContextWords;
import whichway.words.TokenWords;

/// Whether the text that an answer needs goes into the window of the model, by how much, and what was assumed for that.
final class ContextFitChapter implements Chapter {
    @Override
    public Section write(Dossier dossier) {
        String heading = dossier.say("report.context.heading");
        if (dossier.knowledge().costing().figures().isEmpty())
            return new Section("context-fit", heading, List.of());
        ContextFit fit = ContextFit.of(dossier.knowledge(), dossier.assessment());
        ContextWords said = new ContextWords(dossier.words(), dossier.knowledge());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Line.of(said.finding(fit)), Block.Tone.LEAD));
        said.caveat(fit).ifPresent(caveat -> blocks.add(new Block.Paragraph(Line.of(caveat))));
        if (!said.remedies(fit).isEmpty()) {
            blocks.add(new Block.Paragraph(Line.of(dossier.say("report.context.remedies"))));
            blocks.add(new Block.Listing(true, said.remedies(fit).stream().map(Line::of).toList()));
        }
        blocks.add(picture(dossier, fit));
        blocks.add(verdicts(dossier, fit));
        blocks.add(amounts(dossier, fit));
        blocks.addAll(assumptions(dossier, fit));
        return new Section("context-fit", heading, blocks);
    }

    private static Block.Figure picture(Dossier dossier, ContextFit fit) {
        Picture picture = ContextChart.of(fit, dossier.knowledge(), Figures.WIDTH, dossier.words());
        ContextWords said = new ContextWords(dossier.words(), dossier.knowledge());
        TokenWords tokens = new TokenWords(dossier.words());
        List<Column> columns = List.of(new Column(dossier.say("report.column.approach"), false, 4),
                new Column(dossier.say("report.context.tokens"), true, 2),
                new Column(dossier.say("report.context.pages"), true, 2),
                new Column(dossier.say("report.context.fits"), false, 3));
        List<Row> rows = needs(dossier, fit).stream().map(need -> Row.of(List.of(name(dossier, need),
                tokens.brief(need.tokens().usual()), tokens.brief(fit.pages(need.tokens()).usual()),
                said.brief(need.fit())))).toList();
        return new Block.Figure(picture, picture.finding(),
                new Table(dossier.say("report.context.requests"), columns, rows));
    }

    private static Table verdicts(Dossier dossier, ContextFit fit) {
        ContextWords said = new ContextWords(dossier.words(), dossier.knowledge());
        List<Column> columns = List.of(new Column(dossier.say("report.column.approach"), false, 3),
                new Column(dossier.say("report.context.fits"), false, 9));
        return new Table(dossier.say("report.context.verdicts"), columns, needs(dossier, fit).stream()
                .map(need -> Row.of(List.of(name(dossier, need), said.verdict(need, fit)))).toList());
    }

    private static List<Need> needs(Dossier dossier, ContextFit fit) {
        return dossier.knowledge().approaches().stream().map(Approach::id)
                .flatMap(id -> fit.needs().stream().filter(need -> need.approach().equals(id))).toList();
    }

    private static String name(Dossier dossier, Need need) {
        return dossier.knowledge().approaches().stream().filter(one -> one.id().equals(need.approach())).findFirst()
                .map(Approach::name).orElseThrow();
    }

    private static Table amounts(Dossier dossier, ContextFit fit) {
        List<Column> columns = List.of(new Column(dossier.say("report.context.what"), false, 5),
                new Column(dossier.say("report.context.tokens"), true, 2),
                new Column(dossier.say("report.context.span"), true, 3),
                new Column(dossier.say("report.context.pages"), true, 2),
                new Column(dossier.say("report.context.span"), true, 3));
        TokenWords tokens = new TokenWords(dossier.words());
        List<Row> rows = new ArrayList<>();
        rows.add(amount(dossier, fit, "documents", fit.evidence().needed()));
        rows.add(amount(dossier, fit, "room", fit.evidence().room()));
        rows.add(amount(dossier, fit, "corpus", fit.corpus()));
        rows.add(amount(dossier, fit, "window", fit.window()));
        rows.add(amount(dossier, fit, "usable", fit.usable()));
        rows.add(Row.of(List.of(dossier.say("report.context.passages"), tokens.brief(fit.passages().usual()),
                tokens.span(fit.passages()), "", "")));
        return new Table(dossier.say("report.context.amounts"), columns, rows);
    }

    private static Row amount(Dossier dossier, ContextFit fit, String key, Estimate amount) {
        TokenWords tokens = new TokenWords(dossier.words());
        Estimate pages = fit.pages(amount);
        return Row.of(List.of(dossier.say("report.context." + key), tokens.brief(amount.usual()), tokens.span(amount),
                tokens.brief(pages.usual()), tokens.span(pages)));
    }

    private static List<Block> assumptions(Dossier dossier, ContextFit fit) {
        List<Input> assumed = fit.assumed().stream()
                .sorted(Comparator.comparingInt(input -> place(dossier.knowledge(), input))).toList();
        if (assumed.isEmpty())
            return List.of(new Block.Paragraph(Line.of(dossier.say("report.context.stated")), Block.Tone.SMALL));
        List<Column> columns = List.of(new Column(dossier.say("report.context.number"), false, 5),
                new Column(dossier.say("report.context.taken"), false, 4),
                new Column(dossier.say("report.context.span"), false, 4));
        return List.of(
                new Block.Paragraph(
                        Line.of(dossier.say("report.context.assumed", assumed.size(), fit.inputs().size()))),
                new Table(dossier.say("report.context.assumptions"), columns,
                        assumed.stream().map(input -> assumption(dossier, input)).toList()));
    }

    /// Questions first, then figures, each in the order of the pages.
    private static int place(Knowledge knowledge, Input input) {
        return input.kind() == Input.Kind.TRAIT
                ? knowledge.traits().indexOf(knowledge.trait(input.id()))
                : knowledge.traits().size()
                        + knowledge.costing().figures().indexOf(knowledge.costing().figure(input.id()));
    }

    private static Row assumption(Dossier dossier, Input input) {
        Estimate value = input.value();
        if (input.kind() == Input.Kind.TRAIT) {
            Trait trait = dossier.knowledge().trait(input.id());
            return Row.of(List.of(trait.name(), answer(dossier, trait, new Answer.Amount(value.usual())),
                    value.isExact() ? "" : answer(dossier, trait, new Answer.Range(value.low(), value.high()))));
        }
        Figure figure = dossier.knowledge().costing().figure(input.id());
        return Row.of(List.of(figure.name(),
                dossier.say("report.context.figure", value.usual(), figure.counted()),
                value.isExact() ? "" : dossier.say("report.context.range", value.low(), value.high())));
    }

    private static String answer(Dossier dossier, Trait trait, Answer answer) {
        return dossier.answers().quoted(trait, answer);
    }
}
