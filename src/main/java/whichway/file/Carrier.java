package whichway.file;

import java.io.IOException;
import java.util.Optional;

/// Finds the assessment within a file of another kind, such as a report.
public interface Carrier {
    /// All bytes of the assessment's file; empty if the file is not of this kind or carries none.
    ///
    /// @param file all bytes of a file, by anybody
    /// @throws IOException if the file is of this kind but cannot be read
    Optional<byte[]> assessment(byte[] file) throws IOException;
}
