package whichway.core;

import java.util.stream.DoubleStream;

/// All scores as straight lines through two points of a way.
final class ScoreLines {
    private final double one;
    private final double[] first;
    private final double two;
    private final double[] second;

    /// @param one code of the first point
    /// @param first scores there
    /// @param two code of the second point, not that of the first
    /// @param second scores there
    ScoreLines(double one, double[] first, double two, double[] second) {
        this.one = one;
        this.first = first;
        this.two = two;
        this.second = second;
    }

    /// The scores at a code.
    double[] at(double code) {
        double[] scores = new double[first.length];
        for (int a = 0; a < scores.length; a++)
            scores[a] = first[a] + (second[a] - first[a]) * (code - one) / (two - one);
        return scores;
    }

    /// Codes at which two lines meet; unsorted.
    DoubleStream meetings() {
        DoubleStream.Builder meetings = DoubleStream.builder();
        for (int a = 0; a < first.length; a++)
            for (int b = a + 1; b < first.length; b++) {
                double before = first[a] - first[b];
                double after = second[a] - second[b];
                if (before != after)
                    meetings.add(one + before / (before - after) * (two - one));
            }
        return meetings.build().filter(Double::isFinite);
    }
}
