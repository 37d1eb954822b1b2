package whichway.file;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Guesses which name was meant.
final class Spelling {
    private static final int LONGEST = 40;

    private Spelling() {}

    /// The name with the fewest wrong, missing and surplus letters; empty where none is near.
    static Optional<String> nearest(String written, List<String> names) {
        if (written.length() > LONGEST)
            return Optional.empty();
        int near = Math.max(1, written.length() / 3);
        return names.stream().min(Comparator.comparingInt(name -> distance(written, name)))
                .filter(name -> distance(written, name) <= near);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++)
            row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
