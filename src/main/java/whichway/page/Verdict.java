package whichway.page;

import whichway.core.Evaluation;
import whichway.core.Standing;
import whichway.words.Words;

/// A comparison put into two sentences: which approach leads, and how far that can be leaned on.
final class Verdict {
    /// Leads below this many points are told as a tie: they would be printed as 0.0.
    private static final double TIE = 0.05;

    private final Evaluation evaluation;
    private final boolean untouched;
    private final Words words;

    /// @param untouched whether nothing is answered
    Verdict(Evaluation evaluation, boolean untouched, Words words) {
        this.evaluation = evaluation;
        this.untouched = untouched;
        this.words = words;
    }

    /// Which approach leads.
    String finding() {
        if (untouched)
            return words.say("page.report.finding.untouched");
        if (evaluation.open().isEmpty())
            return words.say("page.report.finding.blocked");
        String leader = name(evaluation.open().getFirst());
        if (evaluation.open().size() == 1)
            return words.say("page.report.finding.alone", leader);
        String second = name(evaluation.open().get(1));
        double margin = evaluation.margin().orElseThrow();
        return margin < TIE
                ? words.say("page.report.finding.tie", leader, second)
                : words.say("page.report.finding.leads", leader, margin, second);
    }

    /// How far that can be leaned on.
    String footing() {
        if (untouched)
            return evaluation.leader().map(first -> words.say("page.report.footing.untouched", name(first))).orElse("");
        if (evaluation.open().isEmpty())
            return words.say("page.report.footing.blocked");
        return words.say(evaluation.thin() ? "page.report.footing.thin" : "page.report.footing.answered",
                evaluation.answeredImportance());
    }

    private static String name(Standing standing) {
        return standing.approach().name();
    }
}
