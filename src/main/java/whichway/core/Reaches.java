package whichway.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Which single answers the leader's lead hangs on. Exact.
public final class Reaches {
    private final Knowledge knowledge;
    private final Advisor advisor;
    private final Sweep sweep;

    public Reaches(Knowledge knowledge) {
        this.knowledge = knowledge;
        advisor = new Advisor(knowledge);
        sweep = new Sweep(knowledge);
    }

    /// For each answered trait how far the leader's lead goes, widest first. Empty where fewer than two approaches are
    /// possible.
    public List<Reach> of(Assessment assessment) {
        Evaluation evaluation = advisor.evaluate(assessment);
        if (evaluation.runnerUp().isEmpty())
            return List.of();
        String leader = evaluation.leader().orElseThrow().approach().id();
        List<Reach> reaches = new ArrayList<>();
        for (Trait trait : knowledge.traits())
            assessment.answer(trait.id()).filter(answer -> !(answer instanceof Answer.NotApplicable))
                    .ifPresent(_ -> reaches.add(reach(assessment, trait.id(), leader)));
        reaches.sort(Comparator.comparingDouble(reach -> reach.low() - reach.high()));
        return List.copyOf(reaches);
    }

    private Reach reach(Assessment assessment, String trait, String leader) {
        Way way = sweep.way(assessment, trait);
        int present = knowledge.approaches().indexOf(knowledge.approach(leader));
        Reach reach = new Reach(trait, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY,
                sweep.answer(trait, way.low()), sweep.answer(trait, way.low()), false);
        for (Stretch stretch : sweep.answers(assessment, trait)) {
            reach = with(reach, lead(stretch, stretch.start(), present), way.code(stretch.from()), stretch, leader);
            reach = with(reach, lead(stretch, stretch.end(), present), way.code(stretch.to() - Sweep.POINT), stretch,
                    leader);
        }
        return reach;
    }

    private Reach with(Reach reach, double lead, double code, Stretch stretch, String leader) {
        return new Reach(reach.trait(), Math.min(reach.low(), lead), Math.max(reach.high(), lead),
                lead < reach.low() ? sweep.answer(reach.trait(), code) : reach.atLow(),
                lead > reach.high() ? sweep.answer(reach.trait(), code) : reach.atHigh(),
                reach.out() || stretch.blocked().contains(leader));
    }

    /// Points by which an approach is ahead of the best other one that is not ruled out, gates on itself aside.
    private double lead(Stretch stretch, List<Double> scores, int present) {
        double best = IntStream.range(0, scores.size())
                .filter(a -> a != present && !stretch.blocked().contains(knowledge.approaches().get(a).id()))
                .mapToDouble(scores::get).max().orElse(scores.get(present));
        return scores.get(present) - best;
    }
}
