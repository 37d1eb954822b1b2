package whichway.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import whichway.budget.ContextFit;
import whichway.budget.CostEstimate;
import whichway.core.Assessment;
import whichway.core.Knowledge;
import whichway.core.PriceList;
import whichway.file.Document;
import whichway.knowledge.KnowledgeReader;

/// Prints what goes into the window and what each approach costs, for each file as one line of JSON.
@Command(name = CostCommand.NAME, versionProvider = ProgramVersion.class, description = "${bundle:cli.cost}")
final class CostCommand implements Callable<Integer> {
    static final String NAME = "cost";

    @Mixin
    StandardOptions standard = new StandardOptions();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "${bundle:cli.cost.files}")
    List<String> files = List.of();

    @Option(names = "--prices", paramLabel = "LIST", description = "${bundle:cli.cost.prices}")
    @Nullable
    String prices;

    private final Console console;

    CostCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Knowledge knowledge = KnowledgeReader.bundled();
        Shelf shelf = new Shelf(knowledge, console);
        Optional<PriceList> list = Optional.ofNullable(prices).flatMap(shelf::prices);
        // Reckoning with other prices than those that were asked for would mislead.
        if (prices != null && list.isEmpty())
            return ExitCode.SOFTWARE;
        int code = ExitCode.OK;
        for (String file : files) {
            Optional<Assessment> assessment = shelf.read(file).map(Document::assessment);
            if (assessment.isPresent())
                console.print(line(file, knowledge, priced(assessment.get(), list)));
            else
                code = ExitCode.SOFTWARE;
            if (!console.isWritable())
                return ExitCode.SOFTWARE;
        }
        return code;
    }

    private static Assessment priced(Assessment assessment, Optional<PriceList> list) {
        return list.map(prices -> assessment.withPlan(assessment.plan().withPrices(prices))).orElse(assessment);
    }

    private static String line(String file, Knowledge knowledge, Assessment assessment) {
        return CostJson.line(file, assessment.project().name(), ContextFit.of(knowledge, assessment),
                CostEstimate.of(knowledge, assessment), LocalDate.now(ZoneId.systemDefault()));
    }
}
