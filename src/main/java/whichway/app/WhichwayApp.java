package whichway.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

import javafx.application.Application;
import javafx.stage.Stage;

import whichway.file.AppFolders;
import whichway.words.Words;

/// The program with its window.
public final class WhichwayApp extends Application {
    private Optional<Wiring> wiring = Optional.empty();

    @Override
    public void start(Stage stage) throws IOException {
        Typefaces.load();
        Words words = new Words(Locale.getDefault());
        AppFolders folders = AppFolders.of(System.getenv(), System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")));
        Wiring made = new Wiring(stage,
                new Outside(folders, Clock.system(ZoneId.systemDefault()), words, new WindowDialogs(stage, words),
                        Background.thread("files"), Background.patient("analysis"), Background.thread("reports"),
                        Background.thread("preview"), Background.thread("documents"),
                        this::reveal));
        wiring = Optional.of(made);
        Thread.setDefaultUncaughtExceptionHandler(made.faults());
        made.show(getParameters().getRaw().stream().findFirst().map(Path::of));
    }

    private void reveal(Path place) {
        URI address = place.toUri();
        getHostServices().showDocument(address.toString());
    }

    @Override
    public void stop() {
        wiring.ifPresent(Wiring::close);
    }
}
