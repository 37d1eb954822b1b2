package whichway.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import whichway.knowledge.KnowledgeReader;
import whichway.report.ReportFormat;
import whichway.report.ReportOptions;

/// Writes the report on a file, in the format that the ending of the target names, or reports on many files into a
/// folder.
@Command(name = ReportCommand.NAME, versionProvider = ProgramVersion.class, customSynopsis = {
        "whichway report FILE --to OUT [OPTIONS]",
        "       whichway report FILE... --to DIR --format pdf,md,html,madr [OPTIONS]"}, description = "${bundle:cli.report}")
final class ReportCommand implements Callable<Integer> {
    static final String NAME = "report";

    @Mixin
    StandardOptions standard = new StandardOptions();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "${bundle:cli.report.files}")
    List<String> files = List.of();

    @Option(names = "--to", paramLabel = "OUT|DIR", required = true, description = "${bundle:cli.report.to}")
    String to = "";

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", description = "${bundle:cli.report.format}")
    List<String> formats = List.of();

    @Option(names = "--force", description = "${bundle:cli.force}")
    boolean force;

    @Option(names = "--short", description = "${bundle:cli.report.short}")
    boolean brief;

    @Option(names = "--client-safe", description = "${bundle:cli.report.safe}")
    boolean clientSafe;

    @Option(names = "--classification", paramLabel = "TEXT", description = "${bundle:cli.report.classification}")
    String classification = "";

    @Spec
    @Nullable
    CommandSpec spec;

    private final Console console;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Formats known = new Formats(console.words());
        if (!formats.isEmpty())
            return many(formats.stream().distinct().map(name -> known.named(name)
                    .orElseThrow(() -> wrong("cli.report.format.none", name, known.names()))).distinct().toList());
        if (files.size() > 1)
            throw wrong("cli.report.many", files.size());
        ReportFormat format = known.ofFile(to).orElseThrow(() -> wrong("cli.ending", to, known.endings()));
        ReportWriter writer = new ReportWriter(KnowledgeReader.bundled(), options(), console, console::tell, force);
        return writer.write(files.getFirst(), List.of(format), List.of(to)) == 1 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private ReportOptions options() {
        return (brief ? ReportOptions.SHORT : ReportOptions.FULL).withClientSafe(clientSafe)
                .withClassification(classification);
    }

    private int many(List<ReportFormat> wanted) throws IOException {
        if (!isFolderThere()) {
            console.tell(console.words().say("cli.report.folder", to));
            return ExitCode.SOFTWARE;
        }
        List<String> refused = new ArrayList<>();
        ReportWriter writer = new ReportWriter(KnowledgeReader.bundled(), options(), console, refused::add, force);
        ReportNames names = new ReportNames(wanted.stream().map(ReportFormat::ending).toList());
        int reports = 0;
        int reported = 0;
        for (String file : files) {
            int written = writer.write(file, wanted, targets(file, names));
            reports += written;
            reported += written > 0 ? 1 : 0;
        }
        console.print(console.words().say("cli.report.written", reports, reported, to));
        if (!refused.isEmpty())
            console.tell(console.words().say("cli.report.refused", refused.size()));
        refused.forEach(console::tell);
        return reports == files.size() * wanted.size() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private boolean isFolderThere() {
        try {
            return Files.isDirectory(Files.createDirectories(Path.of(to)));
        } catch (IOException | InvalidPathException _) {
            return false;
        }
    }

    /// Where the reports on a file go. A name that no file can have is told when the file is read.
    private List<String> targets(String file, ReportNames names) {
        try {
            return names.next(Path.of(file)).stream().map(name -> Path.of(to).resolve(name).toString()).toList();
        } catch (InvalidPathException _) {
            return List.of();
        }
    }

    private ParameterException wrong(String key, Object... arguments) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(),
                console.words().say(key, arguments));
    }
}
