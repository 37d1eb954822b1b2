package whichway.report.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import whichway.report.Cover.Fact;
import whichway.report.Report;
import whichway.report.ReportFormat;
import whichway.report.Section;

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
        Sheet sheet = new Sheet('-');
        sheet.heading(1, report.cover().decision());
        sheet.paragraph(report.cover().standing());
        sheet.markdown(report.cover().facts().stream().map(MarkdownReport::fact).collect(Collectors.joining("\n")));
        report.cover().blocks().forEach(block -> sheet.block(block, 2));
        for (Section section : report.sections()) {
            sheet.heading(2, section.heading());
            section.blocks().forEach(block -> sheet.block(block, 3));
        }
        sheet.markdown("---");
        sheet.paragraph(report.imprint().line());
        return sheet.text();
    }

    private static String fact(Fact fact) {
        return "- **" + Escape.CELL.text(fact.label()) + ":** " + Escape.CELL.text(fact.value());
    }
}
