package whichway.report;

import java.util.List;

/// A finished report, the same in every format.
///
/// @param language of the program's words, as a BCP 47 tag
/// @param title what a reader calls the document
/// @param subject one sentence that says what it is about
/// @param cover the first page
/// @param sections in reading order
/// @param imprint foot of every page
/// @param letterhead how the sender shows
public record Report(String language, String title, String subject, Cover cover, List<Section> sections,
        Imprint imprint, Letterhead letterhead) {
    public Report {
        title = PlainText.line(title);
        subject = PlainText.line(subject);
        sections = List.copyOf(sections);
    }
}
