package whichway.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import whichway.file.FileProblem.Kind;

/// The one way in which a file of the user is written: beside the old one, forced to the device, read again, and then
/// put in its place in one step. Whatever fails, the old file or the new one lies there, never half of either.
///
/// Not for two threads at once on one file.
public final class SafeSave {
    static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final long[] PAUSES = {20_000_000, 40_000_000, 80_000_000, 160_000_000, 320_000_000};

    private final Disk disk;

    /// Saves to the disk of this machine.
    public SafeSave() {
        this(new LocalDisk());
    }

    SafeSave(Disk disk) {
        this.disk = disk;
    }

    /// Writes a file.
    ///
    /// @param target where to; a link is followed, not replaced
    /// @param expected what must lie there now
    /// @param rights of a new file; one that is replaced hands its own on
    /// @throws FileProblem if nothing was written; what lay there still does
    public Saved save(Path target, byte[] bytes, Expected expected, Rights rights) throws FileProblem {
        Path real = resolved(target);
        boolean replaces = Files.exists(real, LinkOption.NOFOLLOW_LINKS);
        check(target, real, replaces, bytes, expected);
        try {
            Path beside = beside(real);
            write(real, beside, bytes, rights(real, replaces, rights));
        } catch (IOException e) {
            throw FileProblem.writing(target, e);
        }
        boolean confirmed = isForced(real);
        StaleFiles.sweep(real);
        return new Saved(StoredBytes.sha256(bytes), confirmed);
    }

    private static Path resolved(Path target) throws FileProblem {
        try {
            if (Files.exists(target))
                return regular(target, target.toRealPath());
            if (Files.isSymbolicLink(target))
                throw new FileProblem(Kind.UNWRITABLE, target, Remark.of("files.write.dangling"));
            Path whole = target.toAbsolutePath().normalize();
            Path folder = whole.getParent();
            Path name = whole.getFileName();
            if (folder == null || name == null)
                throw new FileProblem(Kind.UNWRITABLE, target, Remark.of("files.write.folder"));
            if (!Files.isDirectory(folder))
                throw new FileProblem(Kind.UNWRITABLE, target, Remark.of("files.write.no-folder"));
            return folder.toRealPath().resolve(name);
        } catch (IOException e) {
            throw FileProblem.writing(target, e);
        }
    }

    private static Path regular(Path target, Path real) throws FileProblem {
        if (Files.isDirectory(real))
            throw new FileProblem(Kind.UNWRITABLE, target, Remark.of("files.write.folder"));
        if (!Files.isRegularFile(real))
            throw new FileProblem(Kind.UNWRITABLE, target, Remark.of("files.write.special"));
        if (!Files.isWritable(real))
            throw new FileProblem(Kind.UNWRITABLE, target, Remark.of("files.write.protected"));
        return real;
    }

    private static void check(Path target, Path real, boolean exists, byte[] bytes, Expected expected)
            throws FileProblem {
        switch (expected) {
            case Expected.Anything _ -> {
            }
            case Expected.Absent _ -> {
                if (exists)
                    throw new FileProblem(Kind.EXISTS, target, Remark.of("files.write.exists"));
            }
            case Expected.Content content -> {
                if (!exists)
                    throw new FileProblem(Kind.CHANGED_ON_DISK, target, Remark.of("files.write.removed"));
                String found = StoredBytes.sha256(StoredBytes.read(real, Integer.MAX_VALUE - 9));
                // Where our own bytes lie there already, nobody's work can be lost.
                if (!found.equals(content.sha256()) && !found.equals(StoredBytes.sha256(bytes)))
                    throw new FileProblem(Kind.CHANGED_ON_DISK, target, Remark.of("files.write.changed"));
            }
        }
    }

    private static Optional<Set<PosixFilePermission>> rights(Path real, boolean replaces, Rights wanted)
            throws IOException {
        if (replaces && real.getFileSystem().supportedFileAttributeViews().contains("posix"))
            return Optional.of(Files.getPosixFilePermissions(real));
        return wanted == Rights.OWNER ? Optional.of(OWNER_ONLY) : Optional.empty();
    }

    private void write(Path real, Path beside, byte[] bytes, Optional<Set<PosixFilePermission>> rights)
            throws IOException {
        try {
            disk.create(beside, bytes, rights);
            if (!Arrays.equals(disk.read(beside), bytes))
                throw new FileSystemException(real.toString(), null, "other bytes came back than were written");
            replace(beside, real);
        } catch (IOException e) {
            try {
                disk.delete(beside);
            } catch (IOException left) {
                e.addSuppressed(left);
            }
            throw e;
        }
    }

    private void replace(Path beside, Path real) throws IOException {
        for (long pause : PAUSES) {
            try {
                disk.replace(beside, real);
                return;
            } catch (AccessDeniedException _) {
                // Another program, a virus scanner say, holds the file for a moment.
                LockSupport.parkNanos(pause);
            } catch (AtomicMoveNotSupportedException e) {
                throw new FileSystemException(real.toString(), null, "this folder cannot replace a file in one step");
            }
        }
        disk.replace(beside, real);
    }

    private boolean isForced(Path real) {
        Path folder = real.getParent();
        if (folder == null)
            return false;
        try {
            disk.force(folder);
            return true;
        } catch (IOException _) {
            // The new file is in place; only a power cut in the next seconds could bring the old one back.
            return false;
        }
    }

    private static Path beside(Path real) {
        String name = FileNames.cut(String.valueOf(real.getFileName()), StaleFiles.LONGEST);
        return real.resolveSibling("." + name + "." + UUID.randomUUID().toString().substring(0, 8) + ".tmp");
    }

    /// What must lie at the target for it to be written.
    public sealed interface Expected {
        /// Anything or nothing: an overwriting that was asked for.
        Expected ANYTHING = new Anything();
        /// Nothing.
        Expected ABSENT = new Absent();

        /// Anything or nothing.
        record Anything() implements Expected {}

        /// Nothing.
        record Absent() implements Expected {}

        /// A file with this content.
        ///
        /// @param sha256 of its bytes, in hexadecimal
        record Content(String sha256) implements Expected {}
    }

    /// Who may read a new file.
    public enum Rights {
        /// Its owner alone.
        OWNER,
        /// Whoever may read other new files.
        ORDINARY
    }

    /// A file that was written.
    ///
    /// @param sha256 of its bytes, in hexadecimal
    /// @param confirmed whether the device has confirmed its name too; where not, the file is in place all the same
    public record Saved(String sha256, boolean confirmed) {}
}
