package whichway.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import whichway.budget.CostEstimate;
import whichway.budget.Input;
import whichway.budget.Inputs;
import whichway.core.FigureSection;
import whichway.core.Knowledge;
import whichway.report.Block.Paragraph;
import whichway.words.CostWords;
import whichway.words.InputWords;
import whichway.words.TurnWords;

/// What each approach costs and when one becomes cheaper than another, with every price and assumption behind it.
final class CostChapter implements Chapter {
    @Override
    public Section write(Dossier dossier) {
        String heading = dossier.say("report.cost.heading");
        if (dossier.knowledge().costing().models().isEmpty())
            return new Section("cost", heading, List.of());
        CostEstimate costs = CostEstimate.of(dossier.knowledge(), dossier.assessment());
        CostTables tables = new CostTables(dossier, costs);
        List<Block> blocks = new ArrayList<>(finding(dossier, costs));
        blocks.add(tables.ranges());
        blocks.add(tables.parts());
        blocks.addAll(turns(dossier, costs));
        blocks.add(tables.spending());
        List<String> crossings = new CostWords(dossier.knowledge(), dossier.words()).crossings(costs);
        if (!crossings.isEmpty())
            blocks.add(listing(crossings));
        blocks.add(new Block.Heading(dossier.say("report.cost.prices")));
        blocks.add(new Paragraph(Line.of(new CostWords(dossier.knowledge(), dossier.words()).pricesAsOf(costs.prices(),
                dossier.day()) + " " + dossier.say("report.cost.prices.reading"))));
        blocks.add(tables.prices());
        blocks.addAll(assumptions(dossier, costs));
        return new Section("cost", heading, blocks);
    }

    private static List<Block> finding(Dossier dossier, CostEstimate costs) {
        CostWords words = new CostWords(dossier.knowledge(), dossier.words());
        List<String> sentences = words.finding(costs, dossier.evaluation());
        String rest = String.join(" ", sentences.subList(1, sentences.size()));
        Optional<String> unlike = words.unlike(costs);
        return List.of(new Paragraph(Line.of(new Run.Strong(sentences.getFirst()), new Run.Plain(" " + rest))),
                new Paragraph(unlike.map(said -> Line.of(new Run.Strong(said)))
                        .orElseGet(() -> Line.of(words.alike(costs)))));
    }

    private static List<Block> turns(Dossier dossier, CostEstimate costs) {
        TurnWords words = new TurnWords(dossier.knowledge(), dossier.words());
        Inputs inputs = new Inputs(dossier.knowledge(), dossier.assessment());
        List<String> said = new ArrayList<>();
        costs.breakEvens().forEach(turn -> said.add(words.say(turn, inputs)));
        said.add(words.say(costs.cadence()));
        return List.of(new Block.Heading(dossier.say("report.cost.turns")),
                new Paragraph(Line.of(words.reading(costs))), listing(said));
    }

    private static Block listing(List<String> sentences) {
        return new Block.Listing(false, sentences.stream().map(Line::of).toList());
    }

    private static List<Block> assumptions(Dossier dossier, CostEstimate costs) {
        Map<String, List<Input>> grouped = new LinkedHashMap<>();
        Knowledge knowledge = dossier.knowledge();
        grouped.put(dossier.say("report.cost.assumed.answers"), new ArrayList<>());
        for (FigureSection section : knowledge.costing().sections())
            grouped.put(section.name(), new ArrayList<>());
        for (Input input : costs.assumed())
            grouped.computeIfAbsent(group(dossier, input), _ -> new ArrayList<>()).add(input);
        InputWords words = new InputWords(knowledge, costs.prices(), dossier.words());
        List<Line> lines = new ArrayList<>();
        grouped.forEach((name, inputs) -> {
            if (!inputs.isEmpty())
                lines.add(Line.of(new Run.Strong(dossier.say("report.cost.assumed.group", name)),
                        new Run.Plain(" " + words.list(inputs))));
        });
        Block heading = new Block.Heading(dossier.say("report.cost.assumed"));
        if (lines.isEmpty())
            return List.of(heading, new Paragraph(Line.of(dossier.say("report.cost.assumed.none"))));
        return List.of(heading, new Paragraph(Line.of(dossier.say("report.cost.assumed.reading"))),
                new Block.Listing(false, lines));
    }

    private static String group(Dossier dossier, Input input) {
        if (input.kind() != Input.Kind.FIGURE)
            return dossier.say("report.cost.assumed.answers");
        String section = dossier.knowledge().costing().figure(input.id()).section();
        return dossier.knowledge().costing().sections().stream().filter(one -> one.id().equals(section)).findFirst()
                .map(FigureSection::name).orElse(section);
    }
}
