package whichway.report;

import java.util.Optional;
import java.util.regex.Pattern;

/// How the sender of a report shows.
///
/// @param consultant name of whoever prepared it; may be empty
/// @param logo a picture for the head of the report
/// @param accent colour of headings and rules as `#rrggbb`; the program's own where empty
public record Letterhead(String consultant, Optional<Logo> logo, Optional<String> accent) {
    /// The program's own look and no sender.
    public static final Letterhead PLAIN = new Letterhead("", Optional.empty(), Optional.empty());

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    public Letterhead {
        consultant = PlainText.line(consultant).strip();
        if (accent.filter(colour -> !COLOUR.matcher(colour).matches()).isPresent())
            throw new IllegalArgumentException("A colour is written as #rrggbb: " + accent.get());
    }
}
