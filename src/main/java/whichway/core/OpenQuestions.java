package whichway.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// What to ask next: the open questions in the order in which their answers may change the recommendation. Exact.
public final class OpenQuestions {
    private final Questions questions;
    private final Advisor advisor;

    public OpenQuestions(Knowledge knowledge) {
        questions = new Questions(knowledge);
        advisor = new Advisor(knowledge);
    }

    /// The unanswered traits that ordinary projects answer differently: by the chance that the answer changes the
    /// leader, then by expected gain. Empty where nobody leads. If no chance is above 0, asking can stop: no single
    /// answer changes the recommendation.
    public List<OpenQuestion> ranked(Assessment assessment) {
        Optional<Standing> leader = advisor.evaluate(assessment).leader();
        if (leader.isEmpty())
            return List.of();
        int present = questions.approaches().indexOf(leader.get().approach());
        List<OpenQuestion> open = new ArrayList<>();
        for (Question question : questions.all())
            if (assessment.answer(question.trait().id()).isEmpty() && share(question) > 0)
                open.add(
                        weigh(question, new Variation(questions, assessment, question), present, leader.get().score()));
        open.sort(Comparator.comparingDouble(OpenQuestion::changes).thenComparingDouble(OpenQuestion::gain).reversed());
        return open;
    }

    private static double share(Question question) {
        return question.trait().kind() instanceof Kind.Slider slider
                ? slider.ordinary().stream().mapToDouble(Piece::share).sum()
                : DoubleStream.of(question.curve().ordinary()).sum();
    }

    private OpenQuestion weigh(Question question, Variation variation, int present, double score) {
        Chances chances = new Chances(variation, present);
        switch (question.trait().kind()) {
            case Kind.Slider slider -> slider.ordinary().forEach(piece -> chances.spread(piece));
            case Kind.Choice choice -> count(choice.options(), chances);
            case Kind.Toggle toggle -> count(toggle.options(), chances);
            case Kind.Quantity quantity -> quantity.bands()
                    .forEach(band -> chances.point(band.typical().at(variation::number), band.share()));
        }
        double gain = chances.best - score;
        // What rounding leaves over says nothing.
        return new OpenQuestion(question.trait().id(), chances.changes, Math.abs(gain) < Questions.TIE ? 0 : gain);
    }

    private static void count(List<Option> options, Chances chances) {
        for (int o = 0; o < options.size(); o++)
            chances.point(o, options.get(o).share());
    }

    /// Adds up, over possible answers, the chance of another leader and the best score. Where an answer rules every
    /// approach out, the leader is lost and nothing is gained: its own score counts.
    private static final class Chances {
        private final Variation variation;
        private final int present;
        private double changes;
        private double best;

        private Chances(Variation variation, int present) {
            this.variation = variation;
            this.present = present;
        }

        private void point(double code, double share) {
            int leader = variation.leader(code);
            if (leader != present)
                changes += share;
            best += share * variation.scores(code)[leader < 0 ? present : leader];
        }

        /// Within a stretch without turns and meetings the leader is one and its score a straight line, so the middle
        /// stands for the whole.
        private void spread(Piece piece) {
            double[] turns = DoubleStream
                    .concat(DoubleStream.of(piece.from(), piece.to()), DoubleStream.of(variation.turns()))
                    .filter(turn -> turn >= piece.from() && turn <= piece.to()).sorted().distinct().toArray();
            for (int t = 1; t < turns.length; t++) {
                double[] inner = variation.meetings(turns[t - 1], turns[t]);
                double[] cuts = Arrays.copyOf(inner, inner.length + 2);
                cuts[inner.length] = turns[t - 1];
                cuts[inner.length + 1] = turns[t];
                Arrays.sort(cuts);
                for (int c = 1; c < cuts.length; c++)
                    if (cuts[c] > cuts[c - 1])
                        point((cuts[c - 1] + cuts[c]) / 2,
                                piece.share() * (cuts[c] - cuts[c - 1]) / (piece.to() - piece.from()));
            }
        }
    }
}
