package whichway.report;

import java.util.List;
import java.util.Optional;

/// A finished report, the same in every format.
///
/// @param language of the program's words, as a BCP 47 tag
/// @param title what a reader calls the document
/// @param subject one sentence that says what it is about
/// @param cover the first page
/// @param sections in reading order
/// @param imprint foot of every page
/// @param letterhead how the sender shows
/// @param record the same decision as an architecture decision record
/// @param assessment the file of the assessment, as the program would save it, for formats that can carry it; empty
/// where it must stay behind
public record Report(String language, String title, String subject, Cover cover, List<Section> sections,
        Imprint imprint, Letterhead letterhead, DecisionRecord record, Optional<String> assessment) {
    /// What the assessment is called within a report.
    public static final String ASSESSMENT = "assessment.whichway";

    public Report {
        title = PlainText.line(title);
        subject = PlainText.line(subject);
        sections = List.copyOf(sections);
    }

    /// The same report with its assessment inside, from which the program can go on.
    ///
    /// @param file all text of the assessment's file
    public Report carrying(String file) {
        return new Report(language, title, subject, cover, sections, imprint, letterhead, record, Optional.of(file));
    }
}
