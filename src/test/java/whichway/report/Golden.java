package whichway.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/// Files that say how reports read; a change of one is to be read and accepted.
public final class Golden {
    /// Set to write the files anew instead of comparing with them.
    private static final String RENEW = "golden.renew";

    private Golden() {}

    /// Compares a text with the file of that name.
    public static void compare(String name, String text) throws IOException {
        Path golden = Path.of("src/test/resources/golden", name);
        if (System.getProperty(RENEW) != null)
            Files.writeString(golden, text);

        assertThat(text).isEqualTo(Files.readString(golden));
    }
}
