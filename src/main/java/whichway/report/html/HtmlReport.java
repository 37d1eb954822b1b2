package whichway.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import whichway.report.Report;
import whichway.report.ReportFormat;
import whichway.report.xhtml.Palette;
import whichway.report.xhtml.Resources;
import whichway.words.Words;

/// Writes a report as one HTML file. It uses the typefaces of the reader's system: they write every script, and a
/// typeface of its own would make the file ten times as large.
public final class HtmlReport implements ReportFormat {
    private final Words words;
    private final Palette palette = new Palette(Resources.text("/styles/tokens.css"));
    private final String sheet = Resources.text("/styles/report-html.css");

    /// @param words for what only a page on the screen needs
    public HtmlReport(Words words) {
        this.words = words;
    }

    @Override
    public String ending() {
        return "html";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        out.write(render(report).getBytes(StandardCharsets.UTF_8));
    }

    /// The report as text with line feeds.
    public String render(Report report) {
        Palette own = palette.of(report.letterhead());
        return HtmlText.of(new Page(words, own, own.resolve(sheet)).write(report));
    }

    /// The assessment that an HTML report carries.
    ///
    /// @param file all bytes of a file
    /// @return its bytes; empty if the file is no HTML report or carries none
    public static Optional<byte[]> assessment(byte[] file) {
        return DataLink.find(file);
    }
}
