package whichway.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// A disk that fails at chosen steps.
final class FaultyDisk implements Disk {
    /// What can fail.
    enum Step {
        CREATE, CREATE_MIDWAY, READ, READ_OTHERWISE, REPLACE, FORCE, DELETE
    }

    final List<Step> taken = new ArrayList<>();
    private final Disk sound = new LocalDisk();
    private final Step step;
    private final Function<Path, IOException> fault;
    private int times;

    FaultyDisk(Step step, int times, Function<Path, IOException> fault) {
        this.step = step;
        this.times = times;
        this.fault = fault;
    }

    @Override
    public void create(Path file, byte[] bytes, Optional<Set<PosixFilePermission>> rights) throws IOException {
        take(Step.CREATE, file);
        if (step == Step.CREATE_MIDWAY)
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        take(Step.CREATE_MIDWAY, file);
        sound.create(file, bytes, rights);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        take(Step.READ, file);
        byte[] bytes = sound.read(file);
        if (step == Step.READ_OTHERWISE)
            bytes[0]++;
        return bytes;
    }

    @Override
    public void replace(Path file, Path target) throws IOException {
        take(Step.REPLACE, target);
        sound.replace(file, target);
    }

    @Override
    public void force(Path folder) throws IOException {
        take(Step.FORCE, folder);
        sound.force(folder);
    }

    @Override
    public void delete(Path file) throws IOException {
        take(Step.DELETE, file);
        sound.delete(file);
    }

    private void take(Step next, Path path) throws IOException {
        taken.add(next);
        if (next == step && times-- > 0)
            throw fault.apply(path);
    }
}
