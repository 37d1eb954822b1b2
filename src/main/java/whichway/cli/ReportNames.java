package whichway.cli;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names for reports on many files: each after its file, and none twice, not even where a system makes no difference
/// between small and capital letters.
final class ReportNames {
    private static final Pattern ENDING = Pattern.compile("(?i)(?<=.)\\.(whichway|json|pdf|html?)$");

    private final List<String> endings;
    private final Set<String> taken = new HashSet<>();

    /// @param endings of the reports on each file, without a dot
    ReportNames(List<String> endings) {
        this.endings = List.copyOf(endings);
    }

    /// The names of the reports on one more file, one for each ending.
    List<String> next(Path file) {
        Path last = file.getFileName();
        String stem = ENDING.matcher(last == null ? file.toString() : last.toString()).replaceFirst("");
        List<String> names = names(stem);
        for (int number = 2; names.stream().map(ReportNames::folded).anyMatch(taken::contains); number++)
            names = names(stem + "-" + number);
        names.forEach(name -> taken.add(folded(name)));
        return names;
    }

    private List<String> names(String stem) {
        return endings.stream().map(ending -> stem + "." + ending).toList();
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
