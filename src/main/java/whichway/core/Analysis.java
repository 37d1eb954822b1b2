package whichway.core;

import java.util.List;
import java.util.OptionalDouble;

/// All that can be said about an assessment: who leads, how surely, what would change it and what to ask next.
///
/// @param assessment what was analysed
/// @param evaluation all approaches in rank order
/// @param robustness how they fare in plausible worlds
/// @param verdict how sure the leader is
/// @param judgementSurvival part of the shakes of our effect sizes that the leader survives, 0..1; empty where nobody
/// leads
/// @param flips the nearest single answers that change the leader, nearest first
/// @param emphasisFlips the nearest single emphases that change the leader, nearest first
/// @param pairs the nearest pairs of answers that change the leader together, nearest first
/// @param openQuestions the unanswered traits, those first whose answers most likely change the leader
public record Analysis(Assessment assessment, Evaluation evaluation, Robustness robustness, Verdict verdict,
        OptionalDouble judgementSurvival, List<Flip> flips, List<EmphasisFlip> emphasisFlips, List<Flip> pairs,
        List<OpenQuestion> openQuestions) {
    public Analysis {
        flips = List.copyOf(flips);
        emphasisFlips = List.copyOf(emphasisFlips);
        pairs = List.copyOf(pairs);
        openQuestions = List.copyOf(openQuestions);
    }

    /// Whether asking can stop: no single open question can change the leader.
    public boolean settled() {
        return openQuestions.stream().allMatch(open -> open.changes() == 0);
    }
}
