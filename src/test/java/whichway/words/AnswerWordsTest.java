package whichway.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import whichway.core.Answer;
import whichway.core.Knowledge;
import whichway.knowledge.KnowledgeReader;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerWordsTest {
    private static final Knowledge KNOWLEDGE = KnowledgeReader.bundled();
    private static final AnswerWords WORDS = new AnswerWords(new Words(Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            volatility; 7; 7 of 10: weekly
            volatility; 6.5; 6.5 of 10: every fortnight
            corpus-tokens; 8000000; 8,000,000 tokens (about 16,000 pages)
            corpus-tokens; 500; 500 tokens (about 1 page)
            corpus-tokens; 499; 499 tokens
            corpus-tokens; 0; 0 tokens
            documents-per-answer; 1; 1 document
            documents-per-answer; 3; 3 documents
            weeks-to-value; 1; 1 week
            tenants; 12; 12 tenants
            labelled-examples; 150; 150 examples
            latency-ms; 300; 300 milliseconds
            latency-ms; 1500; 1,500 milliseconds (1.5 seconds)
            monthly-questions; 20000; 20,000 questions a month
            """)
    void numbersHaveTheirUnitAndMeaning(String trait, double number, String words) {
        assertThat(say(trait, new Answer.Amount(number))).isEqualTo(words);
    }

    @Test
    void rangesHaveBothEnds() {
        assertThat(say("volatility", new Answer.Range(4, 7)))
                .isEqualTo("from 4 to 7 of 10: every other month to weekly");
        assertThat(say("corpus-tokens", new Answer.Range(1000, 8000)))
                .isEqualTo("from 1,000 to 8,000 tokens (about 16 pages)");
        assertThat(say("volatility", new Answer.Range(7, 7))).isEqualTo("7 of 10: weekly");
    }

    @Test
    void wordsAreQuotedToStandWithinAnySentence() {
        assertThat(quoted("volatility", new Answer.Amount(7))).isEqualTo("“weekly” (7 of 10)");
        assertThat(quoted("volatility", new Answer.Range(4, 7)))
                .isEqualTo("“every other month” to “weekly” (4 to 7 of 10)");
        assertThat(quoted("erasure", new Answer.Flag(true))).isEqualTo("“yes”");
        assertThat(quoted("behaviour-kind", new Answer.AnyOf(List.of("persona", "schema"))))
                .isEqualTo("“voice or persona” or “machine format”");
        assertThat(quoted("weeks-to-value", new Answer.Amount(1))).isEqualTo("1 week");
    }

    @Test
    void frequenciesAreWholeAndRoundedDown() {
        assertThat(List.of(0.0, 0.004, 0.29, 0.6999, 0.999, 1.0)).extracting(new Words(Locale.ENGLISH)::outOf100)
                .containsExactly("0",
                        "fewer than 1", "29", "69", "99", "100");
    }

    @Test
    void optionsAreNamed() {
        assertThat(say("behaviour-kind", new Answer.Pick("persona"))).isEqualTo("voice or persona");
        assertThat(say("behaviour-kind", new Answer.AnyOf(List.of("persona", "house-style", "schema"))))
                .isEqualTo("voice or persona, house style or machine format");
        assertThat(say("erasure", new Answer.Flag(true))).isEqualTo("yes");
        assertThat(say("erasure", new Answer.Flag(false))).isEqualTo("no");
    }

    @Test
    void whatIsNotKnownOrDoesNotApplyIsSaidSo() {
        assertThat(WORDS.say(KNOWLEDGE.trait("erasure"), Optional.empty())).isEqualTo("not known yet");
        assertThat(say("tenants", new Answer.NotApplicable(""))).isEqualTo("does not apply");
        assertThat(say("tenants", new Answer.NotApplicable("it''s {0}"))).isEqualTo("does not apply: it''s {0}");
    }

    @Test
    void withinASentenceTheMeaningComesFirst() {
        assertThat(WORDS.within(KNOWLEDGE.trait("volatility"), Optional.of(new Answer.Amount(7))))
                .isEqualTo("weekly (7 of 10)");
        assertThat(WORDS.within("RAG + fine-tuning")).isEqualTo("RAG + fine-tuning");
        assertThat(WORDS.within("Fine-tuning")).isEqualTo("fine-tuning");
    }

    private static String say(String trait, Answer answer) {
        return WORDS.say(KNOWLEDGE.trait(trait), Optional.of(answer));
    }

    private static String quoted(String trait, Answer answer) {
        return WORDS.quoted(KNOWLEDGE.trait(trait), answer);
    }
}
