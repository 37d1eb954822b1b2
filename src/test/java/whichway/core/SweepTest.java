package whichway.core;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import whichway.knowledge.KnowledgeReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SweepTest {
    private static final double EDGE = 1e-4;

    private final Knowledge knowledge = KnowledgeReader.bundled();
    private final Advisor advisor = new Advisor(knowledge);
    private final Sweep sweep = new Sweep(knowledge);
    private final Random random = new Random(7);
    private final RandomAssessments assessments = new RandomAssessments(knowledge, 7);

    @Test
    void everyStretchAgreesWithTheAdvisor() {
        for (int round = 0; round < 40; round++) {
            Assessment assessment = assessment();
            for (Trait trait : knowledge.traits()) {
                Way way = sweep.way(assessment, trait.id());
                List<Stretch> stretches = sweep.answers(assessment, trait.id());
                assertThat(stretches.getFirst().from()).isZero();
                assertThat(stretches.getLast().to()).isEqualTo(1);
                double code = way.code(random.nextDouble());
                double at = way.position(code);
                stretches.stream().filter(one -> one.from() + EDGE < at && at < one.to() - EDGE)
                        .forEach(one -> agrees(smooth(assessment, trait), one, at,
                                advisor.evaluate(assessment.withAnswer(trait.id(),
                                        Optional.of(sweep.answer(trait.id(), code))))));
            }
        }
    }

    @Test
    void emphasesAgreeWithTheAdvisor() {
        for (int round = 0; round < 40; round++) {
            Assessment assessment = assessment();
            for (Trait trait : knowledge.traits()) {
                double at = random.nextDouble();
                List<Stretch> stretches = sweep.emphases(assessment, trait.id());
                assertThat(stretches.getFirst().from()).isZero();
                assertThat(stretches.getLast().to()).isEqualTo(1);
                stretches.stream().filter(one -> one.from() + EDGE < at && at < one.to() - EDGE).forEach(
                        one -> agrees(false, one, at, advisor.evaluate(assessment.withEmphasis(trait.id(), 2 * at))));
            }
        }
    }

    /// Scores run in curves where of the amount of text and the context window one runs and the other is a range.
    private static boolean smooth(Assessment assessment, Trait trait) {
        return (trait.id().equals("window-tokens") && range(assessment, "corpus-tokens"))
                || (trait.id().equals("corpus-tokens") && range(assessment, "window-tokens"));
    }

    private static boolean range(Assessment assessment, String trait) {
        return assessment.answers().get(trait) instanceof Answer.Range;
    }

    private void agrees(boolean smooth, Stretch stretch, double at, Evaluation evaluation) {
        if (!smooth)
            assertThat(stretch.leader()).isEqualTo(evaluation.leader().map(leader -> leader.approach().id()));
        double part = (at - stretch.from()) / (stretch.to() - stretch.from());
        for (int a = 0; a < knowledge.approaches().size(); a++) {
            Standing standing = evaluation.of(knowledge.approaches().get(a).id());
            double score = stretch.start().get(a) + part * (stretch.end().get(a) - stretch.start().get(a));
            assertThat(score).isCloseTo(standing.score(), within(smooth ? 0.05 : 1e-6));
            assertThat(stretch.blocked().contains(standing.approach().id())).isEqualTo(standing.blocked());
        }
    }

    @Test
    void mapAgreesWithTheAdvisor() {
        TraitMap map = new TraitMap(knowledge);
        for (int round = 0; round < 10; round++) {
            Assessment assessment = assessment();
            for (List<String> pair : List.of(List.of("knowledge-gap", "behaviour-gap"),
                    List.of("corpus-tokens", "window-tokens"), List.of("citations", "volatility")))
                for (MapRow row : map.of(assessment, pair.get(0), pair.get(1), 9))
                    check(assessment, pair, row);
        }
    }

    private void check(Assessment assessment, List<String> pair, MapRow row) {
        Way across = sweep.way(assessment, pair.get(0));
        Way up = sweep.way(assessment, pair.get(1));
        double code = across.code(random.nextDouble());
        double x = across.position(code);
        Evaluation evaluation = advisor.evaluate(assessment
                .withAnswer(pair.get(1), Optional.of(sweep.answer(pair.get(1), up.code(row.at()))))
                .withAnswer(pair.get(0), Optional.of(sweep.answer(pair.get(0), code))));
        row.runs().stream().filter(run -> run.from() + EDGE < x && x < run.to() - EDGE).forEach(
                run -> assertThat(run.leader()).isEqualTo(evaluation.leader().map(s -> s.approach().id())));
    }

    @Test
    void noAnswerTakesTheLeadBeyondItsReach() {
        Reaches reaches = new Reaches(knowledge);
        for (int round = 0; round < 40; round++) {
            Assessment assessment = assessment();
            Evaluation evaluation = advisor.evaluate(assessment);
            for (Reach reach : reaches.of(assessment)) {
                String leader = evaluation.leader().orElseThrow().approach().id();
                double code = sweep.way(assessment, reach.trait()).code(random.nextDouble());
                assertThat(lead(assessment, reach, sweep.answer(reach.trait(), code), leader))
                        .isBetween(reach.low() - 1e-6, reach.high() + 1e-6);
                assertThat(reach.low()).isLessThanOrEqualTo(reach.high());
            }
        }
    }

    private double lead(Assessment assessment, Reach reach, Answer answer, String leader) {
        Evaluation evaluation = advisor.evaluate(assessment.withAnswer(reach.trait(), Optional.of(answer)));
        double own = evaluation.of(leader).score();
        return own - evaluation.open().stream().filter(standing -> !standing.approach().id().equals(leader))
                .mapToDouble(Standing::score).max().orElse(own);
    }

    @Test
    void wayThereAndBackIsTheSame() {
        for (Way way : List.of(new Way(Way.Kind.EVEN, 0, 10), new Way(Way.Kind.OPTIONS, 0, 5),
                new Way(Way.Kind.DOUBLING, 0, 1e7)))
            for (double code = 0; code < Math.min(way.high(), 10); code++)
                assertThat(way.code(way.position(code) + 1e-12)).isCloseTo(code, within(1e-6));
    }

    private Assessment assessment() {
        return assessments.any();
    }
}
