package whichway.file;

import java.nio.file.Path;
import java.time.Instant;

/// Unsaved work that was put by.
///
/// @param file where the draft itself lies
/// @param document the work, with the file it belongs to as that was when last read or saved; without one where it was
///        never saved. Saving it there is refused if the file has changed since.
/// @param written when, for people to read
public record Draft(Path file, Document document, Instant written) {}
