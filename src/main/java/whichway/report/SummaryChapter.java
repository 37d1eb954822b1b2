package whichway.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import whichway.core.Flip;
import whichway.core.Gate;
import whichway.core.Inquiry;
import whichway.core.Stage;
import whichway.core.Standing;
import whichway.report.Block.Column;
import whichway.report.Block.Row;
import whichway.report.Block.Table;

/// All of it on one page, for people who read no further: the others, what would change the decision, the way ahead, and
/// the questions that come next.
final class SummaryChapter implements Chapter {
    @Override
    public Section write(Dossier dossier) {
        List<Block> blocks = new ArrayList<>();
        add(blocks, dossier, "others", others(dossier));
        add(blocks, dossier, "changes", changes(dossier));
        add(blocks, dossier, "ahead", ahead(dossier));
        if (!dossier.advice().inquiries().isEmpty()) {
            blocks.add(new Block.Heading(dossier.say("report.summary.asked")));
            blocks.add(inquiries(dossier));
        }
        return new Section("summary", dossier.say("report.summary.heading"), blocks);
    }

    private static void add(List<Block> blocks, Dossier dossier, String part, String text) {
        if (!text.isEmpty())
            blocks.add(new Block.Paragraph(Line.of(new Run.Strong(dossier.say("report.summary." + part)),
                    new Run.Plain(" " + text))));
    }

    private static String others(Dossier dossier) {
        List<String> said = new ArrayList<>();
        List<Standing> behind = dossier.evaluation().open().stream().skip(1).toList();
        if (!behind.isEmpty())
            said.add(dossier.say("report.summary.behind", behind.size(),
                    dossier.answers().allOf(behind.stream().map(standing -> behind(dossier, standing)).toList())));
        Map<String, List<String>> out = new LinkedHashMap<>();
        for (Standing standing : dossier.evaluation().blocked())
            out.computeIfAbsent(
                    standing.gates().stream().map(Gate::label).collect(Collectors.joining(dossier.say("report.comma"))),
                    _ -> new ArrayList<>()).add(dossier.within(standing.approach()));
        List<String> groups = new ArrayList<>();
        out.forEach((gates, names) -> groups
                .add(dossier.say("report.summary.out.group", dossier.answers().allOf(names), gates)));
        if (!groups.isEmpty())
            said.add(dossier.say("report.summary.out",
                    String.join(dossier.say("report.semicolon"), groups)));
        return String.join(" ", said);
    }

    private static String behind(Dossier dossier, Standing standing) {
        double gap = dossier.leader().orElseThrow().score() - standing.score();
        String key = gap < Recommendation.LEVEL ? "report.summary.behind.level" : "report.summary.behind.by";
        return dossier.say(key, dossier.within(standing.approach()), dossier.words().points(gap));
    }

    private static String changes(Dossier dossier) {
        if (dossier.leader().isEmpty() || dossier.evaluation().answeredImportance() == 0)
            return "";
        List<String> said = new ArrayList<>();
        Optional<Flip> nearest = dossier.analysis().flips().stream().findFirst();
        said.add(nearest.map(flip -> nearest(dossier, flip)).orElseGet(() -> dossier.say("report.summary.fixed")));
        long open = dossier.analysis().openQuestions().stream().filter(question -> question.changes() > 0).count();
        if (open > 0)
            said.add(dossier.say("report.summary.open", open));
        return String.join(" ", said);
    }

    private static String nearest(Dossier dossier, Flip flip) {
        Flip.Change change = flip.changes().getFirst();
        return dossier.say("report.summary.nearest",
                dossier.answers().within(dossier.knowledge().trait(change.trait()).name()),
                new FlipWords(dossier).target(flip), dossier.within(dossier.knowledge().approach(flip.leader())));
    }

    private static String ahead(Dossier dossier) {
        if (dossier.leader().isEmpty())
            return "";
        List<Stage> stages = dossier.advice().stages();
        if (stages.size() < 2)
            return "";
        return dossier.say("report.summary.stages", stages.size(), stages.stream()
                .map(stage -> dossier.answers().within(stage.name()))
                .collect(Collectors.joining(dossier.say("report.semicolon"))));
    }

    private static Table inquiries(Dossier dossier) {
        List<Row> rows = new ArrayList<>();
        for (Inquiry inquiry : dossier.advice().inquiries())
            rows.add(new Row(List.of(Line.of(inquiry.question()), dossier.line(inquiry.answers())), false));
        return new Table("", List.of(new Column(dossier.say("report.column.question"), false, 4),
                new Column(dossier.say("report.column.reply"), false, 9)), rows);
    }
}
