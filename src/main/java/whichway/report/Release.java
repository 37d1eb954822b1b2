package whichway.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;

/// Which release of the program this is, as its build wrote it down.
///
/// @param version such as `1.2.0`
/// @param day of the release
record Release(String version, LocalDate day) {
    static Release current() {
        try (InputStream in = Objects.requireNonNull(Release.class.getResourceAsStream("/build.properties"))) {
            Properties build = new Properties();
            build.load(in);
            return new Release(build.getProperty("version"),
                    LocalDate.parse(build.getProperty("released").substring(0, "2026-11-22".length())));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
