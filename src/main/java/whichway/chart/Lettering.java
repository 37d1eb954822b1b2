package whichway.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// How wide words are in the typeface of the house, near enough to leave room for them where no font can be asked.
final class Lettering {
    /// Size of all words in charts, in pixels.
    static final double SIZE = 13;
    /// From one baseline to the next, in pixels.
    static final double LEADING = 16;

    private static final Pattern BREAKS = Pattern.compile("(?<=[\\s-])");

    private Lettering() {}

    /// The width of a line, in pixels; a little too wide rather than too narrow.
    static double width(String words) {
        return SIZE * words.codePoints().mapToDouble(Lettering::em).sum();
    }

    /// The width of the widest line, in pixels.
    static double widest(List<String> lines) {
        return lines.stream().mapToDouble(Lettering::width).max().orElse(0);
    }

    /// The words in as many lines as they need, broken at spaces and after hyphens. A word wider than the room stands
    /// alone.
    static List<String> lines(String words, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : BREAKS.split(words.strip(), -1)) {
            String longer = line + word;
            if (!line.isEmpty() && width(longer.strip()) > room) {
                lines.add(line.strip());
                line = word;
            } else
                line = longer;
        }
        lines.add(line.strip());
        return List.copyOf(lines);
    }

    private static double em(int character) {
        if ("fijlrtI.,:;'!|()- ".indexOf(character) >= 0)
            return 0.33;
        if ("mwMW@".indexOf(character) >= 0 || character >= 0x2E80)
            return character >= 0x2E80 ? 1 : 0.82;
        return Character.isUpperCase(character) ? 0.62 : 0.54;
    }
}
