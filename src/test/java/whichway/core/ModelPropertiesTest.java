package whichway.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import whichway.Storm;
import whichway.knowledge.KnowledgeReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// What must hold for every assessment, tried on many random ones.
class ModelPropertiesTest {
    private static final int TRIES = Storm.tries(10_000);
    private static final Knowledge KNOWLEDGE = KnowledgeReader.bundled();
    private static final Advisor ADVISOR = new Advisor(KNOWLEDGE);

    private final RandomAssessments random = new RandomAssessments(KNOWLEDGE, 20261122);

    @Test
    void priorPartsAndPenaltiesAddUpToTheScore() {
        many(assessment -> {
            for (Standing standing : ADVISOR.evaluate(assessment).ranking()) {
                double sum = standing.approach().prior() + sum(standing.parts()) + sum(standing.penalties());
                assertThat(sum).isEqualTo(standing.score(), within(1e-9));
            }
        });
    }

    @Test
    void stepsOfAContrastAddUpToTheMargin() {
        many(assessment -> {
            List<Standing> ranking = ADVISOR.evaluate(assessment).ranking();
            Contrast contrast = Contrast.of(ranking.getFirst(), ranking.getLast());
            assertThat(contrast.steps().stream().mapToDouble(Contrast.Step::points).sum()).isEqualTo(contrast.margin(),
                    within(1e-9));
        });
    }

    @Test
    void sharesAndNobodyMakeOne() {
        for (int i = 0; i < TRIES / 10; i++) {
            Assessment assessment = random.any();
            Robustness robustness = new Worlds(KNOWLEDGE, assessment.seed(), 50).imagine(assessment);
            assertThat(sum(robustness.share()) + robustness.nobody()).isEqualTo(1, within(1e-9));
        }
    }

    @Test
    void theOrderOfAnsweringIsIrrelevant() {
        many(assessment -> {
            Map<String, Answer> shuffled = new LinkedHashMap<>();
            random.shuffled(List.copyOf(assessment.answers().keySet()))
                    .forEach(trait -> shuffled.put(trait, assessment.answers().get(trait)));
            assertThat(ADVISOR.evaluate(assessment.withAnswers(shuffled))).isEqualTo(ADVISOR.evaluate(assessment));
        });
    }

    @Test
    void anAnswerChangedAndChangedBackGivesTheSameAssessmentAndEvaluation() {
        many(assessment -> {
            Trait trait = random.shuffled(KNOWLEDGE.traits()).getFirst();
            Assessment back = assessment.withAnswer(trait.id(), Optional.of(random.exactAnswer(trait)))
                    .withAnswer(trait.id(), assessment.answer(trait.id()));
            assertThat(back).isEqualTo(assessment);
            assertThat(ADVISOR.evaluate(back)).isEqualTo(ADVISOR.evaluate(assessment));
        });
    }

    @Test
    void moreVolatilityOrKnowledgeGapNeverHelpsFineTuningAgainstRag() {
        many(assessment -> {
            assertNeverHelps(assessment, "volatility", "fine-tuning", "rag");
            assertNeverHelps(assessment, "knowledge-gap", "fine-tuning", "rag");
        });
    }

    @Test
    void moreBehaviourGapNeverHelpsPromptingAgainstFineTuningNorRagAgainstRagWithFineTuning() {
        many(assessment -> {
            assertNeverHelps(assessment, "behaviour-gap", "prompting", "fine-tuning");
            assertNeverHelps(assessment, "behaviour-gap", "rag", "rag-fine-tuning");
        });
    }

    private static void assertNeverHelps(Assessment assessment, String trait, String one, String other) {
        double last = Double.POSITIVE_INFINITY;
        for (double position = 0; position <= 10; position += 2.5) {
            Evaluation evaluation = ADVISOR
                    .evaluate(assessment.withAnswer(trait, Optional.of(new Answer.Amount(position))));
            double lead = evaluation.of(one).score() - evaluation.of(other).score();
            assertThat(lead).isLessThanOrEqualTo(last + 1e-9);
            last = lead;
        }
    }

    @Test
    void aRuledOutApproachIsNeverRecommended() {
        many(assessment -> {
            Evaluation evaluation = ADVISOR.evaluate(assessment);
            evaluation.leader().ifPresent(leader -> assertThat(leader.gates()).isEmpty());
            evaluation.runnerUp().ifPresent(second -> assertThat(second.gates()).isEmpty());
            boolean anyBlockedBeforeOpen = false;
            boolean seenBlocked = false;
            for (Standing standing : evaluation.ranking()) {
                anyBlockedBeforeOpen |= seenBlocked && !standing.blocked();
                seenBlocked |= standing.blocked();
            }
            assertThat(anyBlockedBeforeOpen).isFalse();
        });
    }

    @Test
    void theNamedFactsRuleOutTheNamedApproaches() {
        many(assessment -> {
            assertBlocks(assessment.withAnswer("synthetic-examples-allowed", Optional.empty()), "labelled-examples",
                    new Answer.Amount(0), "few-labels", Set.of("fine-tuning", "rag-fine-tuning"));
            assertBlocks(assessment, "model-access", new Answer.Pick("not-tunable"), "not-tunable",
                    Set.of("fine-tuning", "rag-fine-tuning"));
            assertBlocks(assessment, "citations", new Answer.Pick("mandatory"), "must-cite", Set.of("fine-tuning"));
            assertBlocks(assessment.withAnswer("window-tokens", Optional.of(new Answer.Amount(100_000))),
                    "corpus-tokens", new Answer.Amount(84_001), "corpus-over-window", Set.of("long-context"));
        });
    }

    private static void assertBlocks(Assessment assessment, String trait, Answer answer, String gate,
            Set<String> approaches) {
        Evaluation evaluation = ADVISOR.evaluate(assessment.withAnswer(trait, Optional.of(answer)));
        for (Standing standing : evaluation.ranking())
            assertThat(standing.gates().stream().anyMatch(each -> each.id().equals(gate)))
                    .isEqualTo(approaches.contains(standing.approach().id()));
    }

    @Test
    void withNothingAnsweredRagLeadsAndTheEvaluationIsThin() {
        Evaluation nothing = ADVISOR.evaluate(
                new Assessment("test", 1, KNOWLEDGE.version(), Project.BLANK, Map.of(), Map.of(), Map.of()));
        assertThat(nothing.leader().orElseThrow().approach().id()).isEqualTo("rag");
        assertThat(nothing.thin()).isTrue();
        assertThat(nothing.of("rag").score()).isEqualTo(2);
    }

    @Test
    void everyApproachWinsSomewhere() {
        Set<String> winners = new TreeSet<>();
        many(assessment -> ADVISOR.evaluate(assessment).leader()
                .ifPresent(leader -> winners.add(leader.approach().id())));
        assertThat(winners).hasSize(KNOWLEDGE.approaches().size());
    }

    @Test
    void hidingAnApproachChangesNoOtherScore() {
        List<Advisor> without = new ArrayList<>();
        for (Approach hidden : KNOWLEDGE.approaches())
            without.add(new Advisor(without(hidden)));
        for (int i = 0; i < TRIES / KNOWLEDGE.approaches().size(); i++) {
            Assessment assessment = random.any();
            Evaluation all = ADVISOR.evaluate(assessment);
            for (Advisor advisor : without)
                for (Standing standing : advisor.evaluate(assessment).ranking())
                    assertThat(standing.score()).isEqualTo(all.of(standing.approach().id()).score());
        }
    }

    private static Knowledge without(Approach hidden) {
        return new Knowledge(KNOWLEDGE.version(),
                KNOWLEDGE.approaches().stream().filter(approach -> approach != hidden).toList(), KNOWLEDGE.themes(),
                KNOWLEDGE.traits(), KNOWLEDGE.gates(), KNOWLEDGE.penalties(), KNOWLEDGE.sources(),
                KNOWLEDGE.templates());
    }

    @Test
    void whatDoesNotApplyScoresAsWhatNobodyAnswered() {
        many(assessment -> {
            Trait trait = random.shuffled(KNOWLEDGE.traits()).getFirst();
            Evaluation open = ADVISOR.evaluate(assessment.withAnswer(trait.id(), Optional.empty()));
            Evaluation left = ADVISOR
                    .evaluate(assessment.withAnswer(trait.id(), Optional.of(new Answer.NotApplicable("no"))));
            assertThat(left.ranking()).isEqualTo(open.ranking());
        });
    }

    @Test
    void narrowingARangeNeverWidensASpanAndEveryExactAnswerFallsInside() {
        Certainty certainty = new Certainty(KNOWLEDGE);
        for (int i = 0; i < TRIES / 10; i++) {
            Assessment assessment = random.any();
            Assessment settled = settle(assessment);
            for (Approach approach : KNOWLEDGE.approaches()) {
                Span wide = certainty.span(assessment, approach.id());
                Trait trait = random.shuffled(KNOWLEDGE.traits()).getFirst();
                Span narrow = certainty.span(
                        assessment.withAnswer(trait.id(), settled.answer(trait.id())), approach.id());
                assertThat(narrow.low()).isGreaterThanOrEqualTo(wide.low() - 1e-9);
                assertThat(narrow.high()).isLessThanOrEqualTo(wide.high() + 1e-9);
                assertThat(ADVISOR.evaluate(settled).of(approach.id()).score()).isBetween(wide.low() - 1e-9,
                        wide.high() + 1e-9);
            }
        }
    }

    @Test
    void whoIsBetterForCertainIsBetterHoweverTheOpenAnswersTurnOut() {
        Certainty certainty = new Certainty(KNOWLEDGE);
        int certain = 0;
        for (int i = 0; i < TRIES / 10; i++) {
            Assessment assessment = random.any();
            Evaluation settled = ADVISOR.evaluate(settle(assessment));
            for (Approach one : KNOWLEDGE.approaches())
                for (Approach other : KNOWLEDGE.approaches())
                    if (certainty.better(assessment, one.id(), other.id())) {
                        certain++;
                        assertThat(settled.of(one.id()).score()).isGreaterThan(settled.of(other.id()).score());
                    }
        }
        assertThat(certain).isPositive();
    }

    /// The same with every open question, range and set settled to an exact answer within it.
    private Assessment settle(Assessment assessment) {
        Assessment settled = assessment;
        for (Trait trait : KNOWLEDGE.traits()) {
            Answer exact = switch (assessment.answers().get(trait.id())) {
                case null -> random.exactAnswer(trait);
                case Answer.Range range -> new Answer.Amount(
                        range.from()
                                + random.shuffled(List.of(0.0, 0.3, 1.0)).getFirst() * (range.to() - range.from()));
                case Answer.AnyOf any -> new Answer.Pick(random.shuffled(any.options()).getFirst());
                case Answer answer -> answer;
            };
            settled = settled.withAnswer(trait.id(), Optional.of(exact));
        }
        return settled;
    }

    private void many(Consumer<Assessment> check) {
        for (int i = 0; i < TRIES; i++)
            check.accept(random.any());
    }

    private static double sum(Map<String, Double> values) {
        return values.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
