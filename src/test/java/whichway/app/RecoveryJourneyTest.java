package whichway.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import whichway.core.Answer;
import whichway.file.AppFolders;

import static org.assertj.core.api.Assertions.assertThat;

/// A crash costs a second of work, and recovery costs nothing.
@ExtendWith(ApplicationExtension.class)
class RecoveryJourneyTest {
    private static final Answer SEVEN = new Answer.Amount(7);

    @TempDir
    Path home;
    private Rig rig;

    @Start
    void start(Stage unused) throws Exception {
        rig = new Rig(home);
    }

    @AfterEach
    void closeAll() {
        Rig.closeAll();
    }

    @Test
    void workThatWasNeverSavedComesBackUnsaved() throws Exception {
        crashWithUnsavedWork();
        Rig next = Rig.next(home);
        assertThat(next.notices()).contains("“Support bot” has changes that were never saved", "one question",
                "They belong to no file yet.");
        next.accept("Open them");
        assertThat(next.answer("volatility")).contains(SEVEN);
        assertThat(next.changed()).isTrue();
        assertThat(drafts()).as("kept until saved").isNotEmpty();
        next.dialogs.places.add(home.resolve("bot.whichway"));
        Rig.run(next.wiring.commands()::save);
        assertThat(drafts()).isEmpty();
        assertThat(Rig.next(home).notices()).isEmpty();
    }

    @Test
    void recoveryLeavesTheFileAlone() throws Exception {
        Path file = home.resolve("bot.whichway");
        rig.dialogs.places.add(file);
        Rig.run(rig.wiring.commands()::save);
        byte[] saved = Files.readAllBytes(file);
        crashWithUnsavedWork();
        Rig next = Rig.next(home);
        assertThat(next.notices()).contains(file.toString());
        next.accept("Open them");
        assertThat(Files.readAllBytes(file)).isEqualTo(saved);
        assertThat(next.file()).contains(file);
        assertThat(next.changed()).isTrue();
    }

    @Test
    void whatIsKeptForLaterIsOfferedAgainWhateverIsDoneMeanwhile() throws Exception {
        Path file = home.resolve("bot.whichway");
        rig.dialogs.places.add(file);
        Rig.run(rig.wiring.commands()::save);
        crashWithUnsavedWork();
        Rig next = Rig.next(home);
        next.accept("Keep for later");
        Rig.run(() -> next.wiring.commands().open(file));
        next.answer("volatility", new Answer.Amount(1));
        awaitDrafts(2);
        Rig.run(next.wiring.commands()::save);
        Rig third = Rig.next(home);
        third.accept("Open them");
        assertThat(third.answer("volatility")).contains(SEVEN);
    }

    @Test
    void whatIsDiscardedIsGone() throws Exception {
        crashWithUnsavedWork();
        Rig next = Rig.next(home);
        next.accept("Discard");
        assertThat(drafts()).isEmpty();
        assertThat(next.answer("volatility")).isEmpty();
    }

    @Test
    void savingAndUndoingLeaveNoDraft() throws Exception {
        crashWithUnsavedWork();
        Rig.run(() -> {
            rig.wiring.model().undo();
            rig.wiring.model().undo();
        });
        assertThat(drafts()).isEmpty();
    }

    @Test
    void aDraftIsWrittenWhileChangesDoNotStop() throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(6);
        double value = 0;
        while (System.nanoTime() < end && drafts().isEmpty()) {
            value = (value + 0.5) % 10;
            rig.answer("volatility", new Answer.Amount(value));
            Thread.sleep(100);
        }
        assertThat(drafts()).isNotEmpty();
    }

    /// The window is left as it is; nobody closes it.
    private void crashWithUnsavedWork() throws Exception {
        rig.name("Support bot");
        rig.answer("volatility", SEVEN);
        awaitDrafts(1);
    }

    private void awaitDrafts(int count) throws Exception {
        WaitForAsyncUtils.waitFor(3, TimeUnit.SECONDS, () -> drafts().size() == count);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private java.util.List<Path> drafts() throws IOException {
        Path folder = new AppFolders(home, home.resolve("state")).drafts();
        if (!Files.isDirectory(folder))
            return java.util.List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".draft")).toList();
        }
    }
}
