package whichway.words;

import whichway.core.Evaluation;
import whichway.core.Robustness;
import whichway.core.Verdict;

/// Says how sure a leader is, as natural frequencies: so many of 100 plausible worlds.
public final class VerdictWords {
    private final Words words;

    public VerdictWords(Words words) {
        this.words = words;
    }

    /// The verdict in a word or two, such as `close call`.
    public String name(Verdict verdict) {
        return words.say("verdict." + switch (verdict) {
            case CLEAR -> "clear";
            case LIKELY -> "likely";
            case LEANING -> "leaning";
            case CLOSE_CALL -> "close-call";
            case BLOCKED -> "blocked";
        });
    }

    /// The verdict on an evaluation's leader and what it rests on: `likely: first in 83 of 100 plausible worlds`. Only
    /// the verdict where nobody leads.
    public String say(Evaluation evaluation, Robustness robustness) {
        String name = name(Verdict.of(evaluation, robustness));
        return evaluation.leader().map(leader -> words.say("verdict.first", name,
                words.outOf100(robustness.shareOf(leader.approach().id())))).orElse(name);
    }

    /// The same as a sentence: `Likely: first in 83 of 100 plausible worlds.`
    public String sentence(Evaluation evaluation, Robustness robustness) {
        String said = say(evaluation, robustness);
        return words.say("verdict.sentence", said.substring(0, 1).toUpperCase(words.locale()) + said.substring(1));
    }

    /// How many of a hundred in the least room, such as `83` or `<1`.
    ///
    /// @param part 0..1
    public String inBrief(double part) {
        return part > 0 && part < 0.01 - 1e-9 ? words.say("verdict.rare") : words.outOf100(part);
    }
}
