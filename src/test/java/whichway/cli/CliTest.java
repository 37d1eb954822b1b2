package whichway.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import whichway.core.Advisor;
import whichway.core.Analysis;
import whichway.core.Analyst;
import whichway.core.Approach;
import whichway.core.Assessment;
import whichway.core.Evaluation;
import whichway.core.Knowledge;
import whichway.core.Standing;
import whichway.core.Trait;
import whichway.file.AssessmentFiles;
import whichway.file.FileProblem;
import whichway.knowledge.KnowledgeReader;
import whichway.report.html.HtmlReport;
import whichway.report.pdf.PdfReport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CliTest {
    private static final Knowledge KNOWLEDGE = KnowledgeReader.bundled();
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeFiles() throws IOException {
        file("bot.whichway", """
                {"format": "whichway-assessment", "version": 1, "project": {"name": "Bot für „Ärzte“ 医"},
                 "answers": {"volatility": 7, "knowledge-gap": {"from": 2, "to": 9}, "window-tokens": 8000,
                             "documents-per-answer": 4, "labelled-examples": 0}}""");
        file("broken.whichway", "{\"format\": \"whichway-assessment\",\n \"version\": 1, \"answers\": {]}");
        file("newer.whichway", "{\"format\": \"whichway-assessment\", \"version\": 99, \"answers\": {}}");
        file("lonely.whichway", """
                {"format": "whichway-assessment", "version": 1, "answers":
                 {"model-access": "not-tunable", "corpus-tokens": 0, "structured-share": 0}}""");
    }

    @Test
    void evaluatePrintsOneLineOfJsonForEachFile() throws IOException {
        assertThat(run("evaluate", path("bot.whichway"), path("lonely.whichway"))).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        List<JsonNode> lines = lines();
        assertThat(lines).hasSize(2);
        assertThat(keys(lines.getFirst())).containsExactly("file", "project", "leader", "runnerUp", "margin",
                "ranking", "share", "blocked", "nobody", "verdict", "thin", "judgementSurvival", "flips",
                "emphasisFlips", "pairFlips", "askNext");
        assertThat(lines).extracting(line -> line.get("file").asText()).containsExactly(path("bot.whichway"),
                path("lonely.whichway"));
        for (JsonNode standing : lines.getFirst().get("ranking")) {
            assertThat(keys(standing)).containsExactly("approach", "score", "gates", "parts", "prior", "penalties");
            assertThat(keys(standing.get("parts")))
                    .containsExactlyElementsOf(KNOWLEDGE.traits().stream().map(Trait::id).toList());
        }
    }

    @Test
    void evaluateGivesTheNumbersOfTheAdvisorUnrounded() throws IOException, FileProblem {
        run("evaluate", path("bot.whichway"));
        Evaluation evaluation = new Advisor(KNOWLEDGE).evaluate(assessment("bot.whichway"));
        JsonNode line = lines().getFirst();
        assertThat(line.get("leader").asText()).isEqualTo(evaluation.leader().orElseThrow().approach().id());
        assertThat(line.get("runnerUp").asText()).isEqualTo(evaluation.runnerUp().orElseThrow().approach().id());
        assertThat(line.get("margin").asDouble()).isEqualTo(evaluation.margin().orElseThrow());
        assertThat(line.get("ranking")).hasSize(6);
        for (int rank = 0; rank < 6; rank++) {
            JsonNode printed = line.get("ranking").get(rank);
            Standing standing = evaluation.ranking().get(rank);
            assertThat(printed.get("approach").asText()).isEqualTo(standing.approach().id());
            assertThat(printed.get("score").asDouble()).isEqualTo(standing.score());
            standing.parts().forEach((trait, part) -> assertThat(printed.get("parts").get(trait).asDouble())
                    .isEqualTo(part + 0.0));
            assertThat(texts(printed.get("gates")))
                    .isEqualTo(standing.gates().stream().map(gate -> gate.id()).toList());
        }
    }

    @Test
    void partsPriorAndPenaltiesAddUpToTheScore() throws IOException {
        run("evaluate", path("bot.whichway"));
        double penalties = 0;
        for (JsonNode standing : lines().getFirst().get("ranking")) {
            double sum = standing.get("prior").asDouble();
            for (JsonNode part : standing.get("parts"))
                sum += part.asDouble();
            for (JsonNode penalty : standing.get("penalties"))
                penalties += penalty.asDouble();
            for (JsonNode penalty : standing.get("penalties"))
                sum += penalty.asDouble();
            assertThat(standing.get("score").asDouble()).isCloseTo(sum, within(1e-9));
        }
        assertThat(penalties).isEqualTo(-10);
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("-0.0,").doesNotContain("-0.0}");
    }

    @Test
    void whereOnlyOneApproachIsLeftThereIsNoRunnerUp() throws IOException {
        run("evaluate", path("lonely.whichway"));
        JsonNode line = lines().getFirst();
        assertThat(line.get("project").asText()).isEmpty();
        assertThat(line.get("leader").asText()).isEqualTo("prompting");
        assertThat(line.get("runnerUp").isNull()).isTrue();
        assertThat(line.get("margin").isNull()).isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"gates\":[\"not-tunable\",\"no-corpus\"]");
    }

    @Test
    void evaluateTellsHowFirmTheLeaderIs() throws IOException, FileProblem {
        run("evaluate", path("bot.whichway"), "--worlds", "500");
        Analysis analysis = new Analyst(KNOWLEDGE).analyse(assessment("bot.whichway"), 500);
        JsonNode line = lines().getFirst();
        for (Approach approach : KNOWLEDGE.approaches()) {
            assertThat(line.get("share").get(approach.id()).asDouble())
                    .isEqualTo(analysis.robustness().shareOf(approach.id()));
            assertThat(line.get("blocked").get(approach.id()).asDouble())
                    .isEqualTo(analysis.robustness().blocked().get(approach.id()));
        }
        assertThat(keys(line.get("share"))).isEqualTo(keys(line.get("blocked"))).hasSize(6);
        assertThat(line.get("nobody").asDouble()).isEqualTo(analysis.robustness().nobody());
        assertThat(line.get("verdict").asText()).isIn("clear", "likely", "leaning", "close call");
        assertThat(line.get("thin").isBoolean()).isTrue();
        assertThat(line.get("judgementSurvival").asDouble())
                .isEqualTo(analysis.judgementSurvival().orElseThrow());
        assertThat(line.get("askNext")).hasSameSizeAs(analysis.openQuestions()).isNotEmpty()
                .allSatisfy(question -> assertThat(keys(question)).containsExactly("trait", "changes", "gain"));
    }

    @Test
    void aFlipPastedIntoTheAnswersChangesTheLeader() throws IOException {
        file("ranges.whichway", """
                {"format": "whichway-assessment", "version": 1, "answers":
                 {"volatility": {"from": 3, "to": 5}, "knowledge-gap": 6, "behaviour-gap": 5, "corpus-tokens": 90000,
                  "behaviour-kind": {"any-of": ["persona", "house-style"]}, "labelled-examples": 900,
                  "citations": "nice", "per-user-access": false}}""");
        run("evaluate", path("ranges.whichway"), "--worlds", "10");
        JsonNode line = lines().getFirst();
        JsonNode answers = JSON.readTree(Files.readString(folder.resolve("ranges.whichway"))).get("answers");
        assertThat(line.get("flips")).isNotEmpty()
                .allSatisfy(flip -> assertThat(keys(flip)).containsExactly("trait", "from", "to", "leader"));
        for (JsonNode flip : line.get("flips")) {
            assertThat(flip.get("from")).isEqualTo(answers.get(flip.get("trait").asText()));
            assertThat(leaderWith(answers, List.of(flip))).isEqualTo(flip.get("leader").asText())
                    .isNotEqualTo(line.get("leader").asText());
        }
        assertThat(line.get("emphasisFlips")).isNotEmpty()
                .allSatisfy(flip -> assertThat(keys(flip)).containsExactly("trait", "from", "to", "leader"));
    }

    @Test
    void aPairPastedIntoTheAnswersChangesTheLeader() throws IOException {
        run("template", "customer-support", "--to", path("support.whichway"));
        run("evaluate", path("support.whichway"), "--worlds", "10");
        JsonNode pairs = lines().getFirst().get("pairFlips");
        JsonNode answers = JSON.readTree(Files.readString(folder.resolve("support.whichway"))).get("answers");
        assertThat(pairs).isNotEmpty();
        for (JsonNode pair : pairs) {
            assertThat(keys(pair)).containsExactly("changes", "leader");
            assertThat(pair.get("changes")).hasSize(2)
                    .allSatisfy(change -> assertThat(keys(change)).containsExactly("trait", "from", "to"));
            assertThat(leaderWith(answers, pair.get("changes"))).isEqualTo(pair.get("leader").asText());
        }
    }

    private String leaderWith(JsonNode answers, Iterable<JsonNode> changes) throws IOException {
        ObjectNode changed = answers.deepCopy();
        changes.forEach(change -> changed.set(change.get("trait").asText(), change.get("to")));
        file("flipped.whichway", "{\"format\": \"whichway-assessment\", \"version\": 1, \"answers\": " + changed + "}");
        out.reset();
        run("evaluate", path("flipped.whichway"), "--worlds", "1");
        return lines().getFirst().get("leader").asText();
    }

    @Test
    void theSameFileGivesTheSameBytesOnEveryRun() throws IOException, InterruptedException {
        run("evaluate", path("bot.whichway"), path("lonely.whichway"));
        byte[] first = out.toByteArray();
        out.reset();
        run("evaluate", path("bot.whichway"), path("lonely.whichway"));
        assertThat(out.toByteArray()).isEqualTo(first);
        for (String run : List.of("one", "two")) {
            assertThat(process(run, "evaluate", path("bot.whichway"), path("lonely.whichway"))).isZero();
            assertThat(folder.resolve(run)).binaryContent().isEqualTo(first);
        }
    }

    @Test
    void anAnswerChangedAndChangedBackLeavesNoTrace() throws IOException {
        run("evaluate", path("bot.whichway"));
        byte[] first = out.toByteArray();
        String text = Files.readString(folder.resolve("bot.whichway"));
        file("bot.whichway", text.replace("\"volatility\": 7", "\"volatility\": 2"));
        out.reset();
        run("evaluate", path("bot.whichway"));
        assertThat(out.toByteArray()).isNotEqualTo(first);
        file("bot.whichway", text);
        out.reset();
        run("evaluate", path("bot.whichway"));
        assertThat(out.toByteArray()).isEqualTo(first);
    }

    @Test
    void moreWorldsAreLookedAtWhereAskedFor() throws IOException {
        for (String worlds : List.of("1", "10000", "20000")) {
            out.reset();
            assertThat(run("evaluate", "--worlds", worlds, path("bot.whichway"))).isZero();
            double share = lines().getFirst().get("share").get("rag").asDouble() * Integer.parseInt(worlds);
            assertThat(share).isCloseTo(Math.rint(share), within(1e-6));
        }
        out.reset();
        run("evaluate", path("bot.whichway"));
        String settled = out.toString(StandardCharsets.UTF_8);
        out.reset();
        run("evaluate", "--worlds=10000", path("bot.whichway"));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(settled);
    }

    @Test
    void aFileThatCannotBeReadDoesNotStopTheOthers() throws IOException {
        assertThat(run("evaluate", path("bot.whichway"), path("broken.whichway"), path("none.whichway"),
                path("newer.whichway"), folder.toString(), "a\0b", path("lonely.whichway"))).isEqualTo(1);
        assertThat(lines()).extracting(line -> line.get("file").asText()).containsExactly(path("bot.whichway"),
                path("lonely.whichway"));
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(5)
                .anyMatch(line -> line.startsWith(path("broken.whichway") + ": answers (line 2, column"))
                .anyMatch(line -> line.startsWith(path("none.whichway") + ": There is no such file."))
                .anyMatch(line -> line.startsWith(path("newer.whichway") + ": version")
                        && line.contains("A newer Whichway wrote this file"))
                .anyMatch(line -> line.startsWith(folder + ": This is a folder."))
                .anyMatch(line -> line.startsWith("a\0b: This name cannot be used"));
    }

    @Test
    void textIsUtf8WhateverTheStreamsSay() throws IOException {
        Cli cli = new Cli();
        cli.run(new String[]{"evaluate", path("bot.whichway")}, new PrintStream(out, false, StandardCharsets.US_ASCII),
                new PrintStream(err, false, StandardCharsets.US_ASCII));
        assertThat(lines().getFirst().get("project").asText()).isEqualTo("Bot für „Ärzte“ 医");
    }

    @Test
    void resultsThatDoNotGetThroughAreAnError() {
        PrintStream gone = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        });
        PrintStream messages = new PrintStream(err, false, StandardCharsets.UTF_8);
        String[] evaluate = {"evaluate", path("bot.whichway"), path("none.whichway")};
        assertThat(new Cli().run(evaluate, gone, messages)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(new Cli().run(new String[]{"template", "--list"}, gone, messages)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"C01, internal-knowledge-base", "C02, customer-support", "C03, code-in-house-style",
            "C04, classification", "C05, legal-analysis", "C06, persona-chatbot"})
    void aFoundingUseCaseGoesFromTemplateToReport(String number, String template) throws IOException {
        String file = path(template + ".whichway");
        assertThat(run("template", template, "--to", file)).isZero();
        assertThat(run("evaluate", file)).isZero();
        JsonNode line = lines().getFirst();
        JsonNode checked = JSON.readTree(CliTest.class.getResourceAsStream("/cases/public.json")).get(number);
        assertThat(line.get("project").asText()).isEqualTo(checked.get("name").asText());
        assertThat(line.get("leader").asText()).isEqualTo(checked.get("expected").asText());
        for (JsonNode standing : line.get("ranking"))
            assertThat(standing.get("score").asDouble()).isCloseTo(
                    checked.get("reference").get("scores").get(standing.get("approach").asText()).asDouble(),
                    within(1e-6));
        assertThat(run("report", file, "--to", path("report.md"))).isZero();
        String leader = KNOWLEDGE.approach(line.get("leader").asText()).name();
        assertThat(folder.resolve("report.md")).content(StandardCharsets.UTF_8).contains(leader);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aPdfIsWrittenWhereTheEndingSaysSo() {
        assertThat(run("report", path("bot.whichway"), "--to", path("Report.PDF"))).isZero();
        assertThat(folder.resolve("Report.PDF")).binaryContent().startsWith('%', 'P', 'D', 'F');
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void manyReportsGoIntoAFolder() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        Files.copy(folder.resolve("bot.whichway"), folder.resolve("a/bot.whichway"));
        Files.copy(folder.resolve("bot.whichway"), folder.resolve("a/b/BOT.json"));
        assertThat(run("report", path("bot.whichway"), path("a/bot.whichway"), path("a/b/BOT.json"),
                path("lonely.whichway"), "--to", path("new/out"), "--format", "pdf,md,html,madr")).isZero();
        assertThat(names("new/out")).containsExactlyInAnyOrder("bot.pdf", "bot.md", "bot.html", "bot.madr.md",
                "bot-2.pdf", "bot-2.md", "bot-2.html", "bot-2.madr.md", "BOT-3.pdf", "BOT-3.md", "BOT-3.html",
                "BOT-3.madr.md", "lonely.pdf", "lonely.md", "lonely.html", "lonely.madr.md");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("16 reports on 4 files written to " + path("new/out") + ".\n");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        run("report", path("bot.whichway"), "--to", path("alone.md"));
        assertThat(folder.resolve("new/out/bot.md")).hasSameBinaryContentAs(folder.resolve("alone.md"));
    }

    @Test
    void aNameThatLooksLikeAnothersReportGivesWay() throws IOException {
        Files.copy(folder.resolve("bot.whichway"), folder.resolve("bot.madr.whichway"));
        assertThat(run("report", path("bot.whichway"), path("bot.madr.whichway"), "--to", path("out"), "--format",
                "madr,md")).isZero();
        assertThat(names("out")).containsExactlyInAnyOrder("bot.madr.md", "bot.md", "bot.madr-2.md",
                "bot.madr-2.madr.md");
    }

    @Test
    void whatIsRefusedIsCountedWithItsReasonAndTheRestIsWritten() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        Path precious = file("out/bot.html", "precious");
        assertThat(run("report", path("broken.whichway"), path("bot.whichway"), path("none.whichway"), "--to",
                path("out"), "--format", "html,md")).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("1 report on 1 file written to " + path("out") + ".\n");
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(4).anyMatch("3 were refused:"::equals)
                .anyMatch(line -> line.startsWith(path("broken.whichway") + ": answers (line 2"))
                .anyMatch(line -> line.startsWith(precious + ": A file of that name is there already."))
                .anyMatch(line -> line.startsWith(path("none.whichway") + ": There is no such file."));
        assertThat(precious).hasContent("precious");
        assertThat(run("report", path("bot.whichway"), "--to", path("out"), "--format", "html", "--force")).isZero();
        assertThat(precious).content().startsWith("<!DOCTYPE html>");
    }

    @Test
    void aClientSafeReportNamesNobody() throws Exception {
        file("secret.whichway", """
                {"format": "whichway-assessment", "version": 1, "x-ours": "Kq7x",
                 "project": {"name": "Kq7name", "client": "Kq7client", "question": "Kq7question"},
                 "answers": {"volatility": 7}, "notes": {"volatility": "Kq7note"}}""");
        assertThat(run("report", path("secret.whichway"), "--to", path("safe"), "--format", "pdf,html,md,madr",
                "--short", "--client-safe", "--classification", "For Grace only")).isZero();
        for (String ending : List.of("html", "md", "madr.md"))
            assertThat(folder.resolve("safe/secret." + ending)).content(StandardCharsets.UTF_8)
                    .doesNotContain("Kq7");
        assertThat(folder.resolve("safe/secret.html")).content(StandardCharsets.UTF_8).contains("For Grace only")
                .contains("section-summary").doesNotContain("section-answers");
        for (String carrier : List.of("safe/secret.pdf", "safe/secret.html"))
            assertThat(new AssessmentFiles(KNOWLEDGE, List.of(PdfReport::assessment, HtmlReport::assessment))
                    .read(folder.resolve(carrier))).asString().contains("volatility").doesNotContain("Kq7");
        assertThat(Files.readString(folder.resolve("safe/secret.pdf"), StandardCharsets.ISO_8859_1))
                .doesNotContain("Kq7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report BOT BOT --to x.md", "report BOT --to x --format doc", "report BOT --to x.docx",
            "report BOT --format pdf", "report --to x.md", "report BOT --to x --format ,"})
    void wrongUsageOfReportsIsRefusedBeforeAnythingIsWritten(String usage) {
        assertThat(run(usage.replace("BOT", path("bot.whichway")).replace("--to x", "--to " + path("x"))
                .split(" "))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isNotEmpty();
        assertThat(names("")).doesNotContain("x", "x.md", "x.docx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "html"})
    void aReportIsAsGoodAsItsAssessment(String format) throws IOException {
        assertThat(run("report", path("bot.whichway"), "--to", path("bot." + format))).isZero();
        assertThat(run("evaluate", path("bot.whichway"), path("bot." + format))).isZero();
        List<JsonNode> lines = lines();
        assertThat(((ObjectNode) lines.get(1)).put("file", "")).isEqualTo(((ObjectNode) lines.get(0)).put("file", ""));
        assertThat(run("report", path("bot." + format), "--to", path("again." + format))).isZero();
        assertThat(folder.resolve("again." + format)).hasSameBinaryContentAs(folder.resolve("bot." + format));
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private List<String> names(String where) {
        return List.of(java.util.Objects.requireNonNull(folder.resolve(where).toFile().list()));
    }

    @Test
    void aNewFileIsOfTodayAndHasAnIdOfItsOwn() throws FileProblem {
        run("template", "blank", "--to", path("one.whichway"));
        run("template", "blank", "--to", path("two.whichway"));
        AssessmentFiles files = new AssessmentFiles(KNOWLEDGE);
        var one = files.read(folder.resolve("one.whichway")).assessment();
        var two = files.read(folder.resolve("two.whichway")).assessment();
        assertThat(one.id()).isNotEqualTo(two.id());
        assertThat(one.seed()).isNotNegative();
        assertThat(one.knowledge()).isEqualTo(KNOWLEDGE.version());
        assertThat(one.project().date()).isEqualTo(LocalDate.now(ZoneId.systemDefault()).toString());
        assertThat(one.project().name()).isEmpty();
        assertThat(one.answers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"template blank", "report BOT"})
    void nothingIsReplacedUnlessForced(String command) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(command.replace("BOT", path("bot.whichway")).split(" ")));
        Path target = file("there.md", "precious");
        arguments.addAll(List.of("--to", target.toString()));
        assertThat(run(arguments.toArray(String[]::new))).isEqualTo(1);
        assertThat(target).content().isEqualTo("precious");
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith(target + ": A file of that name is there already.")
                .contains("--force");
        arguments.add("--force");
        assertThat(run(arguments.toArray(String[]::new))).isZero();
        assertThat(target).content().isNotEqualTo("precious");
    }

    @Test
    void aReportThatCannotBeWrittenIsAnError() {
        String target = folder.resolve("nowhere/report.md").toString();
        assertThat(run("report", path("bot.whichway"), "--to", target)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith(target + ": The folder for this file is not there.");
        assertThat(run("report", path("broken.whichway"), "--to", path("broken.md"))).isEqualTo(1);
        assertThat(folder.resolve("broken.md")).doesNotExist();
    }

    @Test
    void templatesAreListed() {
        assertThat(run("template", "--list")).isZero();
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSameSizeAs(KNOWLEDGE.templates());
        KNOWLEDGE.templates().forEach(template -> assertThat(lines).anyMatch(line -> line.startsWith(template.id())
                && line.contains(template.name()) && line.endsWith(template.summary())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "colour", "--colour", "evaluate", "evaluate --colour",
            "evaluate a --worlds", "evaluate a --worlds 0", "evaluate a --worlds -1", "evaluate a --worlds 1000001",
            "evaluate a --worlds 99999999999", "evaluate a --worlds many", "evaluate a --worlds 1.5",
            "evaluate a --worlds 5 --worlds 6", "report", "report a",
            "report --to b.md",
            "report a --to b.doc", "report a --to md", "report a b --to c.md", "template", "template blank",
            "template --to a", "template colour --to a", "template --list blank", "template --list --to a",
            "a.whichway b.whichway"})
    void wrongUsageIsToldAndDoesNothing(String arguments) throws IOException {
        assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" "))).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).containsPattern("See \"whichway[a-z ]* --help\"");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(4);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "evaluate", "report", "template"})
    void everyCommandHelpsAndTellsItsVersion(String command) {
        for (String option : List.of("--help", "-h")) {
            assertThat(run((command + " " + option).strip().split(" "))).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Usage: whichway " + command)
                    .doesNotContain("${").doesNotContain("cli.");
            out.reset();
        }
        for (String option : List.of("--version", "-V")) {
            assertThat(run((command + " " + option).strip().split(" "))).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8)).matches("whichway \\d+\\.\\d+\\.\\d+\\R");
            out.reset();
        }
        assertThat(err.size()).isZero();
    }

    @Test
    void helpTellsOfTheWindowToo() {
        run("--help");
        assertThat(out.toString(StandardCharsets.UTF_8)).containsPattern("whichway +opens the window")
                .containsPattern("whichway FILE +opens that file");
    }

    @ParameterizedTest
    @CsvSource({"'', false", "bot.whichway, false", "evaluate, true", "report x, true", "template --list, true",
            "--help, true", "-V, true", "--colour, true", "a.whichway b.whichway, true"})
    void whatIsNotForTheWindowIsForTheCommandLine(String arguments, boolean handled) {
        assertThat(Cli.handles(arguments.isEmpty() ? new String[0] : arguments.split(" "))).isEqualTo(handled);
    }

    @Test
    void itRunsWithoutJavaFx() throws IOException, InterruptedException {
        assertThat(process("log", "report", path("bot.whichway"), "--to", path("bot.pdf")))
                .as(() -> read(folder.resolve("log"))).isZero();
        assertThat(folder.resolve("bot.pdf")).isNotEmptyFile();
    }

    /// Runs the command line as a process without JavaFX; what it prints goes to a file.
    private int process(String log, String... arguments) throws IOException, InterruptedException {
        String classPath = String.join(System.getProperty("path.separator"),
                List.of(System.getProperty("java.class.path").split(System.getProperty("path.separator"))).stream()
                        .filter(entry -> !entry.contains("javafx")).toList());
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-cp", classPath,
                        CliProcess.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(Map.of("DISPLAY", ":9999", "LC_ALL", "C"));
        return builder.redirectErrorStream(true).redirectOutput(folder.resolve(log).toFile()).start().waitFor();
    }

    private Assessment assessment(String name) throws FileProblem {
        return new AssessmentFiles(KNOWLEDGE).read(folder.resolve(name)).assessment();
    }

    private int run(String... arguments) {
        return new Cli().run(arguments, new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
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

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
