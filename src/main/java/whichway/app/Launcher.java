package whichway.app;

/// Where the program starts: it opens the window, or hands the arguments to the command line.
public final class Launcher {
    private Launcher() {}

    /// Starts the program.
    ///
    /// @param arguments as the shell gave them
    public static void main(String[] arguments) {}
}
