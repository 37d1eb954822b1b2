package whichway.cli;

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
import whichway.core.Assessment;
import whichway.core.Knowledge;
import whichway.knowledge.KnowledgeReader;

/// Prints the analysis of each file as one line of JSON, in their order; memory holds a few files at a time.
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
        boolean allThere = true;
        try (Stream<Optional<String>> lines = lines(analyst, shelf)) {
            for (Iterator<Optional<String>> line = lines.iterator(); line.hasNext();) {
                Optional<String> next = line.next();
                allThere &= next.isPresent();
                next.ifPresent(console::print);
                if (!console.isWritable())
                    return ExitCode.SOFTWARE;
            }
        }
        return allThere ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /// The line of each file, in their order; empty for one that cannot be read. Files are read one after the other, so
    /// that what is wrong with them is told in order, and analysed as many at once as there are processors.
    private Stream<Optional<String>> lines(Analyst analyst, Shelf shelf) {
        return files.stream().map(file -> new Found(file, shelf.read(file)))
                .gather(Gatherers.mapConcurrent(Runtime.getRuntime().availableProcessors(),
                        found -> found.assessment().map(assessment -> AnalysisJson.line(found.file(),
                                analyst.analyse(assessment, worlds)))));
    }

    private record Found(String file, Optional<Assessment> assessment) {}
}
