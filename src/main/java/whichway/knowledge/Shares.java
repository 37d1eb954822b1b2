package whichway.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import whichway.core.Effects;

/// How the answers to one trait are spread over ordinary projects.
final class Shares {
    private static final double EXACT = 1e-9;

    private final List<Item> without = new ArrayList<>();
    private double sum;

    /// Reads the share of an answer, 0..1; 0 where it is absent.
    double share(Item item) {
        if (!item.has("share"))
            without.add(item);
        double share = item.optionalNumber("share").orElse(0);
        if (share < 0 || share > 1)
            item.problem("share", share + " is no share", "write a number from 0 to 1");
        sum += share;
        return share;
    }

    /// Notes where the shares read so far do not make up a whole. A trait without effects may do without shares.
    ///
    /// @param key where the answers of the trait stand
    void check(Item trait, String key, Stream<Effects> effects) {
        boolean matters = effects.anyMatch(EffectsReader::matter);
        if (matters)
            without.forEach(item -> item.problem("share", "is missing", "write a number from 0 to 1"));
        if ((matters || sum != 0) && Math.abs(sum - 1) > EXACT)
            trait.problem(key, "the shares sum to " + sum, "let them sum to 1");
    }
}
