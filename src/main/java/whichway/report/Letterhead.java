package whichway.report;

import java.util.Optional;

/// How the sender of a report shows.
///
/// @param consultant name of whoever prepared it; may be empty
/// @param logo a picture for the head of the report
/// @param accent colour of headings and links as `#rrggbb`, darkened where it could not be read on white; the program's
/// own where empty
public record Letterhead(String consultant, Optional<Logo> logo, Optional<String> accent) {
    /// The program's own look and no sender.
    public static final Letterhead PLAIN = new Letterhead("", Optional.empty(), Optional.empty());

    /// @throws IllegalArgumentException if the accent is not written as `#rrggbb`
    public Letterhead {
        consultant = PlainText.line(consultant).strip();
        accent = accent.map(Accent::readable);
    }

    /// The same from somebody else.
    public Letterhead withConsultant(String name) {
        return new Letterhead(name, logo, accent);
    }

    /// The same with another logo or none.
    public Letterhead withLogo(Optional<Logo> picture) {
        return new Letterhead(consultant, picture, accent);
    }

    /// The same with another accent, or with the program's own.
    public Letterhead withAccent(Optional<String> colour) {
        return new Letterhead(consultant, logo, colour);
    }
}
