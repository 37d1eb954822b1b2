package whichway.budget;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import whichway.core.Estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// 100,000 questions a month: instructions of 800, conversation of 600, question of 60, answer of 350, five passages of
/// 500 tokens, on a model at $2 in, $10 out and $0.10 from the cache.
class WorkedExampleTest {
    private static final double CENT = 0.005;

    private static Case example() {
        return Case.blank().trait("monthly-questions", 100_000).figure("system-tokens", 800)
                .figure("prompt-examples-tokens", 0).figure("other-examples-tokens", 0).figure("history-tokens", 600)
                .figure("question-tokens", 60).figure("answer-tokens", 350).figure("reasoning-tokens", 0)
                .figure("passages", 5).figure("passage-tokens", 500);
    }

    private static Case uncached() {
        return example().figure("cache-minutes", 0);
    }

    @Test
    void promptingWithoutExamples() {
        assertThat(example().tokens("prompting")).isCloseTo(642.00, within(CENT));
        assertThat(uncached().tokens("prompting")).isCloseTo(642.00, within(CENT));
    }

    @Test
    void promptingWithExamples() {
        assertThat(uncached().figure("prompt-examples-tokens", 3000).tokens("prompting")).isCloseTo(1242.00,
                within(CENT));
        assertThat(example().figure("prompt-examples-tokens", 3000).tokens("prompting")).isCloseTo(520.00,
                within(CENT));
    }

    @Test
    void retrieval() {
        Case rag = example().trait("corpus-tokens", 1_000_000);
        assertThat(rag.tokens("rag")).isCloseTo(1142.00, within(CENT));
        assertThat(rag.cost("rag").running().usual() - rag.tokens("rag")).as("index").isCloseTo(75, within(0.5));
    }

    @ParameterizedTest
    @CsvSource({"50000, 990.00, 10642.00", "100000, 1490.00, 20642.00", "500000, 5490.00, 100642.00"})
    void wholeText(double corpus, double cached, double not) {
        assertThat(example().trait("corpus-tokens", corpus).tokens("long-context")).isCloseTo(cached, within(CENT));
        assertThat(uncached().trait("corpus-tokens", corpus).tokens("long-context")).isCloseTo(not, within(CENT));
    }

    @Test
    void retrievalOnTheSmallModel() {
        Case small = example().model("rag", "small").trait("corpus-tokens", 1_000_000);
        assertThat(small.tokens("rag")).isCloseTo(57.10, within(CENT));
        assertThat(small.cost("rag").running().usual() - small.tokens("rag")).isCloseTo(75, within(0.5));
    }

    @Test
    void tuningASmallModel() {
        Case tuned = example().model("fine-tuning", "own").figure("training-examples", 2000)
                .figure("example-tokens", 900).figure("epochs", 3).figure("evaluation-runs", 0).figure("gpus", 1)
                .price("training", 0.46).price("label", new Estimate(0.1, 1, 2))
                .price("gpu-hour", new Estimate(0.6, 1.58, 3.12));
        assertThat(tuned.line("fine-tuning", Line.Kind.TRAINING).dollars().usual()).as("5.4M tokens")
                .isCloseTo(2.484, within(1e-9));
        Estimate labels = tuned.line("fine-tuning", Line.Kind.LABELS).dollars();
        assertThat(labels.low()).isCloseTo(200, within(CENT));
        assertThat(labels.high()).isCloseTo(4000, within(CENT));
        Estimate hosting = tuned.line("fine-tuning", Line.Kind.HOSTING).dollars();
        assertThat(hosting.low()).isCloseTo(440, within(5.0));
        assertThat(hosting.high()).isCloseTo(2280, within(5.0));
        assertThat(tuned.cost("fine-tuning").lines()).extracting(Line::kind).doesNotContain(Line.Kind.BEGINNING,
                Line.Kind.REST, Line.Kind.ANSWER);
    }

    @ParameterizedTest
    @CsvSource({"0.2, 25000", "0.1, 50000", "0.05, 100000"})
    void textBeyondWhichRetrievalCostsLess(double read, double tokens) {
        // Nothing but passages and text, every request finding the cache warm, no fees.
        Case bare = example().figure("system-tokens", 0).price("mid-cache-read", read).price("store-base", 0)
                .price("store-space", 0).price("store-reads", 0).price("embedding", 0);
        assertThat(bare.cost().breakEvens().getFirst().bill()).isInstanceOfSatisfying(Turn.At.class,
                at -> assertThat(at.value()).isCloseTo(tokens, within(1e-3)));
    }

    @Test
    void feesOfRetrievalLetMoreTextBeSent() {
        Case bare = example().figure("system-tokens", 0).price("store-base", 75).price("store-space", 0)
                .price("store-reads", 0).price("embedding", 0);
        assertThat(bare.cost().breakEvens().getFirst().bill()).isInstanceOfSatisfying(Turn.At.class,
                at -> assertThat(at.value()).isCloseTo(50_000 + 75 / (100_000 * 0.1e-6), within(1e-3)));
    }

    @Test
    void longPromptsOfTheSmallModelCostMore() {
        // 50,000 tokens at the price up to 100,000, and 200,000 at the one beyond; everything from the cache but 660.
        Case small = example().model("long-context", "small");
        assertThat(small.trait("corpus-tokens", 50_000).tokens("long-context")).isCloseTo(
                0.1 * (50_800 * 0.01 + 660 * 0.1 + 350 * 0.5), within(CENT));
        assertThat(small.trait("corpus-tokens", 200_000).tokens("long-context")).isCloseTo(
                0.1 * (200_800 * 0.05 + 660 * 0.5 + 350 * 2.5), within(CENT));
    }
}
