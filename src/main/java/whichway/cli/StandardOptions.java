package whichway.cli;

import picocli.CommandLine.Option;

/// The options that every command has.
final class StandardOptions {
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "${bundle:cli.help}")
    boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "${bundle:cli.version}")
    boolean version;
}
