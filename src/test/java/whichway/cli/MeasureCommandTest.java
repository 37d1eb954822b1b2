package whichway.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import whichway.Storm;

import static org.assertj.core.api.Assertions.assertThat;

class MeasureCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void measurePrintsOneObjectForAllFolders() throws IOException {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path other = Files.createDirectory(folder.resolve("other"));
        for (int i = 1; i <= 5; i++)
            Files.writeString(one.resolve(i + ".txt"), "Hello world! ".repeat(i).strip());
        Files.writeString(other.resolve("a.md"), "Bonjour le monde!");
        Files.writeString(other.resolve("b.xlsx"), "?");
        assertThat(run("measure", one.toString(), other.toString())).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        JsonNode line = new ObjectMapper().readTree(out.toByteArray());
        assertThat(line.get("documents").asInt()).isEqualTo(6);
        assertThat(line.get("tokens").asInt()).isEqualTo(3 + 6 + 9 + 12 + 15 + 4);
        assertThat(line.get("encoding").asText()).isEqualTo("o200k_base");
        assertThat(line.get("documentTokens").get("median").asInt()).isEqualTo(8);
        assertThat(line.get("suggestedAnswers").toString())
                .isEqualTo("{\"corpus-tokens\":49,\"document-tokens\":{\"from\":5,\"to\":11}}");
        assertThat(line.get("otherKinds").toString()).isEqualTo("{\"xlsx\":1}");
        assertThat(line.get("unread")).isEmpty();
    }

    @Test
    void whatCannotBeReadIsListedAndTheOthersCount() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Hello world!");
        Files.writeString(folder.resolve("b.pdf"), "no PDF");
        assertThat(run("measure", folder.toString())).isEqualTo(1);
        JsonNode line = new ObjectMapper().readTree(out.toByteArray());
        assertThat(line.get("tokens").asInt()).isEqualTo(3);
        assertThat(line.get("unread")).hasSize(1);
        assertThat(line.get("unread").get(0).get("file").asText()).endsWith("b.pdf");
        assertThat(line.get("unread").get(0).get("reason").asText()).isEqualTo("damaged");
        assertThat(err.toString(StandardCharsets.UTF_8)).as("no log of the reader").isEmpty();
    }

    @Test
    @Tag(Storm.ONLY)
    void aFileLargerThanAllMemoryIsMeasured() throws IOException, InterruptedException {
        Path large = folder.resolve("documents/large.txt");
        Files.createDirectory(large.getParent());
        try (Writer text = Files.newBufferedWriter(large)) {
            for (int line = 0; line < 1_000_000; line++)
                text.write(" ".repeat(60) + "line " + line + "\n");
        }
        Path log = folder.resolve("log");
        assertThat(Files.size(large)).isGreaterThan(64L << 20);
        assertThat(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx64m", "-cp",
                System.getProperty("java.class.path"), CliProcess.class.getName(), "measure",
                large.getParent().toString()).redirectErrorStream(true).redirectOutput(log.toFile()).start()
                .waitFor()).isZero();
        assertThat(Files.readString(log)).contains("\"documents\":1,\"words\":2000000,\"characters\":71888890,");
    }

    @Test
    void anEmptyFolderHasNoLengthsAndSuggestsNothing() throws IOException {
        assertThat(run("measure", folder.toString())).isZero();
        JsonNode line = new ObjectMapper().readTree(out.toByteArray());
        assertThat(line.get("documents").asInt()).isZero();
        assertThat(line.get("documentTokens").isNull()).isTrue();
        assertThat(line.get("suggestedAnswers")).isEmpty();
    }

    @Test
    void aMissingFolderIsToldAndCounts() {
        assertThat(run("measure", folder.resolve("none").toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("none: There is no such folder");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(run("measure")).isEqualTo(2);
    }

    private int run(String... arguments) {
        return new Cli().run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
