package whichway.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.testfx.util.WaitForAsyncUtils;

import whichway.core.Answer;
import whichway.file.AppFolders;
import whichway.words.Words;

/// The whole program in a window of a test: folders of its own, dialogs that answer by themselves, work done at once.
final class Rig {
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static final List<Rig> OPEN = new ArrayList<>();

    final FakeDialogs dialogs = new FakeDialogs();
    final List<Path> revealed = new ArrayList<>();
    /// Its own, since the one that tests are handed goes from test to test with all its settings.
    final Stage stage = new Stage();
    final Wiring wiring;

    /// Opens the window; on the toolkit's thread.
    Rig(Path home) throws Exception {
        this(home, Background.here());
    }

    /// @param documents measures
    Rig(Path home, Background documents) throws Exception {
        Typefaces.load();
        wiring = new Wiring(stage,
                new Outside(new AppFolders(home.resolve("config"), home.resolve("state")),
                        Clock.fixed(NOW, ZoneOffset.UTC), new Words(Locale.ENGLISH), dialogs, Background.here(),
                        Background.here(),
                        Background.here(), Background.here(), documents, revealed::add));
        OPEN.add(this);
        wiring.show(Optional.empty());
    }

    /// The window after another start, as after a crash: nothing of the one before was closed properly.
    static Rig next(Path home) {
        return on(() -> new Rig(home));
    }

    /// Ends all that a test opened, also what a crash left open: it would take the focus from the next test, and write
    /// into folders that are gone.
    static void closeAll() {
        run(() -> {
            OPEN.forEach(rig -> rig.wiring.close());
            OPEN.clear();
            List.copyOf(Window.getWindows()).forEach(Window::hide);
        });
    }

    void answer(String trait, Answer answer) {
        run(() -> wiring.model().cell(trait).answer(answer));
    }

    void name(String name) {
        run(() -> wiring.model().change(whichway.model.Edit.project(), assessment -> assessment
                .withProject(new whichway.core.Project(name, "", "", assessment.project().date()))));
    }

    Optional<Answer> answer(String trait) {
        return on(() -> wiring.model().assessment().answer(trait));
    }

    boolean changed() {
        return on(() -> wiring.model().changedProperty().get());
    }

    Optional<Path> file() {
        return on(() -> wiring.commands().fileProperty().get());
    }

    /// All that the notices in the window say.
    String notices() {
        return on(() -> String.join("\n", stage.getScene().getRoot().lookupAll("#notices *").stream()
                .filter(Labeled.class::isInstance).map(node -> ((Labeled) node).getText()).toList()));
    }

    /// Presses a button of a notice.
    void accept(String words) {
        run(() -> stage.getScene().getRoot().lookupAll("#notices .button").stream().map(node -> (Button) node)
                .filter(button -> button.getText().equals(words)).findFirst().orElseThrow().fire());
    }

    Node node(String selector) {
        return on(() -> stage.getScene().getRoot().lookup(selector));
    }

    static void run(Runnable action) {
        on(() -> {
            action.run();
            return true;
        });
    }

    static <T> T on(Callable<T> question) {
        T answer = WaitForAsyncUtils.waitForAsyncFx(60_000, question);
        WaitForAsyncUtils.waitForFxEvents();
        return answer;
    }
}
