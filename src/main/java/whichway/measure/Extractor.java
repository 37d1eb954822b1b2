package whichway.measure;

import java.io.IOException;
import java.nio.file.Path;

/// Reads the text out of files of one kind.
interface Extractor {
    /// Reads a document from its beginning to its end.
    ///
    /// @param track is told how far the reading has come, often enough to end it within a fraction of a second
    /// @param meter takes the text
    /// @throws Unreadable if the document cannot be read, and it is known why
    void extract(Path file, Track track, TextMeter meter) throws IOException;
}
