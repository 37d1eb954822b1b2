package whichway.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import whichway.core.Contrast;
import whichway.core.Gate;
import whichway.core.Standing;

/// Why not the others: each with its distance, what weighs against it, and what rules it out until when.
final class OthersChapter implements Chapter {
    private static final int REASONS = 3;

    @Override
    public Section write(Dossier dossier) {
        Optional<Standing> leader = dossier.leader();
        List<Block> blocks = new ArrayList<>();
        for (Standing standing : dossier.evaluation().ranking())
            if (!Optional.of(standing).equals(leader)) {
                blocks.add(new Block.Heading(standing.approach().name()));
                blocks.add(new Block.Paragraph(Line.of(distance(dossier, standing))));
                leader.map(best -> Contrast.of(best, standing)).map(contrast -> reasons(dossier, contrast))
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

    private static List<Line> reasons(Dossier dossier, Contrast contrast) {
        Reasons reasons = new Reasons(dossier);
        return Reasons.answersFor(contrast).stream().limit(REASONS).map(step -> reasons.weighed(contrast, step))
                .toList();
    }

    /// What rules an approach out and until when, unless that was told of another one.
    private static Line gate(Dossier dossier, Gate gate) {
        Line line = Line.of(new Run.Strong(dossier.say("report.gate.head", gate.label())));
        if (dossier.first(gate.reason()))
            line = line.and(new Run.Plain(" " + gate.reason())).and(dossier.references(gate.sources()));
        if (!dossier.first(gate.unlock()))
            return line.and(new Run.Plain(" " + dossier.say("report.gate.again")));
        return line.and(new Run.Plain(" "), new Run.Strong(dossier.say("report.gate.unlock")),
                new Run.Plain(" " + gate.unlock())).and(grounds(dossier, gate));
    }

    private static Line grounds(Dossier dossier, Gate gate) {
        return gate.grounds().isEmpty()
                ? Line.EMPTY
                : Line.of(new Run.Aside(dossier.grounds(gate.grounds())));
    }
}
