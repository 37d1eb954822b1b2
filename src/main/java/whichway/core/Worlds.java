package whichway.core;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Plausible worlds: looks at an assessment in many of them and counts who comes first.
///
/// The random numbers are drawn once, for all assessments with the seed; so moving one answer never makes the figures
/// of others jitter, and the same file gives the same digits on every machine.
public final class Worlds {
    /// How far an importance may be off either way.
    private static final double IMPORTANCE_SPREAD = 0.3;

    private final Knowledge knowledge;
    private final Questions questions;
    private final Draws draws;
    private final OpenAnswers open;

    /// @param seed where all draws come from
    /// @param count how many worlds
    public Worlds(Knowledge knowledge, long seed, int count) {
        this.knowledge = knowledge;
        questions = new Questions(knowledge);
        draws = new Draws(seed, count);
        open = new OpenAnswers(draws);
    }

    /// The seed that all draws come from.
    public long seed() {
        return draws.seed();
    }

    /// How many worlds are looked at.
    public int count() {
        return draws.count();
    }

    /// Counts who comes first in how many worlds.
    public Robustness imagine(Assessment assessment) {
        WorldAnswers answers = new WorldAnswers(questions, assessment, draws, open);
        double[][] scores = new double[knowledge.approaches().size()][draws.count()];
        for (int a = 0; a < scores.length; a++)
            Arrays.fill(scores[a], knowledge.approaches().get(a).prior());
        for (Question question : questions.all()) {
            double importance = Questions.importance(question, assessment);
            boolean left = assessment.answers().get(question.trait().id()) instanceof Answer.NotApplicable;
            if (importance != 0 && question.counts() && !left)
                add(scores, question, importance, strengths(question.trait().id()), answers.weights(question));
        }
        for (Penalty penalty : knowledge.penalties())
            subtract(scores, penalty, answers.truth(penalty.when()));
        return count(scores, blocked(answers));
    }

    /// The coded answer to a trait in each world: what was stated, or one drawn; NaN where nothing is stated and
    /// nothing can be drawn.
    public double[] codes(Assessment assessment, String trait) {
        Column column = new WorldAnswers(questions, assessment, draws, open).column(trait);
        double[] codes = new double[draws.count()];
        Arrays.setAll(codes, column::at);
        return codes;
    }

    private double[] strengths(String trait) {
        return draws.of("importance " + trait, u -> 1 - IMPORTANCE_SPREAD + 2 * IMPORTANCE_SPREAD * u);
    }

    private static void add(double[][] scores, Question question, double importance, double[] strength,
            RowWeights weights) {
        for (int a = 0; a < scores.length; a++)
            weights.add(scores[a], strength, Arrays.stream(question.effects(a)).map(e -> e * importance).toArray(),
                    question.mean(a) * importance);
    }

    private void subtract(double[][] scores, Penalty penalty, boolean[] truth) {
        if (truth.length == 1 && !truth[0])
            return;
        for (int a = 0; a < scores.length; a++) {
            double points = penalty.effects().on(knowledge.approaches().get(a).id());
            if (points != 0)
                for (int k = 0; k < scores[a].length; k++)
                    if (truth[truth.length == 1 ? 0 : k])
                        scores[a][k] += points;
        }
    }

    /// For each world the set of ruled-out approaches, as bits.
    private int[] blocked(WorldAnswers answers) {
        int[] blocked = new int[draws.count()];
        List<Approach> approaches = knowledge.approaches();
        for (Gate gate : knowledge.gates()) {
            int bits = 0;
            for (int a = 0; a < approaches.size(); a++)
                if (gate.blocks().contains(approaches.get(a).id()))
                    bits |= 1 << a;
            boolean[] truth = answers.truth(gate.when());
            if (truth.length == 1 && !truth[0])
                continue;
            for (int k = 0; k < blocked.length; k++)
                if (truth[truth.length == 1 ? 0 : k])
                    blocked[k] |= bits;
        }
        return blocked;
    }

    private Robustness count(double[][] scores, int[] blocked) {
        int approaches = scores.length;
        double[] first = new double[approaches];
        int[] out = new int[approaches];
        int nobody = 0;
        double[] world = new double[approaches];
        for (int k = 0; k < blocked.length; k++) {
            for (int a = 0; a < approaches; a++)
                world[a] = scores[a][k];
            for (int bits = blocked[k]; bits != 0; bits &= bits - 1) {
                int a = Integer.numberOfTrailingZeros(bits);
                world[a] = Double.NEGATIVE_INFINITY;
                out[a]++;
            }
            if (!award(world, first))
                nobody++;
        }
        Map<String, Double> share = new LinkedHashMap<>();
        Map<String, Double> ruledOut = new LinkedHashMap<>();
        for (int a = 0; a < approaches; a++) {
            String id = knowledge.approaches().get(a).id();
            share.put(id, first[a] / blocked.length);
            ruledOut.put(id, (double) out[a] / blocked.length);
        }
        return new Robustness(blocked.length, share, ruledOut, (double) nobody / blocked.length);
    }

    /// Adds a point to whoever is first in one world, split where several are; false where nobody is left.
    private static boolean award(double[] world, double[] first) {
        int leader = 0;
        double second = Double.NEGATIVE_INFINITY;
        for (int a = 1; a < world.length; a++)
            if (world[a] > world[leader]) {
                second = world[leader];
                leader = a;
            } else
                second = Math.max(second, world[a]);
        double enough = world[leader] - Questions.TIE;
        if (world[leader] == Double.NEGATIVE_INFINITY)
            return false;
        if (second < enough) {
            first[leader]++;
            return true;
        }
        long tied = Arrays.stream(world).filter(score -> score >= enough).count();
        for (int a = 0; a < world.length; a++)
            if (world[a] >= enough)
                first[a] += 1.0 / tied;
        return true;
    }
}
