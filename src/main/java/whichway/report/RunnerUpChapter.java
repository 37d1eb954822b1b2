package whichway.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import whichway.core.Approach;
import whichway.core.Contrast;
import whichway.core.Contrast.Step;
import whichway.core.Flip;
import whichway.core.Standing;

/// The case for the runner-up, as somebody who wants it would argue it from the same numbers.
final class RunnerUpChapter implements Chapter {
    private static final int REASONS = 5;

    @Override
    public Section write(Dossier dossier) {
        Optional<Standing> second = dossier.evaluation().runnerUp();
        if (second.isEmpty())
            return new Section("runner-up", dossier.say("report.rival.none"), List.of());
        Standing leader = dossier.leader().orElseThrow();
        Contrast contrast = Contrast.of(second.get(), leader);
        Approach rival = second.get().approach();
        List<Block> blocks = new ArrayList<>();
        blocks.add(said(rival.strength() + " " + dossier.say("report.rival.share",
                dossier.words().outOf100(dossier.analysis().robustness().shareOf(rival.id())))));
        blocks.addAll(reasons(dossier, contrast));
        if (dossier.evaluation().answeredImportance() > 0)
            blocks.add(said(way(dossier, rival)));
        blocks.add(said(dossier.say("report.rival.price", dossier.words().points(-contrast.margin()),
                dossier.within(leader.approach())) + " " + rival.weakness()));
        return new Section("runner-up", dossier.say("report.rival.heading", dossier.within(rival)), blocks);
    }

    private static List<Block> reasons(Dossier dossier, Contrast contrast) {
        Reasons reasons = new Reasons(dossier);
        List<Step> steps = Reasons.answersFor(contrast);
        String leader = dossier.within(contrast.lower().approach());
        String rival = dossier.within(contrast.upper().approach());
        if (steps.isEmpty())
            return List.of(said(dossier.say("report.rival.reasons.none", rival, leader)));
        double points = steps.stream().mapToDouble(Step::points).sum();
        return List.of(
                said(dossier.say("report.rival.reasons", steps.size(), rival, leader, dossier.words().points(points),
                        steps.size() - REASONS)),
                new Block.Listing(false,
                        steps.stream().limit(REASONS).map(step -> reasons.weighed(contrast, step)).toList()));
    }

    /// The shortest way by which it would come to lead.
    private static String way(Dossier dossier, Approach rival) {
        Optional<Flip> one = dossier.analysis().flips().stream().filter(flip -> flip.leader().equals(rival.id()))
                .findFirst();
        if (one.isEmpty())
            return dossier.say(dossier.analysis().pairs().stream().anyMatch(pair -> pair.leader().equals(rival.id()))
                    ? "report.rival.way.two"
                    : "report.rival.way.none");
        Flip.Change change = one.get().changes().getFirst();
        return dossier.say("report.rival.way", dossier.answers()
                .within(dossier.knowledge().trait(change.trait()).name()), new FlipWords(dossier).target(one.get()));
    }

    private static Block said(String text) {
        return new Block.Paragraph(Line.of(text));
    }
}
