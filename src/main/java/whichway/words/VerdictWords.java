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
                ofHundred(robustness.shareOf(leader.approach().id())))).orElse(name);
    }

    /// The same as a sentence: `Likely: first in 83 of 100 plausible worlds.`
    public String sentence(Evaluation evaluation, Robustness robustness) {
        String said = say(evaluation, robustness);
        return words.say("verdict.sentence", said.substring(0, 1).toUpperCase(words.locale()) + said.substring(1));
    }

    /// How many of a hundred a part is; never 0 or 100 for what is possible or may fail.
    ///
    /// @param part 0..1
    public String ofHundred(double part) {
        long hundredths = Math.round(part * 100);
        if (hundredths == 0 && part > 0)
            return words.say("verdict.below-one");
        if (hundredths == 100 && part < 1)
            return words.say("verdict.above-ninety-nine");
        return words.say("verdict.hundredths", hundredths);
    }

    /// How many of a hundred in the least room, such as `83`, `<1` or `>99`.
    ///
    /// @param part 0..1
    public String inBrief(double part) {
        long hundredths = Math.round(part * 100);
        if (hundredths == 0 && part > 0)
            return words.say("verdict.below-one.brief");
        if (hundredths == 100 && part < 1)
            return words.say("verdict.above-ninety-nine.brief");
        return words.say("verdict.hundredths", hundredths);
    }
}
