package whichway.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Takes what nobody foresaw: writes it down, and tells the window by a short code. Neither holds anything that people
/// typed, since the messages of exceptions are left out.
final class Faults implements Thread.UncaughtExceptionHandler, AutoCloseable {
    private static final int LOG_BYTES = 200_000;
    private static final int LOG_FILES = 2;
    private static final int DEEPEST = 8;

    private final Logger log = Logger.getLogger("whichway");
    private final Consumer<Fault> window;
    private final Optional<FileHandler> handler;

    /// @param folder where the log is kept; made if it is not there
    /// @param window takes each fault, on whatever thread it happened
    Faults(Path folder, Consumer<Fault> window) {
        this.window = window;
        handler = handler(folder);
        log.setUseParentHandlers(false);
        handler.ifPresent(log::addHandler);
    }

    private static Optional<FileHandler> handler(Path folder) {
        try {
            Files.createDirectories(folder);
            // A pattern knows slashes only, and takes a percent sign for its own.
            String pattern = folder.resolve("whichway").toString().replace("\\", "/").replace("%", "%%") + "%g.log";
            FileHandler handler = new FileHandler(pattern, LOG_BYTES, LOG_FILES, true);
            handler.setFormatter(new SimpleFormatter());
            return Optional.of(handler);
        } catch (IOException _) {
            // Without a log, the notice still shows the code and offers the details.
            return Optional.empty();
        }
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        Fault fault = Fault.of(thrown);
        log.log(Level.SEVERE, "{0} on {1}\n{2}", new Object[]{fault.code(), thread.getName(), fault.details()});
        window.accept(fault);
    }

    @Override
    public void close() {
        handler.ifPresent(log::removeHandler);
        handler.ifPresent(FileHandler::close);
    }

    /// Something nobody foresaw.
    ///
    /// @param code the same for the same fault, such as `4F2A-91C0`
    /// @param details where it happened, for those who mend it
    record Fault(String code, String details) {
        static Fault of(Throwable thrown) {
            StringBuilder trace = new StringBuilder();
            Throwable cause = thrown;
            for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
                trace.append(cause.getClass().getName()).append('\n');
                for (StackTraceElement frame : cause.getStackTrace())
                    trace.append("    at ").append(frame).append('\n');
                cause = cause.getCause();
            }
            String hash = String.format("%08X", trace.toString().hashCode());
            return new Fault(hash.substring(0, 4) + "-" + hash.substring(4), trace.toString());
        }
    }
}
