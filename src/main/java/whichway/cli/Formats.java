package whichway.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import whichway.report.ReportFormat;
import whichway.report.html.HtmlReport;
import whichway.report.madr.MadrReport;
import whichway.report.markdown.MarkdownReport;
import whichway.report.pdf.PdfReport;
import whichway.words.Words;

/// The formats that a report can be written in, by the names people give them.
final class Formats {
    private final Map<String, ReportFormat> byName = new LinkedHashMap<>();

    Formats(Words words) {
        byName.put("pdf", new PdfReport(words));
        byName.put("md", new MarkdownReport());
        byName.put("html", new HtmlReport(words));
        byName.put("madr", new MadrReport());
    }

    /// The format of that name.
    Optional<ReportFormat> named(String name) {
        return Optional.ofNullable(byName.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    /// The format that the ending of a file's name means.
    Optional<ReportFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return byName.values().stream().filter(format -> lower.endsWith("." + format.ending()))
                .max(Comparator.comparingInt(format -> format.ending().length()));
    }

    /// All names, for messages.
    String names() {
        return String.join(", ", byName.keySet());
    }

    /// All endings, for messages.
    String endings() {
        List<String> endings = byName.values().stream().map(format -> "." + format.ending()).toList();
        return endings.stream().collect(Collectors.joining(", "));
    }
}
