package whichway.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import whichway.core.Assessment;
import whichway.core.Knowledge;
import whichway.core.Trait;
import whichway.knowledge.KnowledgeReader;

import static org.assertj.core.api.Assertions.assertThat;

/// What is saved is what is loaded, over many random assessments.
class RoundTripTest {
    private static final Knowledge KNOWLEDGE = KnowledgeReader.bundled();
    private static final Path NAME = Path.of("random.whichway");

    private final AssessmentFiles files = new AssessmentFiles(KNOWLEDGE);
    private final Chance chance = new Chance(new Random(20261122));
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @Test
    void whatIsSavedIsWhatIsLoaded() throws FileProblem {
        for (int i = 0; i < 3_000; i++) {
            Assessment assessment = chance.assessment(KNOWLEDGE);
            byte[] bytes = files.bytes(assessment, Origin.NONE);
            Document again = files.parse(bytes, NAME);
            assertThat(again.assessment()).isEqualTo(assessment);
            assertThat(files.bytes(again.assessment(), again.origin())).isEqualTo(bytes);
        }
    }

    @Test
    void unknownKeysSurviveWithTheirNumberText() throws FileProblem {
        for (int i = 0; i < 1_000; i++) {
            Json.Members written = (Json.Members) chance.strewn(new AssessmentTree(KNOWLEDGE)
                    .over(Json.Members.none(), chance.assessment(KNOWLEDGE)));
            byte[] bytes = JsonPrinter.print(written);
            Document document = files.parse(bytes, NAME);
            assertThat(files.bytes(document.assessment(), document.origin())).isEqualTo(bytes);
        }
    }

    @Test
    void aWayThereAndBackLeavesNoTrace() throws FileProblem {
        for (int i = 0; i < 200; i++) {
            Json.Members written = (Json.Members) chance.strewn(new AssessmentTree(KNOWLEDGE)
                    .over(Json.Members.none(), chance.assessment(KNOWLEDGE)));
            Document document = files.parse(JsonPrinter.print(written), NAME);
            Assessment home = document.assessment();
            Assessment away = chance.assessment(KNOWLEDGE);
            String there = text(away, document.origin());
            Assessment back = away.withProject(home.project()).withAnswers(home.answers());
            for (Trait trait : KNOWLEDGE.traits())
                back = back.withNote(trait.id(), home.note(trait.id())).withEmphasis(trait.id(),
                        home.emphasis(trait.id()));
            back = new Assessment(home.id(), home.seed(), home.knowledge(), back.project(), back.answers(),
                    back.emphasis(), back.notes()).withDecision(home.decision());
            assertThat(files.parse(there.getBytes(StandardCharsets.UTF_8), NAME).assessment()).isEqualTo(away);
            assertThat(text(back, document.origin())).isEqualTo(text(home, document.origin()));
        }
    }

    @Test
    void theOrderOfAnswersIsIrrelevant() {
        for (int i = 0; i < 200; i++) {
            Assessment one = chance.assessment(KNOWLEDGE);
            assertThat(text(reversed(one), Origin.NONE)).isEqualTo(text(one, Origin.NONE));
        }
    }

    @Test
    void theLanguageOfTheMachineChangesNoByte() throws FileProblem {
        Assessment assessment = chance.assessment(KNOWLEDGE);
        byte[] bytes = files.bytes(assessment, Origin.NONE);
        for (Locale locale : Locale.getAvailableLocales()) {
            Locale.setDefault(locale);
            assertThat(files.bytes(assessment, Origin.NONE)).isEqualTo(bytes);
            assertThat(files.parse(bytes, NAME).assessment()).isEqualTo(assessment);
        }
    }

    @Test
    void longValuesBreakAndShortOnesStayOnOneLine() throws FileProblem {
        Json.Members json = JsonReader.read("""
                {"a":{},"b":{"c":[1,2],"d":{"e":[],"f":["%s","y"]}}}""".formatted("x".repeat(80)).getBytes(
                StandardCharsets.UTF_8), NAME);
        assertThat(new String(JsonPrinter.print(json), StandardCharsets.UTF_8)).isEqualTo("""
                {
                  "a": {},
                  "b": {
                    "c": [1, 2],
                    "d": {
                      "e": [],
                      "f": [
                        "%s",
                        "y"
                      ]
                    }
                  }
                }
                """.formatted("x".repeat(80)));
    }

    private static Assessment reversed(Assessment one) {
        return new Assessment(one.id(), one.seed(), one.knowledge(), one.project(), reversed(one.answers()),
                reversed(one.emphasis()), reversed(one.notes())).withDecision(one.decision());
    }

    private static <V> Map<String, V> reversed(Map<String, V> map) {
        Map<String, V> backward = new LinkedHashMap<>();
        for (String key : List.copyOf(map.keySet()).reversed())
            backward.put(key, map.get(key));
        return backward;
    }

    private String text(Assessment assessment, Origin origin) {
        return new String(files.bytes(assessment, origin), StandardCharsets.UTF_8);
    }
}
