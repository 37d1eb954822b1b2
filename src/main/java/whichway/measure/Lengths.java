package whichway.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/// How long documents are, in tokens.
public final class Lengths {
    /// Each bar of a histogram reaches about twice as far as the one before.
    private static final long[] STEPS = {1, 2, 5};

    private final long[] ascending;

    /// @param lengths tokens of each document, in any order
    public Lengths(LongStream lengths) {
        ascending = lengths.sorted().toArray();
    }

    /// How many documents there are.
    public int documents() {
        return ascending.length;
    }

    /// The tokens of all documents together.
    public long total() {
        return Arrays.stream(ascending).sum();
    }

    /// The length that this part of the documents does not exceed; between two documents, the value between them.
    ///
    /// @param part 0 for the shortest document, 0.5 for the median, 1 for the longest
    /// @throws IllegalStateException if there is no document
    public long quantile(double part) {
        if (ascending.length == 0)
            throw new IllegalStateException("No documents");
        double place = part * (ascending.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, ascending.length - 1);
        return Math.round(ascending[below] + (place - below) * (ascending[above] - ascending[below]));
    }

    /// How many documents there are of which length. Limits are 1, 2, 5, 10, 20, 50 and so on, from the one at or below
    /// the shortest document to the one above the longest.
    public List<Bin> histogram() {
        List<Bin> bins = new ArrayList<>();
        int counted = 0;
        long from = 0;
        for (int step = 0; counted < ascending.length; step++) {
            long upTo = limit(step);
            int before = counted;
            while (counted < ascending.length && ascending[counted] < upTo)
                counted++;
            if (counted > 0)
                bins.add(new Bin(from, upTo, counted - before));
            from = upTo;
        }
        return bins;
    }

    private static long limit(int step) {
        int zeros = step / STEPS.length;
        return STEPS[step % STEPS.length] * Math.round(Math.pow(10, zeros));
    }

    /// Documents of about the same length.
    ///
    /// @param from fewest tokens
    /// @param upTo fewest tokens that are too many
    /// @param documents how many there are
    public record Bin(long from, long upTo, int documents) {}
}
