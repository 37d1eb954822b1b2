package whichway.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import whichway.core.Analysis;
import whichway.core.Analyst;
import whichway.core.Assessment;
import whichway.core.Knowledge;
import whichway.knowledge.KnowledgeReader;
import whichway.report.ReportBuilder;
import whichway.report.ReportFormat;
import whichway.report.markdown.MarkdownReport;
import whichway.report.pdf.PdfReport;

/// Writes the report on a file, in the format that the ending of the target names.
@Command(name = ReportCommand.NAME, versionProvider = ProgramVersion.class, description = "${bundle:cli.report}")
final class ReportCommand implements Callable<Integer> {
    static final String NAME = "report";

    @Mixin
    StandardOptions standard = new StandardOptions();

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.report.file}")
    String file = "";

    @Option(names = "--to", paramLabel = "OUT.md|OUT.pdf", required = true, description = "${bundle:cli.report.to}")
    String to = "";

    @Option(names = "--force", description = "${bundle:cli.force}")
    boolean force;

    @Spec
    @Nullable
    CommandSpec spec;

    private final Console console;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ReportFormat format = format();
        Knowledge knowledge = KnowledgeReader.bundled();
        Shelf shelf = new Shelf(knowledge, console);
        Optional<Assessment> assessment = shelf.read(file);
        return assessment.isPresent() && shelf.write(bytes(format, knowledge, assessment.get()), to, force)
                ? ExitCode.OK
                : ExitCode.SOFTWARE;
    }

    private ReportFormat format() {
        List<ReportFormat> formats = List.of(new MarkdownReport(), new PdfReport(console.words()));
        return formats.stream().filter(format -> to.toLowerCase(Locale.ROOT).endsWith("." + format.ending()))
                .findFirst().orElseThrow(() -> wrong(formats));
    }

    private RuntimeException wrong(List<ReportFormat> formats) {
        String endings = formats.stream().map(format -> "." + format.ending()).collect(Collectors.joining(", "));
        return new ParameterException(Objects.requireNonNull(spec).commandLine(),
                console.words().say("cli.ending", to, endings));
    }

    private byte[] bytes(ReportFormat format, Knowledge knowledge, Assessment assessment) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Analysis analysis = new Analyst(knowledge).analyse(assessment, Analyst.SETTLED_WORLDS);
        format.write(new ReportBuilder(knowledge, console.words()).build(analysis), bytes);
        return bytes.toByteArray();
    }
}
