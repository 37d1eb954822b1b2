package whichway.file;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

/// The steps of a save that touch the disk. Each may fail.
interface Disk {
    /// Makes a file that must not exist, and forces its bytes to the device.
    ///
    /// @param rights of the file; empty for what the system gives new files
    void create(Path file, byte[] bytes, Optional<Set<PosixFilePermission>> rights) throws IOException;

    /// All bytes of a file.
    byte[] read(Path file) throws IOException;

    /// Puts a file in the place of another in one step.
    void replace(Path file, Path target) throws IOException;

    /// Forces the names in a folder to the device.
    void force(Path folder) throws IOException;

    /// Deletes a file if it is there.
    void delete(Path file) throws IOException;
}
