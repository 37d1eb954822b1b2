package whichway.core;

import java.util.List;

/// Whom gates rule out, and what penalties cost whom, in every world.
final class WorldRules {
    private final Questions questions;
    private final int worlds;
    private final Kept<int[]> blocked = new Kept<>();
    private final Kept<boolean[]> costly = new Kept<>();

    WorldRules(Questions questions, int worlds) {
        this.questions = questions;
        this.worlds = worlds;
    }

    /// Takes off what penalties cost.
    ///
    /// @param scores of each approach in each world; changed
    void subtractFrom(double[][] scores, Assessment assessment, WorldAnswers answers) {
        for (Penalty penalty : questions.knowledge().penalties()) {
            boolean[] truth = costly.of(penalty.id(), assessment, questions.read(penalty.when().traits()),
                    () -> answers.truth(penalty.when()));
            if (truth.length > 1 || truth[0])
                for (int a = 0; a < scores.length; a++)
                    subtract(scores[a], penalty.effects().on(questions.approaches().get(a).id()), truth);
        }
    }

    private static void subtract(double[] score, double points, boolean[] truth) {
        if (points != 0)
            for (int k = 0; k < score.length; k++)
                if (truth[truth.length == 1 ? 0 : k])
                    score[k] += points;
    }

    /// For each world the set of ruled-out approaches, as bits in the order of the knowledge.
    int[] blocked(Assessment assessment, WorldAnswers answers) {
        int[] all = new int[worlds];
        for (Gate gate : questions.knowledge().gates()) {
            int[] bits = blocked.of(gate.id(), assessment, questions.read(gate.when().traits()),
                    () -> bits(gate, answers.truth(gate.when())));
            if (bits.length > 1)
                for (int k = 0; k < all.length; k++)
                    all[k] |= bits[k];
            else if (bits[0] != 0)
                for (int k = 0; k < all.length; k++)
                    all[k] |= bits[0];
        }
        return all;
    }

    private int[] bits(Gate gate, boolean[] truth) {
        int set = 0;
        List<Approach> approaches = questions.approaches();
        for (int a = 0; a < approaches.size(); a++)
            if (gate.blocks().contains(approaches.get(a).id()))
                set |= 1 << a;
        int[] bits = new int[truth.length];
        for (int k = 0; k < bits.length; k++)
            bits[k] = truth[k] ? set : 0;
        return bits;
    }
}
