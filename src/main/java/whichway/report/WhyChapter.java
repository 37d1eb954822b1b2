package whichway.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import whichway.core.Contrast;
import whichway.core.Contrast.Step;
import whichway.core.Standing;

/// Why the recommended approach: what weighed most against the next best.
final class WhyChapter implements Chapter {
    private static final int FOR = 5;

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

    private static List<Block> weighed(Dossier dossier, Contrast contrast) {
        Reasons reasons = new Reasons(dossier);
        String upper = dossier.within(contrast.upper().approach());
        String lower = dossier.within(contrast.lower().approach());
        List<Block> blocks = new ArrayList<>();
        List<Step> all = Reasons.answersFor(contrast);
        if (all.isEmpty() && Reasons.answersAgainst(contrast).isEmpty()) {
            blocks.add(new Block.Paragraph(Line.of(dossier.say("report.why.prior", upper, lower))));
            return blocks;
        }
        if (all.isEmpty())
            blocks.add(new Block.Paragraph(Line.of(dossier.say("report.why.start", upper, lower))));
        else {
            blocks.add(new Block.Paragraph(Line.of(dossier.say("report.why.weighed", upper, lower, all.size()))));
            blocks.add(new Block.Listing(true,
                    all.stream().limit(FOR).map(step -> reasons.weighed(contrast, step)).toList()));
        }
        blocks.add(Figures.difference(dossier, contrast));
        return blocks;
    }
}
