package whichway.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.Estimate;
import whichway.core.Knowledge;
import whichway.core.Plan;
import whichway.core.PriceList;
import whichway.knowledge.KnowledgeReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class PlanFilesTest {
    private static final Knowledge KNOWLEDGE = KnowledgeReader.bundled();
    private static final PriceList BUNDLED = KNOWLEDGE.costing().prices();
    private static final Path NAME = Path.of("plan.whichway");
    private static final String HEAD = """
            {
              "format": "whichway-assessment",
              "version": 1,
              "id": "x",
              "seed": 1,
              "knowledge": "%s",
              "project": { "name": "", "client": "", "question": "", "date": "" },
              "answers": {},
              "emphasis": {},
              "notes": {}""".formatted(KNOWLEDGE.version());

    private final AssessmentFiles files = new AssessmentFiles(KNOWLEDGE);

    private Document parse(String text) throws FileProblem {
        return files.parse(text.getBytes(StandardCharsets.UTF_8), NAME);
    }

    private String written(Assessment assessment, Origin origin) {
        return new String(files.bytes(assessment, origin), StandardCharsets.UTF_8);
    }

    private static Plan plan() {
        PriceList list = BUNDLED.with(BUNDLED.price("label").with(new Estimate(1, 5, 20), LocalDate.of(2026, 11, 22),
                "Offer of “Müller & Söhne”"));
        return Plan.NONE.withFigure("passages", Optional.of(new Answer.Amount(7)))
                .withFigure("window-share", Optional.of(new Answer.Range(0.3, 0.6)))
                .withModel(Plan.EVERY, Optional.of("upper")).withModel("fine-tuning", Optional.of("small"))
                .withPrices(list);
    }

    @Test
    void aPlanComesBackAsItWas() throws FileProblem {
        Document blank = parse(HEAD + "\n}\n");
        Assessment planned = blank.assessment().withPlan(plan());
        String text = written(planned, blank.origin());
        assertThat(text)
                .contains("\"figures\": {\n    \"passages\": 7,\n    \"window-share\": { \"from\": 0.3, \"to\": 0.6 }")
                .contains("\"models\": {\n    \"every-approach\": \"upper\",\n    \"fine-tuning\": \"small\"\n  }");
        Document again = parse(text);
        assertThat(again.assessment()).isEqualTo(planned);
        assertThat(again.warnings()).isEmpty();
        assertThat(written(again.assessment(), again.origin())).isEqualTo(text);
    }

    @Test
    void aFileInWhichNobodySaidAnythingOfMoneyStaysAsItIs() throws FileProblem {
        String text = HEAD.replace("{ \"name\"", "{\n    \"name\"").replace("\"\", \"", "\"\",\n    \"").replace(
                "\"\" }", "\"\"\n  }") + "\n}\n";
        Document document = parse(text);
        assertThat(document.assessment().plan()).isEqualTo(Plan.NONE);
        assertThat(written(document.assessment(), document.origin())).isEqualTo(text);
    }

    @Test
    void everythingTakenBackLeavesNoTrace() throws FileProblem {
        Document blank = parse(HEAD + "\n}\n");
        String before = written(blank.assessment(), blank.origin());
        assertThat(written(blank.assessment().withPlan(plan()).withPlan(Plan.NONE), blank.origin())).isEqualTo(before);
    }

    @Test
    void whatThisVersionDoesNotKnowStays() throws FileProblem {
        String text = HEAD + """
                ,
                  "figures": { "passages": 7.0, "tea-breaks": { "a": 1e3 } },
                  "models": { "rag": "small", "telepathy": "huge" }
                }
                """;
        Document document = parse(text);
        assertThat(document.assessment().plan()).isEqualTo(
                new Plan(Map.of("passages", new Answer.Amount(7)), Map.of("rag", "small"), Optional.empty()));
        assertThat(document.warnings()).extracting(Remark::place).containsExactly("figures.tea-breaks",
                "models.telepathy");
        Assessment changed = document.assessment().withPlan(document.assessment().plan().withFigure("passage-tokens",
                Optional.of(new Answer.Amount(300))));
        assertThat(written(changed, document.origin())).contains("\"passages\": 7.0", "\"tea-breaks\": { \"a\": 1e3 }",
                "\"telepathy\": \"huge\"", "\"passage-tokens\": 300");
    }

    @Test
    void anAssessmentKeepsThePricesItWasDecidedWith() throws FileProblem {
        Document blank = parse(HEAD + "\n}\n");
        String text = written(blank.assessment().withPlan(plan()), blank.origin());
        PriceList newer = new PriceList("Later", LocalDate.of(2027, 5, 1), BUNDLED.prices().stream()
                .map(price -> price.with(Estimate.ZERO, LocalDate.of(2027, 5, 1), "later")).toList());
        Knowledge later = new Knowledge(KNOWLEDGE.version(), KNOWLEDGE.approaches(), KNOWLEDGE.themes(),
                KNOWLEDGE.traits(), KNOWLEDGE.gates(), KNOWLEDGE.penalties(), KNOWLEDGE.sources(),
                KNOWLEDGE.templates(),
                new whichway.core.Costing(KNOWLEDGE.costing().sections(), KNOWLEDGE.costing().figures(),
                        KNOWLEDGE.costing().assumptions(), KNOWLEDGE.costing().models(),
                        KNOWLEDGE.costing().usualModel(), newer),
                KNOWLEDGE.advice());
        Assessment read = new AssessmentFiles(later).parse(text.getBytes(StandardCharsets.UTF_8), NAME).assessment();
        assertThat(read.plan().prices()).isEqualTo(plan().prices());
    }

    @Test
    void aPriceThatCameLaterIsAddedWithAWarning() throws FileProblem {
        Document blank = parse(HEAD + "\n}\n");
        String text = written(blank.assessment().withPlan(plan()), blank.origin());
        Document document = parse(text.replace("\"mid-input\"", "\"old-input\""));
        assertThat(document.assessment().plan().prices().orElseThrow().price("mid-input"))
                .isEqualTo(BUNDLED.price("mid-input"));
        assertThat(document.warnings()).extracting(Remark::key).containsExactlyInAnyOrder("files.price.added",
                "files.price.kept.misspelt");
        assertThat(written(document.assessment(), document.origin())).contains("\"old-input\"", "\"mid-input\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {"\"figures\": {\"passages\": -1}; figures.passages",
            "\"figures\": {\"passages\": \"many\"}; figures.passages",
            "\"figures\": {\"passages\": null}; figures.passages",
            "\"figures\": {\"window-share\": 5}; figures.window-share",
            "\"figures\": {\"passages\": {\"from\": 9, \"to\": 3}}; figures.passages",
            "\"figures\": {\"passages\": true}; figures.passages", "\"figures\": 7; figures",
            "\"models\": {\"rag\": \"huge\"}; models.rag", "\"models\": {\"rag\": 3}; models.rag",
            "\"models\": []; models", "\"prices\": []; prices",
            "\"prices\": {\"date\": \"2026-11-22\", \"prices\": {\"label\": 1}}; prices.prices.label",
            "\"prices\": {\"date\": \"2026-11-22\", \"prices\": {\"label\": {\"usd\": -1, \"date\": \"2026-11-22\", \"source\": \"x\"}}}; prices.prices.label.usd",
            "\"prices\": {\"date\": \"2026-11-22\", \"prices\": {\"label\": {\"usd\": 1, \"date\": \"soon\", \"source\": \"x\"}}}; prices.prices.label.date"})
    void wrongValuesAreRefusedWithTheirPlace(String member, String place) {
        FileProblem problem = catchThrowableOfType(FileProblem.class, () -> parse(HEAD + ",\n  " + member + "\n}\n"));
        assertThat(problem).isNotNull();
        assertThat(problem.remark().place()).isEqualTo(place);
        assertThat(problem.remark().line()).isEqualTo(11);
    }
}
