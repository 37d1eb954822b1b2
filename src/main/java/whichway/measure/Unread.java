package whichway.measure;

import java.nio.file.Path;

/// A file that does not count.
///
/// @param file the file or folder
/// @param reason why
/// @param detail what the reader of its format said, for experts; may be empty
public record Unread(Path file, Reason reason, String detail) {}
