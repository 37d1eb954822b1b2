package whichway.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import whichway.page.LogoChoice;
import whichway.report.Logo;
import whichway.report.pdf.LogoFile;

/// Reads the picture that a person picks, beside the window and no more of it than a logo has.
final class LogoFiles implements LogoChoice {
    private final Supplier<Optional<Path>> pick;
    private final Background background;

    LogoFiles(Supplier<Optional<Path>> pick, Background background) {
        this.pick = pick;
        this.background = background;
    }

    @Override
    public void ask(Consumer<Logo> taken, Runnable refused) {
        pick.get().ifPresent(file -> background.run(() -> read(file),
                logo -> logo.ifPresentOrElse(taken, refused), _ -> refused.run()));
    }

    private static Optional<Logo> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return LogoFile.read(in.readNBytes(LogoFile.LARGEST + 1));
        }
    }
}
