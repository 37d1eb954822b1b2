package whichway.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import picocli.CommandLine;

import whichway.words.Words;

/// The program without its window: arguments in, text out, exit code. Needs no display.
///
/// Exit codes: 0 if all is done, 1 if a file could not be read or written, 2 for wrong usage.
public final class Cli {
    private static final List<String> COMMANDS = List.of(EvaluateCommand.NAME, CostCommand.NAME, ReportCommand.NAME,
            TemplateCommand.NAME, MeasureCommand.NAME);

    private final Words words = new Words(Locale.getDefault());

    /// Whether the arguments are for the command line; if not, they name at most one file, for the window.
    public static boolean handles(String[] arguments) {
        if (arguments.length != 1)
            return arguments.length > 1;
        return arguments[0].startsWith("-") || COMMANDS.contains(arguments[0]);
    }

    /// Does what the arguments say.
    ///
    /// @param arguments as the shell gave them
    /// @param out takes results, as UTF-8 whatever its own encoding is; stays open
    /// @param err takes messages, as UTF-8 likewise; stays open
    /// @return the exit code
    public int run(String[] arguments, PrintStream out, PrintStream err) {
        // Nothing here draws on a screen, so a display that is named but not there does no harm.
        System.setProperty("java.awt.headless", "true");
        Console console = new Console(out, err, words);
        int code = line(console, out, err).execute(arguments);
        return console.isWritable() ? code : Math.max(code, CommandLine.ExitCode.SOFTWARE);
    }

    private CommandLine line(Console console, PrintStream out, PrintStream err) {
        return new CommandLine(new RootCommand(console)).addSubcommand(new EvaluateCommand(console))
                .addSubcommand(new CostCommand(console))
                .addSubcommand(new ReportCommand(console)).addSubcommand(new TemplateCommand(console))
                .addSubcommand(new MeasureCommand(console))
                .setResourceBundle(words.bundle()).setColorScheme(CommandLine.Help.defaultColorScheme(
                        CommandLine.Help.Ansi.OFF))
                // An argument means what it says, even one that begins with @.
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((wrong, _) -> refuse(wrong));
    }

    private int refuse(CommandLine.ParameterException wrong) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println(wrong.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, line.getErr());
        line.getErr().println(words.say("cli.usage", line.getCommandSpec().qualifiedName()));
        return CommandLine.ExitCode.USAGE;
    }
}
