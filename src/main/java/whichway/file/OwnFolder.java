package whichway.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// A folder of the program's own, which nobody but its owner may look into.
final class OwnFolder {
    private OwnFolder() {}

    /// Makes the folder where it is not there yet.
    static void make(Path folder) throws FileProblem {
        FileAttribute<?>[] rights = folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
                : new FileAttribute<?>[0];
        try {
            Files.createDirectories(folder, rights);
        } catch (IOException e) {
            throw FileProblem.writing(folder, e);
        }
    }
}
