package whichway.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import whichway.core.Analyst;
import whichway.core.Knowledge;
import whichway.knowledge.KnowledgeReader;

/// Prints the analysis of each file as one line of JSON, in their order. As many files are worked on at once as there are
/// processors, and no more are held in memory.
@Command(name = EvaluateCommand.NAME, versionProvider = ProgramVersion.class, description = "${bundle:cli.evaluate}")
final class EvaluateCommand implements Callable<Integer> {
    static final String NAME = "evaluate";

    private static final int MOST_WORLDS = 1_000_000;

    @Mixin
    StandardOptions standard = new StandardOptions();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "${bundle:cli.evaluate.files}")
    List<String> files = List.of();

    @Option(names = "--worlds", paramLabel = "N", description = "${bundle:cli.evaluate.worlds}")
    int worlds = Analyst.SETTLED_WORLDS;

    @Spec
    @Nullable
    CommandSpec spec;

    private final Console console;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (worlds < 1 || worlds > MOST_WORLDS)
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(),
                    console.words().say("cli.worlds", worlds, MOST_WORLDS));
        Knowledge knowledge = KnowledgeReader.bundled();
        Analyst analyst = new Analyst(knowledge);
        Shelf shelf = new Shelf(knowledge, console);
        int code = ExitCode.OK;
        try (Stream<Found> all = files.stream().gather(
                Gatherers.mapConcurrent(Runtime.getRuntime().availableProcessors(),
                        file -> find(file, shelf, analyst)))) {
            for (Iterator<Found> each = all.iterator(); each.hasNext();) {
                Found found = each.next();
                found.messages().forEach(console::tell);
                found.line().ifPresent(console::print);
                if (found.line().isEmpty())
                    code = ExitCode.SOFTWARE;
                if (!console.isWritable())
                    return ExitCode.SOFTWARE;
            }
        }
        return code;
    }

    private Found find(String file, Shelf shelf, Analyst analyst) {
        List<String> messages = new ArrayList<>();
        Optional<String> line = shelf.read(file, messages::add, messages::add)
                .map(document -> AnalysisJson.line(file, analyst.analyse(document.assessment(), worlds)));
        return new Found(messages, line);
    }

    private record Found(List<String> messages, Optional<String> line) {}
}
