package whichway.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import whichway.cli.Cli;
import whichway.core.Evaluation;
import whichway.model.Commands;

import static org.assertj.core.api.Assertions.assertThat;

/// Each founding use case from template to saved file to reports, in the window and on the command line alike.
@ExtendWith(ApplicationExtension.class)
class FoundingJourneyTest {
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

    @ParameterizedTest
    @ValueSource(strings = {"internal-knowledge-base", "customer-support", "code-in-house-style", "classification",
            "legal-analysis", "persona-chatbot"})
    void theWindowAndTheCommandLineSayTheSame(String template) throws IOException {
        Path file = home.resolve("case.whichway");
        Rig.run(() -> rig.wiring.commands().start(template));
        rig.dialogs.places.add(file);
        Rig.run(rig.wiring.commands()::save);
        Evaluation shown = Rig.on(() -> rig.wiring.model().evaluationProperty().get());
        Path exported = home.resolve("window.md");
        rig.dialogs.places.add(exported);
        Rig.run(() -> rig.wiring.commands().export(Commands.Format.MARKDOWN));

        JsonNode said = new JsonMapper().readTree(run("evaluate", file.toString()));
        assertThat(said.get("leader").asText()).isEqualTo(shown.leader().orElseThrow().approach().id());
        assertThat(said.get("margin").asDouble()).isEqualTo(shown.margin().orElseThrow());
        for (JsonNode entry : said.get("ranking"))
            assertThat(entry.get("score").asDouble()).isEqualTo(shown.of(entry.get("approach").asText()).score());
        Path written = home.resolve("line.md");
        run("report", file.toString(), "--to", written.toString());
        assertThat(exported).hasSameTextualContentAs(written);
        run("report", file.toString(), "--to", home.resolve("line.pdf").toString());
        assertThat(Files.size(home.resolve("line.pdf"))).isGreaterThan(10_000);
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Cli().run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
