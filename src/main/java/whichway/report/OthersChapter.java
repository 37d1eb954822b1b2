package whichway.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import whichway.core.Contrast;
import whichway.core.Contrast.Step;
import whichway.core.Gate;
import whichway.core.Standing;

/// Why not the others: each with its distance, what weighs against it, and what rules it out until when.
final class OthersChapter implements Chapter {
    private static final int REASONS = 3;

    @Override
    public Section write(Dossier dossier) {
        Optional<Standing> leader = dossier.leader();
        List<Block> blocks = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        leader.flatMap(best -> WhyChapter.against(dossier, best)).map(WhyChapter::told)
                .ifPresent(steps -> steps.forEach(step -> told.add(step.id())));
        for (Standing standing : dossier.evaluation().ranking())
            if (!Optional.of(standing).equals(leader)) {
                blocks.add(new Block.Heading(standing.approach().name()));
                blocks.add(new Block.Paragraph(Line.of(distance(dossier, standing))));
                leader.map(best -> Contrast.of(best, standing)).map(contrast -> reasons(dossier, contrast, told))
                        .filter(lines -> !lines.isEmpty())
                        .ifPresent(lines -> blocks.add(new Block.Listing(false, lines)));
                standing.gates().forEach(gate -> blocks.add(new Block.Paragraph(gate(dossier, gate))));
            }
        return new Section("others", dossier.say(leader.isPresent()
                ? "report.others.heading"
                : "report.others.blocked.heading"), blocks);
    }

    private static String distance(Dossier dossier, Standing standing) {
        String score = dossier.words().points(standing.score());
        String summary = standing.approach().summary();
        Optional<Standing> leader = dossier.leader();
        if (leader.isEmpty())
            return summary + " " + dossier.say("report.others.score", score);
        double gap = leader.get().score() - standing.score();
        String key = gap < 0 ? "ahead" : "behind";
        return summary + " " + dossier.say("report.others." + key, score, dossier.words().points(Math.abs(gap)),
                dossier.within(leader.get().approach()));
    }

    /// The strongest reasons; what a reason rests on is given the first time it comes up.
    private static List<Line> reasons(Dossier dossier, Contrast contrast, Set<String> told) {
        Reasons reasons = new Reasons(dossier);
        List<Line> lines = new ArrayList<>();
        for (Step step : Reasons.answersFor(contrast).stream().limit(REASONS).toList())
            lines.add(told.add(step.id())
                    ? reasons.weighed(contrast, step)
                    : reasons.brief(step));
        return lines;
    }

    private static Line gate(Dossier dossier, Gate gate) {
        return Line
                .of(new Run.Strong(dossier.say("report.gate.head", gate.label())), new Run.Plain(" " + gate.reason()))
                .and(dossier.references(gate.sources()))
                .and(new Run.Plain(" "), new Run.Strong(dossier.say("report.gate.unlock")),
                        new Run.Plain(" " + gate.unlock()))
                .and(grounds(dossier, gate));
    }

    private static Line grounds(Dossier dossier, Gate gate) {
        return gate.grounds().isEmpty()
                ? Line.EMPTY
                : Line.of(new Run.Aside(dossier.grounds(gate.grounds())));
    }
}
