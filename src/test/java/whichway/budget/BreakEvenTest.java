package whichway.budget;

import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import whichway.Storm;
import whichway.core.Estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class BreakEvenTest {
    private static final double MILLION = 1e6;

    /// The numbers of the worked example; nothing costs people's time.
    private static Case example() {
        return Case.blank().trait("monthly-questions", 100_000).trait("corpus-tokens", 60_000)
                .figure("history-tokens", 600).figure("question-tokens", 60).figure("answer-tokens", 350)
                .figure("reasoning-tokens", 0).figure("day-rate", 0);
    }

    private static BreakEven of(Case numbers, BreakEven.Question question) {
        return numbers.cost().breakEvens().stream().filter(breakEven -> breakEven.question() == question).findFirst()
                .orElseThrow();
    }

    private static double at(Turn turn) {
        assertThat(turn).isInstanceOf(Turn.At.class);
        return ((Turn.At) turn).value();
    }

    @Test
    void tuningPaysAgainstExamplesFromTheVolumeOfTheFormula() {
        // Two GPUs, fast enough for any volume in question.
        Case numbers = example().figure("cache-minutes", 0).figure("system-tokens", 800)
                .figure("prompt-examples-tokens", 3000).figure("tuned-system-tokens", 200).figure("tuned-premium", 1.2)
                .figure("gpus", 2).figure("gpu-tokens-per-second", MILLION).figure("retrainings", 0.5)
                .figure("training-examples", 2000).figure("example-tokens", 900).figure("epochs", 3)
                .figure("evaluation-runs", 0).figure("new-examples", 100).price("training", 0.46).price("label", 1)
                .price("gpu-hour", 1.5);
        double in = 2 / MILLION;
        double out = 10 / MILLION;
        double saved = 3000 * in + (800 - 200) * in - 0.2 * in * (200 + 600 + 60) - 0.2 * out * 350;
        double hosting = 2 * 1.5 * 730;
        double training = 2000 * 900 * 3 * 0.46 / MILLION;
        double cycle = training + 100;
        BreakEven found = of(numbers, BreakEven.Question.TUNING_OVER_EXAMPLES);
        assertThat(at(found.whole()))
                .isCloseTo(((training + 2000) / 12 + hosting + 0.5 * cycle) / saved, within(0.01));
        assertThat(at(found.bill())).isCloseTo((hosting + 0.5 * training) / saved, within(0.01));
    }

    @Test
    void tuningPaysAgainstRetrievalFromTheVolumeOfTheFormula() {
        Case numbers = example().figure("cache-minutes", 0).figure("system-tokens", 800)
                .figure("other-examples-tokens", 0).figure("tuned-system-tokens", 800).figure("tuned-premium", 1)
                .figure("passages", 5).figure("passage-tokens", 500).figure("gpus", 1)
                .figure("gpu-tokens-per-second", MILLION).figure("retrainings", 0).figure("changed-tokens", 0)
                .price("embedding", 0).price("store-base", 0).price("store-space", 0).price("store-reads", 0)
                .price("training", 1).price("label", 0).price("gpu-hour", 2);
        double setup = numbers.cost("fine-tuning").once().usual();
        assertThat(at(of(numbers, BreakEven.Question.TUNING_OVER_RAG).whole()))
                .isCloseTo((setup / 12 + 2 * 730) / (2500 * 2 / MILLION), within(0.01));
    }

    @Test
    void cachingMakesTuningPayLater() {
        Case numbers = example().figure("prompt-examples-tokens", 3000).price("label", 0);
        double uncached = at(of(numbers.figure("cache-minutes", 0), BreakEven.Question.TUNING_OVER_EXAMPLES).whole());
        Turn cached = of(numbers, BreakEven.Question.TUNING_OVER_EXAMPLES).whole();
        assertThat(cached instanceof Turn.At at ? at.value() : Double.POSITIVE_INFINITY).isGreaterThan(2 * uncached);
    }

    @Test
    void whatSavesNothingNeverPays() {
        Case numbers = example().figure("prompt-examples-tokens", 0).figure("tuned-system-tokens", 800)
                .figure("system-tokens", 800);
        assertThat(of(numbers, BreakEven.Question.TUNING_OVER_EXAMPLES).whole()).isEqualTo(new Turn.Never());
        assertThat(of(numbers, BreakEven.Question.TUNING_OVER_EXAMPLES).bill()).isEqualTo(new Turn.Never());
    }

    @Test
    void whatCostsNothingAlwaysPays() {
        Case numbers = example().figure("gpus", 0).figure("retrainings", 0).price("training", 0).price("label", 0)
                .figure("cache-minutes", 0);
        assertThat(of(numbers, BreakEven.Question.TUNING_OVER_EXAMPLES).whole()).isEqualTo(new Turn.Always());
    }

    @Test
    void ownGpusAreComparedWithWhatIsPaidByTheToken() {
        Case numbers = example().figure("cache-minutes", 0).figure("prompt-examples-tokens", 0)
                .figure("system-tokens", 800).figure("gpus", 1).figure("gpu-tokens-per-second", MILLION)
                .price("gpu-hour", 1.5);
        assertThat(at(of(numbers, BreakEven.Question.OWN_GPUS).bill())).isCloseTo(1.5 * 730 / (642.0 / 100_000),
                within(0.01));
        assertThat(numbers.model("prompting", "own").cost().breakEvens()).extracting(BreakEven::question)
                .doesNotContain(BreakEven.Question.OWN_GPUS);
    }

    @Test
    void slowGpusNeverCatchUpWithCheapTokens() {
        Case numbers = example().model("prompting", "small").figure("gpu-tokens-per-second", 50).figure("gpu-use", 0.3)
                .price("gpu-hour", 3);
        assertThat(of(numbers, BreakEven.Question.OWN_GPUS).bill()).isEqualTo(new Turn.Never());
    }

    @Test
    void moreGpusAreRentedWhereTheAnswersNeedThem() {
        Case numbers = example().figure("gpus", 1).figure("gpu-tokens-per-second", 100).figure("gpu-use", 0.5)
                .price("gpu-hour", 1).trait("monthly-questions", 1_000_000);
        // 350M tokens a month, of which one GPU writes 131.4M.
        assertThat(numbers.line("fine-tuning", Line.Kind.HOSTING).dollars()).isEqualTo(Estimate.exactly(3 * 730));
    }

    @Test
    @Tag(Storm.ONLY)
    void everyTurnIsWhereABruteSearchFindsIt() {
        Random random = new Random(20261122);
        int turns = 0;
        for (int i = 0; i < 60; i++) {
            Case numbers = random(random);
            for (BreakEven breakEven : numbers.cost().breakEvens()) {
                if (breakEven.question() == BreakEven.Question.OWN_GPUS)
                    continue;
                double found = brute(numbers, breakEven.question());
                switch (breakEven.whole()) {
                    case Turn.At at -> {
                        turns++;
                        assertThat(found).as(breakEven + " " + numbers.assessment().plan().figures())
                                .isCloseTo(at.value(), within(at.value() * 0.011));
                    }
                    case Turn.Always _ -> assertThat(found).isEqualTo(1);
                    case Turn.Never _ -> assertThat(found).isEqualTo(Double.POSITIVE_INFINITY);
                }
            }
        }
        assertThat(turns).isGreaterThan(40);
    }

    private static Case random(Random random) {
        return Case.blank().trait("monthly-questions", Math.round(Math.pow(10, 2 + 5 * random.nextDouble())))
                .trait("corpus-tokens", Math.round(Math.pow(10, 3 + 4 * random.nextDouble())))
                .figure("system-tokens", random.nextInt(3000)).figure("prompt-examples-tokens", random.nextInt(8000))
                .figure("passages", 1 + random.nextInt(20)).figure("cache-minutes", random.nextInt(3) * 5)
                .figure("tuned-system-tokens", random.nextInt(800)).figure("day-rate", random.nextInt(1000))
                .figure("gpus", 1 + random.nextInt(3)).figure("tuned-premium", 1 + random.nextDouble());
    }

    /// The first number, in steps of a hundredth, at which the one costs less over the horizon than the other.
    private static double brute(Case numbers, BreakEven.Question question) {
        for (double x = 1; x < 1e12; x *= 1.01)
            if (whole(numbers.trait(question.trait(), x), question.cheaper()) < whole(
                    numbers.trait(question.trait(), x), question.dearer()))
                return x;
        return Double.POSITIVE_INFINITY;
    }

    private static double whole(Case numbers, String approach) {
        Inputs inputs = new Inputs(Case.KNOWLEDGE, numbers.assessment());
        return new ApproachCost(approach, inputs.model(approach), Bill.of(Shape.of(approach).orElseThrow(), inputs)
                .lines(inputs)).after(12).usual();
    }
}
