package whichway.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

/// Says which version of the program runs.
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        try (InputStream in = Objects.requireNonNull(ProgramVersion.class.getResourceAsStream("/build.properties"))) {
            Properties build = new Properties();
            build.load(in);
            return new String[]{"whichway " + build.getProperty("version")};
        }
    }
}
