package whichway.report.xhtml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Reads what the program brings along for its reports.
public final class Resources {
    private Resources() {}

    /// The bytes of a file of the program, by its path on the class path.
    public static byte[] bytes(String path) {
        try (InputStream in = Objects.requireNonNull(Resources.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /// The same as text.
    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }
}
