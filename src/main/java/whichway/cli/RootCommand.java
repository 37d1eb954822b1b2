package whichway.cli;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The program itself; all it does without a command is to say how it is used.
@Command(name = "whichway", versionProvider = ProgramVersion.class, customSynopsis = {
        "whichway             ${bundle:cli.synopsis.window}",
        "       whichway FILE        ${bundle:cli.synopsis.file}",
        "       whichway COMMAND ...", ""}, description = "${bundle:cli.about}", footer = {"",
                "${bundle:cli.codes}"}, optionListHeading = "%n", commandListHeading = "%n")
final class RootCommand implements Runnable {
    @Mixin
    StandardOptions standard = new StandardOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    private final Console console;

    RootCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(),
                console.words().say("cli.command.missing"));
    }
}
