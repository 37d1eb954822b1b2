package whichway.panel;

import whichway.core.Evaluation;
import whichway.core.Standing;
import whichway.words.Words;

/// Who leads, in two short lines.
///
/// @param title who
/// @param lead by how much and over whom
public record Headline(String title, String lead) {
    /// Leads below this many points would be printed as 0.0, so they are called a tie.
    private static final double TIE = 0.05;

    /// The headline of an evaluation.
    public static Headline of(Evaluation evaluation, Words words) {
        if (evaluation.leader().isEmpty())
            return new Headline(words.say("panel.blocked"), words.say("panel.blocked.lead"));
        Standing leader = evaluation.leader().get();
        String name = leader.approach().shortName();
        if (evaluation.runnerUp().isEmpty())
            return new Headline(words.say("panel.leads", name), words.say("panel.alone.lead"));
        Standing second = evaluation.runnerUp().get();
        double margin = leader.score() - second.score();
        return margin < TIE
                ? new Headline(words.say("panel.tie", name, second.approach().shortName()),
                        words.say("panel.tie.lead", words.points(leader.score())))
                : new Headline(words.say("panel.leads", name),
                        words.say("panel.leads.lead", words.points(margin), second.approach().shortName()));
    }

    /// Both lines in one.
    public String sentence() {
        return title + " " + lead;
    }
}
