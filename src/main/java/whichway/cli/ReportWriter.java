package whichway.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import whichway.core.Analyst;
import whichway.core.Knowledge;
import whichway.file.Document;
import whichway.report.Redaction;
import whichway.report.Report;
import whichway.report.ReportBuilder;
import whichway.report.ReportFormat;
import whichway.report.ReportOptions;

/// Writes the reports on one file after the other; nothing of one is kept for the next.
final class ReportWriter {
    private final Shelf shelf;
    private final Analyst analyst;
    private final ReportBuilder builder;
    private final ReportOptions options;
    private final Redaction redaction;
    private final Console console;
    private final Consumer<String> problems;
    private final boolean force;

    /// @param problems gets why a report could not be written
    /// @param force whether to replace files that are there
    ReportWriter(Knowledge knowledge, ReportOptions options, Console console, Consumer<String> problems,
            boolean force) {
        this.options = options;
        redaction = new Redaction(knowledge, console.words());
        this.console = console;
        this.problems = problems;
        this.force = force;
        shelf = new Shelf(knowledge, console);
        analyst = new Analyst(knowledge);
        builder = new ReportBuilder(knowledge, console.words());
    }

    /// Writes the reports on a file, each to its target.
    ///
    /// @param targets as many as formats
    /// @return how many are written; what is not has been told
    int write(String file, List<ReportFormat> formats, List<String> targets) throws IOException {
        Optional<Document> document = shelf.read(file, console::tell, problems);
        Optional<byte[]> bytes = document.flatMap(known -> shelf.bytes(carried(known), file, problems));
        if (bytes.isEmpty())
            return 0;
        Report report = builder
                .build(analyst.analyse(document.orElseThrow().assessment(), Analyst.SETTLED_WORLDS), options)
                .carrying(new String(bytes.get(), StandardCharsets.UTF_8));
        int written = 0;
        for (int i = 0; i < formats.size(); i++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            formats.get(i).write(report, out);
            if (shelf.write(out.toByteArray(), targets.get(i), force, problems))
                written++;
        }
        return written;
    }

    /// What may go along. Keys of the file that the program does not know may name the client too.
    private Document carried(Document document) {
        return options.clientSafe() ? Document.unsaved(redaction.of(document.assessment())) : document;
    }
}
