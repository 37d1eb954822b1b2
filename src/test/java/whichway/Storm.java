package whichway;

import java.util.List;
import java.util.stream.IntStream;

/// How much is tried: all of it in a storm (`mvn verify -Pstorms`), a third of it otherwise, so that the everyday suite
/// stays quick.
public final class Storm {
    /// Tag of tests that run in a storm only.
    public static final String ONLY = "storm";

    private static final boolean RAGES = Boolean.getBoolean("storm");
    private static final int PART = 3;

    private Storm() {}

    /// How many random tries are made.
    public static int tries(int all) {
        return RAGES ? all : Math.ceilDiv(all, PART);
    }

    /// The examples that are tried, from all parts of the list.
    public static <T> List<T> some(List<T> all) {
        return RAGES
                ? all
                : IntStream.range(0, all.size()).filter(i -> i % PART == 0).mapToObj(all::get).toList();
    }
}
