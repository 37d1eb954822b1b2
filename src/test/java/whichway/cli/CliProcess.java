package whichway.cli;

/// The command line as a process of its own.
final class CliProcess {
    private CliProcess() {}

    /// Ends with the exit code of the command.
    public static void main(String[] arguments) {
        System.exit(new Cli().run(arguments, System.out, System.err));
    }
}
