package whichway.core;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import whichway.knowledge.KnowledgeReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// A range counts as the average over its exact answers, checked against plain summation.
class ExpectationTest {
    private static final Knowledge KNOWLEDGE = KnowledgeReader.bundled();
    private static final Advisor ADVISOR = new Advisor(KNOWLEDGE);
    private static final Assessment NOTHING = new Assessment("test", 1, "", Project.BLANK, Map.of(), Map.of(),
            Map.of());

    @Test
    void aSliderRangeAcrossTheNeutralPointIsItsAverage() {
        assertAverage("volatility", 3, 9, false, NOTHING);
    }

    @Test
    void aNumberRangeIsItsAverageInTheLogarithm() {
        assertAverage("labelled-examples", 5, 5000, true, NOTHING);
    }

    @Test
    void aCorpusRangeMeetsAnExactWindow() {
        assertAverage("corpus-tokens", 1_000, 3_000_000, true,
                NOTHING.withAnswer("window-tokens", Optional.of(new Answer.Amount(128_000))));
    }

    @Test
    void anExactCorpusMeetsAWindowRange() {
        Assessment corpus = NOTHING.withAnswer("corpus-tokens", Optional.of(new Answer.Amount(100_000)));
        assertAverage("window-tokens", 20_000, 1_000_000, true, corpus);
    }

    @Test
    void aCorpusRangeMeetsAWindowRange() {
        Assessment corpus = NOTHING.withAnswer("corpus-tokens", Optional.of(new Answer.Range(10_000, 900_000)));
        assertAverage("window-tokens", 20_000, 1_000_000, true, corpus);
    }

    @Test
    void aRangeOfOnePointIsThatPoint() {
        assertThat(part(NOTHING, "corpus-tokens", new Answer.Range(70_000, 70_000)))
                .isEqualTo(part(NOTHING, "corpus-tokens", new Answer.Amount(70_000)));
    }

    private static void assertAverage(String trait, double from, double to, boolean logarithmic, Assessment rest) {
        int steps = 2_000;
        double sum = 0;
        for (int s = 0; s < steps; s++) {
            double way = (s + 0.5) / steps;
            double at = logarithmic
                    ? Math.expm1(Math.log1p(from) + way * (Math.log1p(to) - Math.log1p(from)))
                    : from + way * (to - from);
            sum += part(rest, trait, new Answer.Amount(at));
        }
        assertThat(part(rest, trait, new Answer.Range(from, to))).isEqualTo(sum / steps, within(5e-3));
    }

    /// What all traits together add to long context.
    private static double part(Assessment rest, String trait, Answer answer) {
        return ADVISOR.evaluate(rest.withAnswer(trait, Optional.of(answer))).of("long-context").parts().values()
                .stream().mapToDouble(Double::doubleValue).sum();
    }
}
