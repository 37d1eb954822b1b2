package whichway.core;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The answer to "which way": all approaches in rank order for one assessment.
///
/// @param ranking all approaches: those that nothing rules out by descending score, then the others likewise
/// @param answeredImportance part of all importance that is answered, 0..1
public record Evaluation(List<Standing> ranking, double answeredImportance) {
    /// Below this part of all importance an evaluation rests on too few answers.
    public static final double THIN_BELOW = 0.25;

    public Evaluation {
        ranking = List.copyOf(ranking);
    }

    /// Whether it rests on too few answers.
    public boolean thin() {
        return answeredImportance < THIN_BELOW;
    }

    /// The approaches that nothing rules out, best first.
    public List<Standing> open() {
        return ranking.stream().filter(standing -> !standing.blocked()).toList();
    }

    /// The approaches that something rules out, highest score first.
    public List<Standing> blocked() {
        return ranking.stream().filter(Standing::blocked).toList();
    }

    /// The recommended approach; empty where every one is ruled out.
    public Optional<Standing> leader() {
        return open().stream().findFirst();
    }

    /// The second best approach; empty where fewer than two are possible.
    public Optional<Standing> runnerUp() {
        return open().stream().skip(1).findFirst();
    }

    /// Points by which the leader is ahead of the runner-up, 0 or more; empty where there is no runner-up.
    public OptionalDouble margin() {
        return runnerUp().map(second -> OptionalDouble.of(ranking.getFirst().score() - second.score()))
                .orElse(OptionalDouble.empty());
    }

    /// The standing of one approach.
    ///
    /// @throws IllegalArgumentException if there is no such approach
    public Standing of(String approach) {
        return ranking.stream().filter(standing -> standing.approach().id().equals(approach)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No approach " + approach));
    }
}
