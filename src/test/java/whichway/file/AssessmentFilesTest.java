package whichway.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.Decision;
import whichway.core.Project;
import whichway.file.FileProblem.Kind;
import whichway.words.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/// How assessments are read and written.
class AssessmentFilesTest {
    private static final Words WORDS = new Words(Locale.ENGLISH);
    private static final String EXAMPLE = """
            {
              "format": "whichway-assessment",
              "version": 1,
              "id": "a UUID",
              "seed": 20261122,
              "knowledge": "2026-11",
              "project": {
                "name": "Support bot",
                "client": "",
                "question": "",
                "date": "2026-11-22"
              },
              "answers": {
                "volatility": 7,
                "behaviour-gap": { "from": 4, "to": 7 },
                "behaviour-kind": { "any-of": ["persona", "house-style"] },
                "citations": "mandatory",
                "per-user-access": true,
                "tenants": { "not-applicable": "one client only" }
              },
              "emphasis": {
                "citations": 2
              },
              "notes": {
                "volatility": "prices change each Monday"
              }
            }
            """;

    private final AssessmentFiles files = new AssessmentFiles(Small.KNOWLEDGE);

    @TempDir
    private Path folder;

    @Test
    void everyKindOfAnswerIsRead() throws FileProblem {
        Assessment assessment = read(EXAMPLE).assessment();
        assertThat(assessment.id()).isEqualTo("a UUID");
        assertThat(assessment.seed()).isEqualTo(20261122);
        assertThat(assessment.project()).isEqualTo(new Project("Support bot", "", "", "2026-11-22"));
        assertThat(assessment.answers()).containsExactlyInAnyOrderEntriesOf(Map.of("volatility",
                new Answer.Amount(7), "behaviour-gap", new Answer.Range(4, 7), "behaviour-kind",
                new Answer.AnyOf(List.of("persona", "house-style")), "citations", new Answer.Pick("mandatory"),
                "per-user-access", new Answer.Flag(true), "tenants", new Answer.NotApplicable("one client only")));
        assertThat(assessment.emphasis()).containsExactly(Map.entry("citations", 2.0));
        assertThat(assessment.notes()).containsExactly(Map.entry("volatility", "prices change each Monday"));
    }

    @Test
    void theSameAssessmentFromNowhereGivesTheSameText() throws FileProblem {
        assertThat(text(read(EXAMPLE).assessment(), Origin.NONE)).isEqualTo(EXAMPLE);
    }

    @Test
    void answersGivenInAnotherOrderGiveTheSameText() {
        Assessment one = new Assessment("x", 1, "2026-11", Project.BLANK, Map.of(), Map.of(), Map.of());
        Assessment forward = one.withAnswer("volatility", amount(1)).withAnswer("tenants", amount(2));
        Assessment backward = one.withAnswer("tenants", amount(2)).withAnswer("volatility", amount(1));
        assertThat(text(forward, Origin.NONE)).isEqualTo(text(backward, Origin.NONE));
    }

    @Test
    void anAnswerChangedSavedAndChangedBackGivesTheSameBytes() throws Exception {
        String odd = EXAMPLE.replace("\"volatility\": 7", "\"x\": 1, \"volatility\": 7.00, \"ml-skill\": null");
        Path file = Files.writeString(folder.resolve("a.whichway"), odd);
        Document read = files.read(file);
        Document first = files.save(read.assessment(), read);
        byte[] before = Files.readAllBytes(file);
        Document second = files.save(first.assessment().withAnswer("volatility", Optional.empty())
                .withAnswer("ml-skill", amount(3)).withEmphasis("citations", 1).withNote("volatility", ""), first);
        assertThat(Files.readAllBytes(file)).isNotEqualTo(before);
        files.save(read.assessment(), second);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(Files.readString(file)).contains("7.00").contains("\"ml-skill\": null");
    }

    @Test
    void whatWasDecidedIsKeptWithWhateverElseStandsThere() throws FileProblem {
        String with = EXAMPLE.stripTrailing().replaceAll("}$", "").stripTrailing()
                + ",\n  \"decision\": {\"choice\": \"rag\", \"reason\": \"fits\", \"mood\": 7}\n}\n";
        Document document = read(with);
        assertThat(document.assessment().decision()).isEqualTo(new Decision("rag", "fits", "", "", ""));
        assertThat(text(document.assessment(), document.origin())).contains("\"choice\": \"rag\"", "\"mood\": 7");
        Assessment reviewed = document.assessment().withDecision(new Decision("rag", "fits", "Ada", "", "2027-02-24"));
        assertThat(text(reviewed, document.origin())).contains("\"mood\": 7").contains("\"by\": \"Ada\"")
                .contains("\"review\": \"2027-02-24\"").doesNotContain("\"date\": \"\"");
        assertThat(text(read(EXAMPLE).assessment(), Origin.NONE)).doesNotContain("decision");
    }

    @Test
    void aDecisionOnADayThatIsNoneIsRefused() {
        String with = EXAMPLE.stripTrailing().replaceAll("}$", "").stripTrailing()
                + ",\n  \"decision\": {\"choice\": \"rag\", \"review\": \"2027-02-30\"}\n}\n";
        assertThat(refused(with).remark().place()).isEqualTo("decision.review");
    }

    @Test
    void onlyFormatVersionAndAnswersAreNeeded() throws FileProblem {
        String bare = "{\"format\":\"whichway-assessment\",\"version\":1,\"answers\":{}}";
        Document document = read(bare);
        assertThat(document.assessment().seed()).isZero();
        assertThat(document.assessment().knowledge()).isEqualTo("2026-11");
        assertThat(document.assessment().project()).isEqualTo(Project.BLANK);
        assertThat(document.assessment()).isEqualTo(read(bare).assessment());
        assertThat(document.warnings()).isEmpty();
    }

    @Test
    void anUnknownQuestionIsKeptAndANearNameOffered() throws FileProblem {
        Document document = read(EXAMPLE.replace("\"volatility\": 7", "\"volatilty\": 7"));
        assertThat(document.assessment().answers()).doesNotContainKey("volatilty");
        assertThat(document.warnings()).hasSize(1);
        assertThat(document.warnings().getFirst().say(WORDS)).isEqualTo("answers.volatilty (line 14, column 18): "
                + "There is no question \"volatilty\"; it counts for nothing but stays in the file. "
                + "Did you mean \"volatility\"?");
        assertThat(text(document.assessment(), document.origin())).contains("\"volatilty\": 7,");
    }

    @Test
    void aByteOrderMarkIsSkipped() throws FileProblem {
        assertThat(read("\uFEFF" + EXAMPLE).assessment()).isEqualTo(read(EXAMPLE).assessment());
    }

    @Test
    void aNewerVersionIsRefusedByName() {
        FileProblem problem = refused(EXAMPLE.replace("\"version\": 1", "\"version\": 2"));
        assertThat(problem.kind()).isEqualTo(Kind.NEWER);
        assertThat(problem.say(WORDS)).startsWith("odd.whichway: version (line 3, column 14): A newer Whichway");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "-1", "\"7\"", "true", "[]", "{}", "{\"from\":7,\"to\":4}", "{\"from\":1}", "1e999",
            "{\"from\":1,\"to\":11}", "{\"any-of\":[\"none\"]}", "{\"not-applicable\":true}",
            "{\"from\":1,\"to\":2,\"not-applicable\":\"\"}"})
    void aWrongSliderAnswerIsRefusedWithPlaceAndCure(String answer) {
        FileProblem problem = refused(EXAMPLE.replace("\"volatility\": 7", "\"volatility\": " + answer));
        assertThat(problem.kind()).isEqualTo(Kind.UNREADABLE);
        assertThat(problem.say(WORDS)).startsWith("odd.whichway: answers.volatility (line 14, column 19): ")
                .contains("is no answer to \"Name of volatility\". Write a number from 0 to 10, a range {\"from\": …");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"some\"", "1", "true", "{\"any-of\":[]}", "{\"any-of\":[\"none\",\"none\"]}",
            "{\"any-of\":[\"none\",1]}", "{\"any-of\":\"none\"}"})
    void aWrongChoiceIsRefusedWithTheOptions(String answer) {
        FileProblem problem = refused(EXAMPLE.replace("\"citations\": \"mandatory\"", "\"citations\": " + answer));
        assertThat(problem.say(WORDS)).contains("answers.citations (line 17")
                .contains("Write one of none, nice, mandatory, several of them as {\"any-of\": […]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "-1", "\"2\"", "null", "0.25", "1e999"})
    void anEmphasisIsOneOfFour(String multiplier) {
        assertThat(refused(EXAMPLE.replace("\"citations\": 2", "\"citations\": " + multiplier)).say(WORDS))
                .contains("emphasis.citations").contains("Write 0, 0.5, 1 or 2.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "22.11.2026", "2026-1-1", "+12026-01-01", "soon"})
    void aDateIsADay(String date) {
        assertThat(refused(EXAMPLE.replace("2026-11-22", date)).say(WORDS)).contains("project.date").contains(date);
    }

    @Test
    void wholeNumbersHaveNoFractionAndOthersAreShortest() {
        Assessment assessment = new Assessment("x", Long.MIN_VALUE, "2026-11", Project.BLANK,
                Map.of("volatility", new Answer.Amount(0.1), "behaviour-gap", new Answer.Range(-0.0, 1.0),
                        "corpus-tokens", new Answer.Amount(1e15), "tenants", new Answer.Amount(1e-7)),
                Map.of("ml-skill", 0.5, "tenants", 0.0), Map.of());
        assertThat(text(assessment, Origin.NONE)).contains("\"volatility\": 0.1,", "{ \"from\": 0, \"to\": 1 }",
                "\"corpus-tokens\": 1000000000000000", "\"tenants\": 1.0E-7", "\"seed\": -9223372036854775808",
                "\"ml-skill\": 0.5", "\"tenants\": 0");
    }

    @Test
    void whatCannotBeReadAgainIsNotWritten() throws FileProblem {
        Assessment tooLong = read(EXAMPLE).assessment().withNote("tenants", "x".repeat(100_001));
        Assessment wrong = read(EXAMPLE).assessment().withAnswer("volatility", amount(11));
        Assessment unknown = read(EXAMPLE).assessment().withAnswer("nothing-like-it", amount(1));
        for (Assessment bad : List.of(tooLong, wrong, unknown)) {
            Path target = folder.resolve("bad.whichway");
            FileProblem problem = catchThrowableOfType(FileProblem.class,
                    () -> files.saveAs(bad, Document.unsaved(bad), target, true));
            assertThat(problem.kind()).isEqualTo(Kind.UNWRITABLE);
            assertThat(target).doesNotExist();
        }
    }

    @Test
    void halfACharacterTypedByAccidentDoesNotHinderSaving() throws FileProblem {
        Assessment half = read(EXAMPLE).assessment().withNote("tenants", "a\ud800b");
        Document saved = files.saveAs(half, Document.unsaved(half), folder.resolve("half.whichway"), false);
        assertThat(files.read(saved.path().orElseThrow()).assessment().note("tenants")).isEqualTo("a\uFFFDb");
    }

    private Document read(String text) throws FileProblem {
        return files.parse(text.getBytes(StandardCharsets.UTF_8), Path.of("odd.whichway"));
    }

    private FileProblem refused(String text) {
        return catchThrowableOfType(FileProblem.class, () -> read(text));
    }

    private String text(Assessment assessment, Origin origin) {
        return new String(files.bytes(assessment, origin), StandardCharsets.UTF_8);
    }

    private static Optional<Answer> amount(double value) {
        return Optional.of(new Answer.Amount(value));
    }
}
