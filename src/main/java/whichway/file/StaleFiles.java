package whichway.file;

import java.io.IOException;

import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/// Clears away what a save leaves that was killed midway.
final class StaleFiles {
    /// The most bytes of a file's name that stand in the name beside it.
    static final int LONGEST = 200;
    private static final Duration AGE = Duration.ofDays(1);
    private static final String ENDING = "\\.[0-9a-f]{8}\\.tmp";

    private StaleFiles() {}

    /// Removes what is a day older than a file and was left over from saving it.
    static void sweep(Path file) {
        Path folder = file.getParent();
        if (folder == null)
            return;
        String name = FileNames.cut(String.valueOf(file.getFileName()), LONGEST);
        try {
            sweep(folder, Pattern.quote("." + name) + ENDING, Files.getLastModifiedTime(file).toInstant());
        } catch (IOException _) {
            // Left-overs harm nobody; the next save tries again.
        }
    }

    /// Removes the day-old left-overs of all files in a folder of the program's own.
    static void sweep(Path folder, Instant now) {
        try {
            sweep(folder, "\\..+" + ENDING, now);
        } catch (IOException _) {
            // As above.
        }
    }

    private static void sweep(Path folder, String names, Instant now) throws IOException {
        Pattern pattern = Pattern.compile(names);
        Instant limit = now.minus(AGE);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder,
                path -> pattern.matcher(String.valueOf(path.getFileName())).matches())) {
            for (Path path : left)
                if (Files.getLastModifiedTime(path).toInstant().isBefore(limit))
                    Files.deleteIfExists(path);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }
}
