package whichway.core;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts who comes first in how many worlds.
final class Tally {
    private final List<Approach> approaches;
    private final double[] first;
    private final int[] out;
    private int worlds;
    private int nobody;

    Tally(List<Approach> approaches) {
        this.approaches = approaches;
        first = new double[approaches.size()];
        out = new int[approaches.size()];
    }

    /// Counts one world.
    ///
    /// @param scores of the approaches; changed
    /// @param blocked the set of ruled-out approaches, as bits
    void count(double[] scores, int blocked) {
        worlds++;
        for (int bits = blocked; bits != 0; bits &= bits - 1) {
            int a = Integer.numberOfTrailingZeros(bits);
            scores[a] = Double.NEGATIVE_INFINITY;
            out[a]++;
        }
        int leader = 0;
        double second = Double.NEGATIVE_INFINITY;
        for (int a = 1; a < scores.length; a++)
            if (scores[a] > scores[leader]) {
                second = scores[leader];
                leader = a;
            } else
                second = Math.max(second, scores[a]);
        double enough = scores[leader] - Questions.TIE;
        if (scores[leader] == Double.NEGATIVE_INFINITY)
            nobody++;
        else if (second < enough)
            first[leader]++;
        else
            split(scores, enough);
    }

    /// Gives each of the best an equal part of one world.
    private void split(double[] scores, double enough) {
        long tied = Arrays.stream(scores).filter(score -> score >= enough).count();
        for (int a = 0; a < scores.length; a++)
            if (scores[a] >= enough)
                first[a] += 1.0 / tied;
    }

    /// What was counted, as parts of all worlds.
    Robustness result() {
        Map<String, Double> share = new LinkedHashMap<>();
        Map<String, Double> ruledOut = new LinkedHashMap<>();
        for (int a = 0; a < approaches.size(); a++) {
            String id = approaches.get(a).id();
            share.put(id, first[a] / worlds);
            ruledOut.put(id, (double) out[a] / worlds);
        }
        return new Robustness(worlds, share, ruledOut, (double) nobody / worlds);
    }
}
