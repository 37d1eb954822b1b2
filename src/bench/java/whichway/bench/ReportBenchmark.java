package whichway.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import whichway.core.Analyst;
import whichway.core.Assessment;
import whichway.core.Knowledge;
import whichway.core.Project;
import whichway.core.Template;
import whichway.knowledge.KnowledgeReader;
import whichway.report.ReportBuilder;
import whichway.report.ReportFormat;
import whichway.report.html.HtmlReport;
import whichway.report.madr.MadrReport;
import whichway.report.markdown.MarkdownReport;
import whichway.report.pdf.PdfReport;
import whichway.words.Words;

/// How long it takes from an assessment to its reports, the analysis with 10,000 worlds included, in 128 MiB of memory.
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx128m", "-Djava.awt.headless=true"})
public class ReportBenchmark {
    private List<Assessment> assessments;
    private Words words;
    private Analyst analyst;
    private ReportBuilder builder;
    private List<ReportFormat> formats;
    private int next;

    /// Reads the knowledge, as every start of the program does.
    @Setup
    public void setUp() {
        Knowledge knowledge = KnowledgeReader.bundled();
        assessments = knowledge.templates().stream().filter(template -> !template.answers().isEmpty())
                .map(template -> assessment(knowledge, template)).toList();
        words = new Words(Locale.ENGLISH);
        analyst = new Analyst(knowledge);
        builder = new ReportBuilder(knowledge, words);
        formats = List.of(new PdfReport(words), new MarkdownReport(), new HtmlReport(words), new MadrReport());
    }

    private static Assessment assessment(Knowledge knowledge, Template template) {
        return new Assessment(template.id(), 1, knowledge.version(),
                new Project(template.name(), "", template.question(), "2026-11-22"), template.answers(), Map.of(),
                Map.of());
    }

    private void write(List<ReportFormat> forms) throws IOException {
        next = (next + 1) % assessments.size();
        var report = builder.build(analyst.analyse(assessments.get(next), Analyst.SETTLED_WORLDS)).carrying("{}");
        for (ReportFormat form : forms)
            form.write(report, OutputStream.nullOutputStream());
    }

    /// The first PDF of a process and those after it; the tenth is the last line of each fork.
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(value = 3, jvmArgsAppend = {"-Xmx128m", "-Djava.awt.headless=true"})
    @Warmup(iterations = 0)
    @Measurement(iterations = 10)
    public void firstToTenthPdf() throws IOException {
        write(List.of(new PdfReport(words)));
    }

    /// One PDF after the other, as in a batch.
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @Warmup(iterations = 2, time = 5)
    @Measurement(iterations = 3, time = 5)
    public void pdfsPerSecond() throws IOException {
        write(formats.subList(0, 1));
    }

    /// All four reports on one file after the other, as in a batch.
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @Warmup(iterations = 2, time = 5)
    @Measurement(iterations = 3, time = 5)
    public void filesPerSecond() throws IOException {
        write(formats);
    }
}
