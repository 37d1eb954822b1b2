package whichway.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import whichway.file.FileProblem.Kind;

/// Bytes on disk, read without ever waiting for a device or filling the memory.
final class StoredBytes {
    private StoredBytes() {}

    /// All bytes of a regular file.
    ///
    /// @param largest the most bytes it may have
    static byte[] read(Path file, int largest) throws FileProblem {
        try {
            if (Files.isDirectory(file))
                throw new FileProblem(Kind.UNREADABLE, file, Remark.of("files.read.folder"));
            // Opening a pipe would wait for its other end.
            if (Files.exists(file) && !Files.isRegularFile(file))
                throw new FileProblem(Kind.UNREADABLE, file, Remark.of("files.read.special"));
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(largest + 1);
                if (bytes.length > largest)
                    throw new FileProblem(Kind.UNREADABLE, file,
                            Remark.of("files.read.large", Integer.toString(largest >> 20)));
                return bytes;
            }
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }

    /// The SHA-256 of bytes in hexadecimal.
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
