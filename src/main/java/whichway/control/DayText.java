package whichway.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Reads a day as people type it into a field: `2026-11-22`.
public final class DayText {
    private static final int LENGTH = "2026-11-22".length();

    private DayText() {}

    /// The day as `YYYY-MM-DD`, or the empty text where nothing is typed; empty where the text is neither.
    public static Optional<String> read(String typed) {
        String text = typed.strip();
        if (text.isEmpty())
            return Optional.of(text);
        if (text.length() != LENGTH)
            return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(text).toString());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Whether a text is too short to be judged while somebody is still typing it.
    public static boolean isUnfinished(String typed) {
        return typed.strip().length() < LENGTH;
    }
}
