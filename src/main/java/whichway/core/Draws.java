package whichway.core;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleUnaryOperator;

/// The random numbers of some plausible worlds, all from one seed.
///
/// Each trait has numbers of its own that depend on the seed and its name only, so changing one answer never makes
/// another trait's draws jump, and the first worlds of many are those of few. Only integer arithmetic and exact
/// scaling are used: every machine draws the same.
final class Draws {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private final long seed;
    private final int count;
    private final Map<String, double[]> made = new ConcurrentHashMap<>();

    /// @param count how many numbers each name gets
    Draws(long seed, int count) {
        this.seed = seed;
        this.count = count;
    }

    int count() {
        return count;
    }

    long seed() {
        return seed;
    }

    /// Numbers spread evenly over 0 (included) to 1 (excluded), always the same for a name.
    double[] of(String name) {
        return made.computeIfAbsent(name, this::make);
    }

    /// The same numbers, each turned into another; kept instead of them.
    ///
    /// @param turn the same for a name always
    double[] of(String name, DoubleUnaryOperator turn) {
        return made.computeIfAbsent(name, missing -> {
            double[] numbers = make(missing);
            for (int k = 0; k < numbers.length; k++)
                numbers[k] = turn.applyAsDouble(numbers[k]);
            return numbers;
        });
    }

    /// As `of`, but not kept.
    double[] make(String name) {
        long start = mix(seed ^ mix(hash(name)));
        double[] numbers = new double[count];
        for (int k = 0; k < count; k++)
            numbers[k] = (mix(start + (k + 1) * GOLDEN) >>> 11) * UNIT;
        return numbers;
    }

    /// FNV-1a over the characters.
    private static long hash(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++)
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        return hash;
    }

    /// The finaliser of SplitMix64 (Steele, Lea, Flood 2014).
    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
