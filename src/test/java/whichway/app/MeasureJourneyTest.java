package whichway.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import whichway.core.Answer;
import whichway.core.Evaluation;

import static org.assertj.core.api.Assertions.assertThat;

/// Documents are measured, and what they say is accepted, left or taken back.
@ExtendWith(ApplicationExtension.class)
class MeasureJourneyTest {
    private static final Answer TOTAL = new Answer.Amount(3 + 6 + 9 + 12 + 15);
    private static final Answer TYPICAL = new Answer.Range(6, 12);

    @TempDir
    Path home;
    @TempDir
    Path documents;
    private Rig rig;

    @Start
    void start(Stage unused) throws Exception {
        rig = new Rig(home);
    }

    @BeforeEach
    void write() throws Exception {
        for (int i = 1; i <= 5; i++)
            Files.writeString(documents.resolve(i + ".txt"), "Hello world! ".repeat(i).strip());
        Files.writeString(documents.resolve("broken.pdf"), "no PDF");
        Files.writeString(documents.resolve("picture.png"), "no text");
    }

    @AfterEach
    void closeAll() {
        Rig.closeAll();
    }

    @Test
    void aSuggestedAnswerIsAcceptedAndTakenBack() {
        Rig.run(() -> rig.wiring.itinerary().go("context"));
        Rig.run(((Button) rig.node("#measure-button"))::fire);
        rig.dialogs.places.add(documents);
        Rig.run(((Button) rig.node("#measure-choose"))::fire);
        assertThat(text("#measure-result")).contains("5\ndocuments", "45\ntokens", "1 file does not count",
                "1 × damaged, or not what its name says", "1 file of another kind was passed over: 1 .png.");
        Evaluation before = evaluation();
        assertThat(text("#suggestion-corpus-tokens")).contains("Now\nnot known yet", "45 tokens");
        press("#suggestion-corpus-tokens .accept");
        assertThat(rig.answer("corpus-tokens")).contains(TOTAL);
        assertThat(rig.answer("document-tokens")).isEmpty();
        assertThat(evaluation()).as("the comparison moves at once").isNotEqualTo(before);
        assertThat(text("#suggestion-corpus-tokens")).contains("Accepted");
        press("#suggestion-document-tokens .accept");
        assertThat(rig.answer("document-tokens")).contains(TYPICAL);
        Rig.run(rig.wiring.model()::undo);
        assertThat(rig.answer("document-tokens")).isEmpty();
        assertThat(rig.answer("corpus-tokens")).contains(TOTAL);
        Rig.run(rig.wiring.model()::undo);
        assertThat(rig.answer("corpus-tokens")).isEmpty();
        assertThat(evaluation()).isEqualTo(before);
        assertThat(rig.node("#suggestion-corpus-tokens .accept").isVisible()).isTrue();
    }

    @Test
    void aSuggestedAnswerIsLeft() {
        rig.answer("corpus-tokens", new Answer.Amount(8e6));
        measure();
        assertThat(text("#suggestion-corpus-tokens")).contains("8,000,000 tokens (about 16,000 pages)");
        press("#suggestion-corpus-tokens .leave");
        assertThat(rig.answer("corpus-tokens")).contains(new Answer.Amount(8e6));
        assertThat(text("#suggestion-corpus-tokens")).contains("Left as it was.");
    }

    @Test
    void theWayBackLeadsToThePageOneLeft() {
        Rig.run(() -> rig.wiring.itinerary().go("trust"));
        measure();
        assertThat(Rig.on(() -> rig.node("#next-button").isVisible())).isFalse();
        Rig.run(() -> rig.wiring.itinerary().previous().ifPresent(rig.wiring.itinerary()::go));
        assertThat(Rig.on(() -> rig.wiring.itinerary().currentProperty().get().id())).isEqualTo("trust");
        measure();
        assertThat(text("#measure-result")).as("the result is still there").contains("45\ntokens");
    }

    @Test
    void filesThatDoNotCountAreListedAndCopied() {
        measure();
        Rig.run(((ToggleButton) rig.node(".measure-open"))::fire);
        assertThat(Rig.on(() -> ((ListView<?>) rig.node(".measure-list")).getItems().size())).isEqualTo(1);
        press(".measure-copy");
        assertThat(Rig.on(() -> Clipboard.getSystemClipboard().getString()))
                .startsWith(documents.toString()).contains("broken.pdf\tdamaged, or not what its name says");
    }

    @Test
    void aDroppedAssessmentIsOpenedAndAnythingElseIsMeasured() {
        rig.answer("volatility", new Answer.Amount(7));
        rig.dialogs.places.add(home.resolve("a.whichway"));
        Rig.run(rig.wiring.commands()::save);
        Rig.run(() -> rig.wiring.model().cell("volatility").answer(new Answer.Amount(2)));
        rig.dialogs.unsaved = Dialogs.Unsaved.DROP;
        Drops drops = new Drops(rig.wiring.commands(), () -> false);
        Rig.run(() -> drops.take(List.of(home.resolve("a.whichway"))));
        assertThat(rig.answer("volatility")).contains(new Answer.Amount(7));
        Rig.run(() -> drops.take(List.of(documents.resolve("1.txt"), documents.resolve("2.txt"))));
        assertThat(text("#measure-result")).contains("9\ntokens");
    }

    @Test
    void anEmptyFolderSaysSo() throws Exception {
        Path empty = Files.createDirectory(documents.resolve("empty"));
        Rig.run(() -> rig.wiring.commands().measure(List.of(empty)));
        assertThat(text("#measure-result")).contains("No document there could be measured.");
    }

    @Test
    void measuringIsCancelledWithinAFractionOfASecondWhileTheWindowAnswers() throws Exception {
        Files.writeString(documents.resolve("large.txt"), "all work and no play\n".repeat(2_000_000));
        Background thread = Background.thread("documents");
        Rig own = Rig.on(() -> new Rig(Files.createDirectory(home.resolve("own")), thread));
        Rig.run(() -> own.wiring.commands().measure(List.of(documents)));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Rig.on(() -> own.node("#measure-busy").isVisible()
                && ((Labeled) own.node("#measure-busy .small")).getText().contains("MB")));
        Rig.run(((Button) own.node("#measure-cancel"))::fire);
        assertThat(own.node("#measure-busy").isVisible()).isFalse();
        assertThat(own.node("#measure-target").isVisible()).isTrue();
        long start = System.nanoTime();
        thread.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(Optional.ofNullable(own.node("#suggestion-corpus-tokens"))).isEmpty();
    }

    private void measure() {
        Rig.run(() -> rig.wiring.commands().measure(List.of(documents)));
    }

    private Evaluation evaluation() {
        return Rig.on(() -> rig.wiring.model().evaluationProperty().get());
    }

    private void press(String selector) {
        Rig.run(((Button) rig.node(selector))::fire);
    }

    private String text(String selector) {
        return Rig.on(() -> String.join("\n", rig.node(selector).lookupAll(".label").stream().filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText()).toList()));
    }
}
