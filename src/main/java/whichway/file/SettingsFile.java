package whichway.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import whichway.file.FileProblem.Kind;

/// The file that the settings lie in. One that cannot be understood is put aside, never overwritten.
public final class SettingsFile {
    private final Path file;
    private final SafeSave disk = new SafeSave();

    /// @param file made with its folder when first saved
    public SettingsFile(Path file) {
        this.file = file;
    }

    /// The settings; the defaults where there is no file, or none that can be understood.
    public Loaded load() {
        if (Files.notExists(file))
            return new Loaded(Settings.DEFAULTS, Optional.empty());
        try {
            byte[] bytes = StoredBytes.read(file, JsonReader.LARGEST);
            return understood(bytes);
        } catch (FileProblem problem) {
            return new Loaded(Settings.DEFAULTS, Optional.of(problem));
        }
    }

    private Loaded understood(byte[] bytes) throws FileProblem {
        try {
            return new Loaded(SettingsJson.read(JsonReader.read(bytes, file), file), Optional.empty());
        } catch (FileProblem problem) {
            Path aside = putAside();
            throw new FileProblem(Kind.UNREADABLE, file,
                    Remark.of("files.settings.broken", String.valueOf(aside.getFileName())), problem);
        }
    }

    private Path putAside() throws FileProblem {
        int number = 1;
        Path aside;
        do
            aside = file.resolveSibling(file.getFileName() + ".broken-" + number++);
        while (Files.exists(aside));
        try {
            return Files.move(file, aside);
        } catch (IOException e) {
            throw FileProblem.writing(file, e);
        }
    }

    /// Saves the settings, as those of the window closed last.
    public void save(Settings settings) throws FileProblem {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null)
            OwnFolder.make(folder);
        disk.save(file, JsonPrinter.print(SettingsJson.write(settings)), SafeSave.Expected.ANYTHING,
                SafeSave.Rights.OWNER);
    }

    /// What was found.
    ///
    /// @param settings to start with
    /// @param problem to tell of once; empty where all is well
    public record Loaded(Settings settings, Optional<FileProblem> problem) {}
}
