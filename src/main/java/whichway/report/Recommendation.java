package whichway.report;

import java.util.Comparator;
import java.util.List;

import whichway.core.Evaluation;
import whichway.core.Robustness;
import whichway.core.Standing;
import whichway.core.Verdict;

/// The decision in words, and how firm it is.
final class Recommendation {
    /// A lead below that many points is a narrow one: half a step of one answer of weight 2 can turn it.
    private static final double NARROW = 1;

    /// A lead below that many points is shown as 0.0.
    static final double LEVEL = 0.05;

    private final Dossier dossier;
    private final Evaluation evaluation;
    private final Robustness robustness;

    Recommendation(Dossier dossier) {
        this.dossier = dossier;
        evaluation = dossier.evaluation();
        robustness = dossier.analysis().robustness();
    }

    /// One sentence that says what to do.
    String decision() {
        return evaluation.leader().map(this::start).orElseGet(() -> dossier.say("report.decision.blocked"));
    }

    private String start(Standing leader) {
        String name = dossier.within(leader.approach());
        if (evaluation.answeredImportance() == 0)
            return dossier.say("report.decision.nothing", name);
        String second = evaluation.runnerUp().map(Standing::approach).map(dossier::within).orElse("");
        return dossier.say("report.decision." + (evaluation.thin() ? "thin." : "") + firmness(), name, second);
    }

    private String firmness() {
        if (evaluation.runnerUp().isEmpty())
            return "only";
        double lead = evaluation.margin().orElseThrow();
        if (lead < LEVEL)
            return "level";
        if (dossier.analysis().verdict() == Verdict.CLOSE_CALL)
            return "close";
        return lead < NARROW ? "narrow" : "clear";
    }

    /// How sure that is, in plausible worlds, such as `Likely: first in 83 of 100 plausible worlds.`
    private String verdict() {
        Standing leader = evaluation.leader().orElseThrow();
        double share = robustness.shareOf(leader.approach().id());
        String verdict = dossier.say(switch (dossier.analysis().verdict()) {
            case CLEAR -> "report.verdict.clear";
            case LIKELY -> "report.verdict.likely";
            case LEANING -> "report.verdict.leaning";
            case CLOSE_CALL -> "report.verdict.close";
            case BLOCKED -> throw new IllegalStateException("Nobody leads.");
        }, dossier.words().outOf100(share));
        return dossier.knowledge().approaches().stream().filter(rival -> robustness.shareOf(rival.id()) > share)
                .max(Comparator.comparingDouble(rival -> robustness.shareOf(rival.id())))
                .map(rival -> verdict + " " + dossier.say("report.verdict.rival",
                        dossier.words().outOf100(robustness.shareOf(rival.id())), dossier.within(rival)))
                .orElse(verdict);
    }

    /// A few sentences that say how sure it is, by how much, and on how many answers.
    String standing() {
        long asked = dossier.knowledge().traits().stream().filter(trait -> !dossier.isSetAside(trait)).count();
        long answered = dossier.knowledge().traits().stream().filter(dossier::isAnswered).count();
        String answers = dossier.say("report.standing.answers", answered, asked);
        String start = evaluation.leader().isPresent() ? verdict() + " " + lead() : lead();
        return start + " " + answers + (evaluation.thin() ? " " + dossier.say("report.standing.thin") : "");
    }

    private String lead() {
        List<Standing> open = evaluation.open();
        if (open.isEmpty())
            return dossier.say("report.standing.blocked");
        String leader = open.getFirst().approach().name();
        String score = dossier.words().points(open.getFirst().score());
        if (open.size() == 1)
            return dossier.say("report.standing.only", leader, score);
        return dossier.say("report.standing.lead", leader, score,
                dossier.words().points(evaluation.margin().orElseThrow()), dossier.within(open.get(1).approach()));
    }
}
