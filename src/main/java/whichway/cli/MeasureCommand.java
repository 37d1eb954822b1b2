package whichway.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import whichway.measure.Measurement;
import whichway.measure.Measurer;
import whichway.measure.Watch;

/// Prints how many documents lie in some folders and how long they are, as one line of JSON for all of them together.
@Command(name = MeasureCommand.NAME, versionProvider = ProgramVersion.class, description = "${bundle:cli.measure}")
final class MeasureCommand implements Callable<Integer> {
    static final String NAME = "measure";

    @Mixin
    StandardOptions standard = new StandardOptions();

    @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "${bundle:cli.measure.folders}")
    List<String> folders = List.of();

    private final Console console;

    MeasureCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Path> roots = folders.stream().map(this::root).flatMap(Optional::stream).toList();
        if (roots.isEmpty())
            return ExitCode.SOFTWARE;
        Measurement measurement = new Measurer().measure(roots, Watch.nobody());
        console.print(MeasurementJson.line(folders, measurement));
        return measurement.complete() && roots.size() == folders.size() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /// What a name stands for; empty if that is nothing, which has then been told.
    private Optional<Path> root(String name) {
        try {
            Path root = Path.of(name);
            if (Files.exists(root, LinkOption.NOFOLLOW_LINKS))
                return Optional.of(root);
            console.tell(console.words().say("cli.measure.missing", name));
        } catch (InvalidPathException _) {
            console.tell(console.words().say("cli.path", name));
        }
        return Optional.empty();
    }
}
