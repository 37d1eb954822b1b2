package whichway.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Looks for two changed answers that give another leader where neither does alone.
final class Pairs {
    private final Questions questions;
    private final Assessment assessment;
    private final double[] base;
    private final int present;
    private final List<Candidate> candidates = new ArrayList<>();

    /// @param evaluation of the assessment; somebody leads
    Pairs(Questions questions, Assessment assessment, Evaluation evaluation) {
        this.questions = questions;
        this.assessment = assessment;
        base = questions.approaches().stream().mapToDouble(approach -> evaluation.of(approach.id()).score()).toArray();
        present = questions.approaches().indexOf(evaluation.leader().orElseThrow().approach());
        for (Question question : questions.all())
            assessment.answer(question.trait().id()).filter(answer -> !(answer instanceof Answer.NotApplicable))
                    .ifPresent(answer -> collect(question, answer));
    }

    private void collect(Question question, Answer answer) {
        Variation variation = new Variation(questions, assessment, question);
        for (Move move : moves(question, answer, variation)) {
            Candidate candidate = new Candidate(move, variation);
            if (move.steps() > 0 && Questions.leader(candidate.scores, candidate.blocked) == present)
                candidates.add(candidate);
        }
    }

    private static List<Move> moves(Question question, Answer answer, Variation variation) {
        return switch (question.trait().kind()) {
            case Kind.Slider slider -> IntStream.rangeClosed((int) slider.min(), (int) slider.max())
                    .mapToObj(code -> variation.move(answer, code)).toList();
            case Kind.Choice choice -> IntStream.range(0, choice.options().size())
                    .mapToObj(code -> variation.move(answer, code)).toList();
            case Kind.Toggle _ -> IntStream.range(0, 2).mapToObj(code -> variation.move(answer, code)).toList();
            case Kind.Quantity _ -> DoubleStream.of(variation.wholeNumbers())
                    .mapToObj(code -> variation.move(answer, code)).toList();
        };
    }

    /// The nearest pairs: fewest steps first, then the shortest way; each as its two moves.
    List<List<Move>> nearest(int most) {
        List<List<Move>> found = new ArrayList<>();
        int farthest = 2 * candidates.stream().mapToInt(candidate -> candidate.move.steps()).max().orElse(0);
        for (int steps = 2; steps <= farthest && found.size() < most; steps++)
            found.addAll(atDistance(steps));
        return found.stream().limit(most).toList();
    }

    private List<List<Move>> atDistance(int steps) {
        List<List<Move>> found = new ArrayList<>();
        for (int one = 0; one < candidates.size(); one++)
            for (int two = one + 1; two < candidates.size(); two++) {
                Candidate first = candidates.get(one);
                Candidate second = candidates.get(two);
                if (first.move.steps() + second.move.steps() == steps
                        && first.move.question() != second.move.question() && flips(first, second))
                    found.add(List.of(first.move, second.move));
            }
        found.sort(Comparator.comparingDouble(pair -> pair.get(0).way() + pair.get(1).way()));
        return found;
    }

    /// A trait that no condition and no band of another reads only adds its part, so its move's gain can be added to
    /// whatever the other move comes to.
    private boolean flips(Candidate first, Candidate second) {
        int leader;
        if (second.plain)
            leader = Questions.leader(sum(first, second), first.blocked);
        else if (first.plain)
            leader = Questions.leader(sum(first, second), second.blocked);
        else
            leader = new Variation(questions, first.move.applyTo(assessment), second.move.question())
                    .leader(second.move.code());
        return leader >= 0 && leader != present;
    }

    private double[] sum(Candidate first, Candidate second) {
        double[] scores = new double[base.length];
        for (int a = 0; a < scores.length; a++)
            scores[a] = first.scores[a] + second.scores[a] - base[a];
        return scores;
    }

    /// A move that does not change the leader by itself.
    private static final class Candidate {
        private final Move move;
        private final double[] scores;
        private final boolean[] blocked;
        private final boolean plain;

        private Candidate(Move move, Variation variation) {
            this.move = move;
            scores = variation.scores(move.code());
            blocked = variation.blocked(move.code());
            plain = variation.plain();
        }
    }
}
