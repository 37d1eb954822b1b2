package whichway.core;

import java.util.List;
import java.util.OptionalDouble;

/// How much hangs on our judgement: shakes the size of every effect and counts how often the leader survives.
///
/// Each effect that is not 0 is moved by up to half a point either way, drawn for each trait, approach and row.
/// Answers stay as stated, and open questions add nothing. Prior, gates and penalties are left alone.
public final class Judgement {
    private static final double SHAKE = 0.5;

    private final Questions questions;
    private final Advisor advisor;
    private final Draws draws;

    /// @param seed where all draws come from
    /// @param count how many shakes
    public Judgement(Knowledge knowledge, long seed, int count) {
        questions = new Questions(knowledge);
        advisor = new Advisor(knowledge);
        draws = new Draws(seed, count);
    }

    /// Part of the shakes in which the leader stays first, 0..1; empty where every approach is ruled out.
    public OptionalDouble survival(Assessment assessment) {
        Evaluation evaluation = advisor.evaluate(assessment);
        if (evaluation.leader().isEmpty())
            return OptionalDouble.empty();
        List<Approach> approaches = questions.approaches();
        double[] base = approaches.stream().mapToDouble(approach -> evaluation.of(approach.id()).score()).toArray();
        boolean[] blocked = new boolean[base.length];
        for (int a = 0; a < base.length; a++)
            blocked[a] = evaluation.of(approaches.get(a).id()).blocked();
        double[][] shift = new double[base.length][draws.count()];
        Stated stated = new StatedAnswers(questions.knowledge(), assessment);
        for (Question question : questions.all())
            shake(question, assessment, stated, shift);
        int leader = approaches.indexOf(evaluation.leader().get().approach());
        int survived = 0;
        double[] scores = new double[base.length];
        for (int k = 0; k < draws.count(); k++) {
            for (int a = 0; a < scores.length; a++)
                scores[a] = base[a] + shift[a][k];
            if (Questions.leader(scores, blocked) == leader)
                survived++;
        }
        return OptionalDouble.of((double) survived / draws.count());
    }

    private void shake(Question question, Assessment assessment, Stated stated, double[][] shift) {
        double importance = Questions.importance(question, assessment);
        Answer answer = assessment.answer(question.trait().id()).orElse(new Answer.NotApplicable(""));
        if (importance == 0 || !question.counts() || answer instanceof Answer.NotApplicable)
            return;
        double[] weights = question.weights(answer, stated);
        double[] ordinary = question.curve().ordinary();
        List<Effects> rows = question.curve().rows();
        for (int r = 0; r < rows.size(); r++)
            for (int a = 0; a < shift.length; a++) {
                Approach approach = questions.approaches().get(a);
                double lever = importance * (weights[r] - ordinary[r]);
                if (rows.get(r).on(approach.id()) != 0 && lever != 0)
                    add(shift[a], lever, draws.of("effect " + question.trait().id() + " " + r + " " + approach.id()));
            }
    }

    private static void add(double[] shift, double lever, double[] u) {
        for (int k = 0; k < shift.length; k++)
            shift[k] += lever * SHAKE * (2 * u[k] - 1);
    }
}
