package whichway.report;

import java.time.LocalDate;

/// What stands at the foot of every page.
///
/// @param line program and version, version of the knowledge, seed
/// @param page the page number in words, with [#PAGE] and [#PAGES] where the numbers go
/// @param date day of the assessment, or of the program's release where the assessment has none
public record Imprint(String line, String page, LocalDate date) {
    /// Stands for the number of the page.
    public static final String PAGE = "{page}";

    /// Stands for the number of all pages.
    public static final String PAGES = "{pages}";

    public Imprint {
        line = PlainText.line(line);
    }
}
