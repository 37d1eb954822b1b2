package whichway.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import whichway.core.Assessment;

/// An assessment with what is known of the file it lies in.
///
/// @param assessment as read or written
/// @param origin all that the file held, so that nothing in it is lost by writing
/// @param stored where it lies; empty for one that was never saved
/// @param warnings what people should be told about the file though it could be read or written
public record Document(Assessment assessment, Origin origin, Optional<Stored> stored, List<Remark> warnings) {
    public Document {
        warnings = List.copyOf(warnings);
    }

    /// One that was never saved.
    public static Document unsaved(Assessment assessment) {
        return new Document(assessment, Origin.NONE, Optional.empty(), List.of());
    }

    /// The file it lies in; empty for one that was never saved.
    public Optional<Path> path() {
        return stored.map(Stored::path);
    }

    /// A file as it was when last read or written.
    ///
    /// @param path as it was named
    /// @param sha256 of its bytes, in hexadecimal
    public record Stored(Path path, String sha256) {}
}
