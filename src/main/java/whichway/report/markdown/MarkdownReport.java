package whichway.report.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import whichway.report.Report;
import whichway.report.ReportFormat;

/// Writes a report as GitHub-flavoured Markdown. Pictures become the tables of their numbers.
public final class MarkdownReport implements ReportFormat {
    @Override
    public String ending() {
        return "md";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        out.write(render(report).getBytes(StandardCharsets.UTF_8));
    }

    /// The report as text with line feeds.
    public String render(Report report) {
        return new Sheet().write(report);
    }
}
