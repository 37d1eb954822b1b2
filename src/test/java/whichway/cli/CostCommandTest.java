package whichway.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import whichway.core.PriceList;
import whichway.file.PriceListFiles;
import whichway.knowledge.KnowledgeReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CostCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PriceList BUNDLED = KnowledgeReader.bundled().costing().prices();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(folder.resolve("bot.whichway"), """
                {"format": "whichway-assessment", "version": 1, "project": {"name": "Bot"},
                 "answers": {"monthly-questions": 100000, "corpus-tokens": 50000},
                 "figures": {"system-tokens": 800, "history-tokens": 600, "question-tokens": 60, "answer-tokens": 350,
                             "reasoning-tokens": 0, "other-examples-tokens": 0},
                 "models": {"tools": "small"}}""");
        Files.writeString(folder.resolve("wrong.whichway"), """
                {"format": "whichway-assessment", "version": 1, "answers": {}, "figures": {"passages": -3}}""");
    }

    private int run(String... arguments) {
        return new Cli().run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList())
            lines.add(JSON.readTree(line));
        return lines;
    }

    @Test
    void costPrintsOneLineOfJsonForEachFile() throws IOException {
        assertThat(Cli.handles(new String[]{"cost"})).isTrue();
        assertThat(run("cost", path("bot.whichway"), path("wrong.whichway"), path("bot.whichway"))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("wrong.whichway").contains("figures.passages");
        assertThat(lines()).hasSize(2);
        JsonNode line = lines().getFirst();
        List<String> keys = new ArrayList<>();
        line.fieldNames().forEachRemaining(keys::add);
        assertThat(keys).containsExactly("file", "project", "context", "prices", "pricesAsOf", "stalePrices", "model",
                "likeForLike", "differing", "costs", "horizonMonths", "breakEvens", "crossings", "retraining",
                "assumed");
        assertThat(line.get("likeForLike").asBoolean()).isFalse();
        assertThat(line.get("differing").get(0).asText()).isEqualTo("tools");
        JsonNode wholeText = line.get("costs").get(1);
        assertThat(wholeText.get("approach").asText()).isEqualTo("long-context");
        assertThat(wholeText.get("running").get("usual").asDouble()).isCloseTo(990, within(0.005));
    }

    @Test
    void linesInJsonAddUp() throws IOException {
        run("cost", path("bot.whichway"));
        for (JsonNode cost : lines().getFirst().get("costs")) {
            double monthly = 0;
            for (JsonNode line : cost.get("lines"))
                if (line.get("term").asText().equals("monthly"))
                    monthly += line.get("usd").get("usual").asDouble();
            assertThat(monthly).isCloseTo(cost.get("monthly").get("usual").asDouble(), within(1e-9 * monthly));
        }
    }

    @Test
    void anotherPriceListCounts() throws IOException {
        String list = new String(new PriceListFiles(BUNDLED).bytes(BUNDLED), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("list.json"), list.replaceFirst("\"name\": \"Whichway\"", "\"name\": \"Ours\"")
                .replaceFirst("(?s)(\"mid-cache-read\": \\{.*?\"usd\": )0.1", "$10.2"));
        assertThat(run("cost", "--prices", path("list.json"), path("bot.whichway"))).isZero();
        JsonNode line = lines().getFirst();
        assertThat(line.get("prices").asText()).isEqualTo("Ours");
        assertThat(line.get("costs").get(1).get("running").get("usual").asDouble())
                .isCloseTo(990 + 50_800 * 0.01, within(0.005));
    }

    @Test
    void aBadPriceListEndsItBeforeAnythingIsReckoned() throws IOException {
        Files.writeString(folder.resolve("list.json"),
                "{\"format\": \"whichway-prices\", \"version\": 1, \"prices\": {}}");
        assertThat(run("cost", "--prices", path("list.json"), path("bot.whichway"))).isEqualTo(1);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("list.json").contains("small-input");
    }
}
