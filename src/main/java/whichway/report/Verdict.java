package whichway.report;

import java.util.List;

import whichway.core.Evaluation;
import whichway.core.Standing;

/// The decision in words, and how firm it is.
final class Verdict {
    /// A lead below that many points is a narrow one: half a step of one answer of weight 2 can turn it.
    private static final double NARROW = 1;

    /// A lead below that many points is shown as 0.0.
    private static final double LEVEL = 0.05;

    private final Dossier dossier;
    private final Evaluation evaluation;

    Verdict(Dossier dossier) {
        this.dossier = dossier;
        evaluation = dossier.evaluation();
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
        return lead < LEVEL ? "level" : lead < NARROW ? "narrow" : "clear";
    }

    /// One or two sentences that say by how much, and on how many answers.
    String standing() {
        long asked = dossier.knowledge().traits().stream().filter(trait -> !dossier.isSetAside(trait)).count();
        long answered = dossier.knowledge().traits().stream().filter(dossier::isAnswered).count();
        String answers = dossier.say("report.standing.answers", answered, asked);
        return lead() + " " + answers + (evaluation.thin() ? " " + dossier.say("report.standing.thin") : "");
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
