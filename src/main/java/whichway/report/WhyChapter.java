package whichway.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import whichway.core.Contrast;
import whichway.core.Contrast.Step;
import whichway.core.Standing;

/// Why the recommended approach: what weighed most against the next best, and what speaks the other way.
final class WhyChapter implements Chapter {
    private static final int FOR = 5;
    private static final int AGAINST = 3;

    @Override
    public Section write(Dossier dossier) {
        Optional<Standing> leader = dossier.leader();
        if (leader.isEmpty())
            return new Section("why", dossier.say("report.why.blocked.heading"), blocked(dossier));
        String heading = dossier.say("report.why.heading", dossier.within(leader.get().approach()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Line.of(leader.get().approach().summary() + " "
                + leader.get().approach().strength() + " " + leader.get().approach().weakness())));
        against(dossier, leader.get()).ifPresent(contrast -> blocks.addAll(weighed(dossier, contrast)));
        return new Section("why", heading, blocks);
    }

    private static List<Block> blocked(Dossier dossier) {
        Standing nearest = dossier.evaluation().ranking().getFirst();
        return List.of(new Block.Paragraph(Line.of(dossier.say("report.why.blocked", nearest.approach().name(),
                dossier.words().points(nearest.score())))));
    }

    /// The contrast with the next best approach: the runner-up, or the best of those ruled out.
    static Optional<Contrast> against(Dossier dossier, Standing leader) {
        return dossier.evaluation().ranking().stream().filter(standing -> !standing.equals(leader)).findFirst()
                .map(second -> Contrast.of(leader, second));
    }

    /// The steps that the chapter tells in full.
    static List<Step> told(Contrast contrast) {
        return Reasons.answersFor(contrast).stream().limit(FOR).toList();
    }

    private static List<Block> weighed(Dossier dossier, Contrast contrast) {
        Reasons reasons = new Reasons(dossier);
        String upper = dossier.within(contrast.upper().approach());
        String lower = dossier.within(contrast.lower().approach());
        List<Block> blocks = new ArrayList<>();
        List<Step> all = Reasons.answersFor(contrast);
        List<Step> counter = Reasons.answersAgainst(contrast);
        if (all.isEmpty() && counter.isEmpty()) {
            blocks.add(new Block.Paragraph(Line.of(dossier.say("report.why.prior", upper, lower))));
            return blocks;
        }
        blocks.add(new Block.Paragraph(Line.of(dossier.say("report.why.weighed", upper, lower))));
        blocks.add(new Block.Listing(true,
                told(contrast).stream().map(step -> reasons.weighed(contrast, step)).toList()));
        if (!counter.isEmpty()) {
            blocks.add(new Block.Heading(dossier.say("report.why.against", lower)));
            blocks.add(new Block.Listing(false,
                    counter.stream().limit(AGAINST).map(step -> reasons.weighed(contrast, step)).toList()));
        }
        blocks.add(Figures.difference(dossier, contrast));
        return blocks;
    }
}
