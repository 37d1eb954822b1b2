package whichway.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import whichway.core.Advisor;
import whichway.core.Assessment;
import whichway.core.Knowledge;
import whichway.knowledge.KnowledgeReader;

/// Prints the evaluation of each file as one line of JSON, one after the other; memory holds one file at a time.
@Command(name = EvaluateCommand.NAME, versionProvider = ProgramVersion.class, description = "${bundle:cli.evaluate}")
final class EvaluateCommand implements Callable<Integer> {
    static final String NAME = "evaluate";

    @Mixin
    StandardOptions standard = new StandardOptions();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "${bundle:cli.evaluate.files}")
    List<String> files = List.of();

    private final Console console;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Knowledge knowledge = KnowledgeReader.bundled();
        Advisor advisor = new Advisor(knowledge);
        Shelf shelf = new Shelf(knowledge, console);
        int code = ExitCode.OK;
        for (String file : files) {
            Optional<Assessment> assessment = shelf.read(file);
            if (assessment.isPresent())
                console.print(EvaluationJson.line(file, assessment.get(), advisor.evaluate(assessment.get())));
            else
                code = ExitCode.SOFTWARE;
            if (!console.isWritable())
                return ExitCode.SOFTWARE;
        }
        return code;
    }
}
