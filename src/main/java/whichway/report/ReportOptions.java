package whichway.report;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a report is to hold, and how it is to show itself.
///
/// @param parts what follows the first page; the order is that of [Part]
/// @param clientSafe whether names and everything that people wrote give way to neutral words
/// @param classification such as `Confidential`; stands at the foot of every page; may be empty
/// @param letterhead how the sender shows
/// @param language of the program's words; that of the program where empty
public record ReportOptions(Set<Part> parts, boolean clientSafe, String classification, Letterhead letterhead,
        Optional<Locale> language) {
    /// Everything, for the people in the room.
    public static final ReportOptions FULL = new ReportOptions(EnumSet.allOf(Part.class), false, "",
            Letterhead.PLAIN, Optional.empty());

    /// The first page and the summary: two pages.
    public static final ReportOptions SHORT = FULL.withParts(EnumSet.of(Part.SUMMARY));

    public ReportOptions {
        parts = Collections.unmodifiableSet(parts.isEmpty() ? EnumSet.noneOf(Part.class) : EnumSet.copyOf(parts));
        classification = PlainText.line(classification).strip();
    }

    /// The same with other parts.
    public ReportOptions withParts(Set<Part> chosen) {
        return new ReportOptions(chosen, clientSafe, classification, letterhead, language);
    }

    /// The same, fit or not fit to leave the client's house.
    public ReportOptions withClientSafe(boolean safe) {
        return new ReportOptions(parts, safe, classification, letterhead, language);
    }

    /// The same with another classification.
    public ReportOptions withClassification(String line) {
        return new ReportOptions(parts, clientSafe, line, letterhead, language);
    }

    /// The same from another sender.
    public ReportOptions withLetterhead(Letterhead sender) {
        return new ReportOptions(parts, clientSafe, classification, sender, language);
    }

    /// The same in another language.
    public ReportOptions withLanguage(Locale spoken) {
        return new ReportOptions(parts, clientSafe, classification, letterhead, Optional.of(spoken));
    }
}
