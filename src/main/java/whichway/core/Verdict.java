package whichway.core;

import java.util.Optional;

/// How sure the leader is, in steps that have words.
public enum Verdict {
    /// First in at least 90 of 100 plausible worlds.
    CLEAR,
    /// First in at least 70 of 100.
    LIKELY,
    /// First in at least 55 of 100.
    LEANING,
    /// First in fewer.
    CLOSE_CALL,
    /// Every approach is ruled out.
    BLOCKED;

    /// The verdict on an evaluation's leader.
    public static Verdict of(Evaluation evaluation, Robustness robustness) {
        Optional<Standing> leader = evaluation.leader();
        if (leader.isEmpty())
            return BLOCKED;
        double share = robustness.shareOf(leader.get().approach().id());
        if (share >= 0.90)
            return CLEAR;
        if (share >= 0.70)
            return LIKELY;
        return share >= 0.55 ? LEANING : CLOSE_CALL;
    }
}
