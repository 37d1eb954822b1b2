package whichway.core;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// Looks at an assessment from every side. Pure: the same assessment and number of worlds always give the same analysis.
public final class Analyst {
    /// Worlds looked at once an assessment rests.
    public static final int SETTLED_WORLDS = 10_000;
    /// Worlds looked at while an answer is being dragged.
    public static final int MOVING_WORLDS = 2_000;
    /// Shakes of the effect sizes.
    private static final int SHAKES = 1_000;
    /// Pairs of answers worth telling.
    private static final int PAIRS = 5;

    private final Knowledge knowledge;
    private final Advisor advisor;
    private final Flips flips;
    private final OpenQuestions openQuestions;
    /// The worlds used last; they serve every assessment with their seed.
    private final AtomicReference<Optional<Worlds>> drawn = new AtomicReference<>(Optional.empty());

    public Analyst(Knowledge knowledge) {
        this.knowledge = knowledge;
        advisor = new Advisor(knowledge);
        flips = new Flips(knowledge);
        openQuestions = new OpenQuestions(knowledge);
    }

    /// The whole analysis.
    ///
    /// @param worlds how many plausible worlds to look at, at least 1
    public Analysis analyse(Assessment assessment, int worlds) {
        Evaluation evaluation = advisor.evaluate(assessment);
        Robustness robustness = worlds(assessment.seed(), worlds).imagine(assessment);
        return new Analysis(assessment, evaluation, robustness, Verdict.of(evaluation, robustness),
                new Judgement(knowledge, assessment.seed(), SHAKES).survival(assessment), flips.answers(assessment),
                flips.emphases(assessment), flips.pairs(assessment, PAIRS), openQuestions.ranked(assessment));
    }

    private Worlds worlds(long seed, int count) {
        Worlds worlds = Objects.requireNonNull(drawn.get()).filter(last -> last.seed() == seed && last.count() == count)
                .orElseGet(() -> new Worlds(knowledge, seed, count));
        drawn.set(Optional.of(worlds));
        return worlds;
    }
}
