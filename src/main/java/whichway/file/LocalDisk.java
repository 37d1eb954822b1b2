package whichway.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/// The disk of this machine.
final class LocalDisk implements Disk {
    @Override
    public void create(Path file, byte[] bytes, Optional<Set<PosixFilePermission>> rights) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        // Until it has its own rights, a file that shall have some is its owner's alone.
        FileAttribute<?>[] first = posix && rights.isPresent()
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(SafeSave.OWNER_ONLY)}
                : new FileAttribute<?>[0];
        try (FileChannel channel = FileChannel.open(file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), first)) {
            if (posix && rights.isPresent())
                Files.setPosixFilePermissions(file, rights.get());
            for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining();)
                channel.write(rest);
            channel.force(true);
        }
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    @Override
    public void replace(Path file, Path target) throws IOException {
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void force(Path folder) throws IOException {
        if (System.getProperty("os.name").startsWith("Windows"))
            return; // It cannot open folders, and needs not.
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }
}
