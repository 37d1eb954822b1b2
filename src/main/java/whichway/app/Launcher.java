package whichway.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Logger;

import javafx.application.Application;

import whichway.cli.Cli;
import whichway.words.Words;

/// Where the program starts: it opens the window, or hands the arguments to the command line.
public final class Launcher {
    private static final int FAILED = 1;
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private Launcher() {}

    /// Starts the program.
    ///
    /// @param arguments as the shell gave them
    public static void main(String[] arguments) {
        if (Cli.handles(arguments))
            System.exit(new Cli().run(arguments, System.out, System.err));
        // Reports measure their letters with AWT, which must not look for a display of its own.
        System.setProperty("java.awt.headless", "true");
        Words words = new Words(Locale.getDefault());
        unusable(arguments).ifPresent(name -> fail(words.say("cli.path", name)));
        if (isDisplayMissing())
            fail(words.say("window.display"));
        open(arguments, words);
    }

    private static void open(String[] arguments, Words words) {
        // The toolkit complains at every start that it comes from the class path, where it is meant to be.
        TOOLKIT.setFilter(_ -> false);
        try {
            Application.launch(WhichwayApp.class, arguments);
        } catch (UnsupportedOperationException _) {
            fail(words.say("window.display"));
        }
    }

    /// The first name that no file can have here, as one beyond ASCII where the locale knows ASCII only.
    private static Optional<String> unusable(String[] names) {
        try {
            for (String name : names)
                if (Path.of(name).toString().isEmpty())
                    return Optional.of(name);
            return Optional.empty();
        } catch (InvalidPathException wrong) {
            return Optional.of(wrong.getInput());
        }
    }

    /// On Linux a window needs an X server, and the toolkit meets its absence with a trace nobody can read.
    private static boolean isDisplayMissing() {
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        boolean drawn = System.getProperty("glass.platform") == null;
        return linux && drawn && System.getenv().getOrDefault("DISPLAY", "").isEmpty();
    }

    private static void fail(String message) {
        System.err.println(message);
        System.exit(FAILED);
    }
}
