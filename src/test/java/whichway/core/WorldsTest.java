package whichway.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import whichway.knowledge.KnowledgeReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class WorldsTest {
    private static final Knowledge KNOWLEDGE = KnowledgeReader.bundled();
    private static final int MANY = 100_000;

    @Test
    void sumsOfDrawsFollowTheirClosedForm() {
        Knowledge toy = Toy.knowledge(0, List.of(Toy.slider("a", 1), Toy.slider("b", 1), Toy.slider("c", 1)),
                List.of());
        WorldAnswers answers = new WorldAnswers(new Questions(toy), Toy.NOTHING, new Draws(1, MANY),
                new OpenAnswers(new Draws(1, MANY)));
        int within = 0;
        for (int k = 0; k < MANY; k++)
            if (0.3 * answers.column("a").at(k) + 0.2 * answers.column("b").at(k)
                    + 0.15 * answers.column("c").at(k) <= 4)
                within++;
        assertShare((double) within / MANY, 0.731481481, MANY);
    }

    @Test
    void importancesAreSpreadByThreeTenthsEitherWay() {
        // A lead of 1 less 1 times an importance from 0.7 to 1.3 is positive in half of the worlds.
        assertShare(shareOfOne(Toy.knowledge(1, List.of(Toy.slider("only", 1)), List.of()), 0), 0.5, MANY);
        assertShare(shareOfOne(Toy.knowledge(1.15, List.of(Toy.slider("only", 1)), List.of()), 0), 0.75, MANY);
        assertThat(shareOfOne(Toy.knowledge(1.31, List.of(Toy.slider("only", 1)), List.of()), 0)).isEqualTo(1);
        assertThat(shareOfOne(Toy.knowledge(0.69, List.of(Toy.slider("only", 1)), List.of()), 0)).isZero();
    }

    private static double shareOfOne(Knowledge toy, double position) {
        Assessment assessment = Toy.NOTHING.withAnswer("only", Optional.of(new Answer.Amount(position)));
        return new Worlds(toy, 3, MANY).imagine(assessment).shareOf("one");
    }

    @Test
    void whatWasAskedBeforeNeverChangesADigit() {
        RandomAssessments random = new RandomAssessments(KNOWLEDGE, 11);
        Worlds used = new Worlds(KNOWLEDGE, 4, 500);
        Assessment before = random.any();
        for (int i = 0; i < 300; i++) {
            Assessment next = i % 3 == 0 ? random.any() : oneChanged(before, random.any(), i);
            assertThat(used.imagine(next)).isEqualTo(new Worlds(KNOWLEDGE, 4, 500).imagine(next));
            assertThat(used.imagine(before)).isEqualTo(new Worlds(KNOWLEDGE, 4, 500).imagine(before));
            before = next;
        }
    }

    private static Assessment oneChanged(Assessment assessment, Assessment other, int i) {
        String trait = KNOWLEDGE.traits().get(i % KNOWLEDGE.traits().size()).id();
        return assessment.withAnswer(trait, other.answer(trait)).withEmphasis(trait, other.emphasis(trait));
    }

    @Test
    void tiesAreSplitEvenly() {
        Robustness even = new Worlds(Toy.knowledge(0, List.of(), List.of()), 1, 10).imagine(Toy.NOTHING);
        assertThat(even.share()).isEqualTo(Map.of("one", 0.5, "two", 0.5));
    }

    @Test
    void anOpenChoiceIsDrawnByItsShares() {
        Gate gate = new Gate("gate", List.of("one", "two"), new Condition.Is("only", "no"), "", "", "", List.of(),
                List.of());
        Knowledge toy = Toy.knowledge(1,
                List.of(Toy.choice("only", Toy.option("no", 0.3, 0), Toy.option("yes", 0.7, 0))), List.of(gate));
        Robustness robustness = new Worlds(toy, 5, MANY).imagine(Toy.NOTHING);
        assertShare(robustness.nobody(), 0.3, MANY);
        assertThat(robustness.blocked().get("two")).isEqualTo(robustness.nobody());
        assertThat(robustness.shareOf("one")).isEqualTo(1 - robustness.nobody(), within(1e-12));
    }

    @Test
    void aRangeIsDrawnEvenlyAndANumberRangeInItsLogarithm() {
        Gate below = new Gate("gate", List.of("one"), new Condition.Compare(new Expression.Input("only"),
                Relation.LESS, new Expression.Constant(9)), "", "", "", List.of(), List.of());
        Knowledge numbers = Toy.knowledge(1, List.of(Toy.number("only", Toy.band("all", -1, 1e15, 1, 0))),
                List.of(below));
        Assessment range = Toy.NOTHING.withAnswer("only", Optional.of(new Answer.Range(0, 99)));
        assertShare(new Worlds(numbers, 2, MANY).imagine(range).blocked().get("one"), 0.5, MANY);
        Knowledge sliders = Toy.knowledge(1, List.of(Toy.slider("only", 0)), List.of(below));
        Assessment positions = Toy.NOTHING.withAnswer("only", Optional.of(new Answer.Range(5, 10)));
        assertShare(new Worlds(sliders, 2, MANY).imagine(positions).blocked().get("one"), 0.8, MANY);
    }

    @Test
    void worldsAgreeWithEvaluatingTheirAnswersOneByOne() {
        Advisor advisor = new Advisor(KNOWLEDGE);
        RandomAssessments random = new RandomAssessments(KNOWLEDGE, 21);
        Questions questions = new Questions(KNOWLEDGE);
        for (int i = 0; i < 40; i++) {
            Assessment assessment = random.any();
            Draws draws = new Draws(assessment.seed(), 20);
            Robustness robustness = new Worlds(KNOWLEDGE, assessment.seed(), 20).imagine(assessment);
            WorldAnswers answers = new WorldAnswers(questions, assessment, draws, new OpenAnswers(draws));
            int nobody = 0;
            double fineTuningOut = 0;
            for (int k = 0; k < 20; k++) {
                Evaluation evaluation = advisor.evaluate(world(questions, assessment, answers, k));
                if (evaluation.leader().isEmpty())
                    nobody++;
                if (evaluation.of("fine-tuning").blocked())
                    fineTuningOut++;
            }
            assertThat(robustness.nobody()).isEqualTo(nobody / 20.0, within(1e-12));
            assertThat(robustness.blocked().get("fine-tuning")).isEqualTo(fineTuningOut / 20, within(1e-12));
        }
    }

    private static Assessment world(Questions questions, Assessment assessment, WorldAnswers answers, int k) {
        Assessment world = assessment;
        for (Question question : questions.all()) {
            String id = question.trait().id();
            double code = answers.column(id).at(k);
            boolean left = assessment.answers().get(id) instanceof Answer.NotApplicable;
            if (!left && !Double.isNaN(code))
                world = world.withAnswer(id, Optional.of(question.answer(code)));
        }
        return world;
    }

    @Test
    void movingOneAnswerMovesNoOtherDraw() {
        Assessment one = Toy.NOTHING.withAnswer("a", Optional.of(new Answer.Amount(1)));
        Knowledge toy = Toy.knowledge(0, List.of(Toy.slider("a", 1), Toy.slider("b", 1)), List.of());
        Questions questions = new Questions(toy);
        assertThat(new WorldAnswers(questions, one, new Draws(9, 100), new OpenAnswers(new Draws(9, 100))).column("b")
                .values())
                .isEqualTo(
                        new WorldAnswers(questions, Toy.NOTHING, new Draws(9, 100), new OpenAnswers(new Draws(9, 100)))
                                .column("b").values());
    }

    @Test
    void theFirstWorldsOfManyAreThoseOfFew() {
        assertThat(new Draws(4, 100).of("x")).startsWith(new Draws(4, 10).of("x"));
    }

    @Test
    void theSameSeedGivesTheSameDigits() {
        // Written down once; any machine must draw these.
        assertThat(new Draws(20261122, 3).of("answer volatility")).containsExactly(FIRST_DRAWS);
        Assessment assessment = new RandomAssessments(KNOWLEDGE, 1).any();
        assertThat(new Worlds(KNOWLEDGE, 1, 500).imagine(assessment))
                .isEqualTo(new Worlds(KNOWLEDGE, 1, 500).imagine(assessment));
    }

    private static final double[] FIRST_DRAWS = {0.7516843446466853, 0.18740657868138044, 0.46643971187645106};

    @Test
    void judgementIsCertainWithoutEffectsAndEvenOnAKnifeEdge() {
        Knowledge settled = Toy.knowledge(1, List.of(), List.of());
        assertThat(new Judgement(settled, 1, 100).survival(Toy.NOTHING)).hasValue(1);
        // One is ahead by 1 - 1 = 0 and a shake of its single weighing effect up or down decides.
        Knowledge edge = Toy.knowledge(1.000001, List.of(Toy.slider("only", 1)), List.of());
        Assessment zero = Toy.NOTHING.withAnswer("only", Optional.of(new Answer.Amount(0)));
        assertShare(new Judgement(edge, 1, MANY).survival(zero).orElseThrow(), 0.5, MANY);
    }

    @Test
    void aVerdictFollowsTheLeadersShare() {
        Advisor advisor = new Advisor(Toy.knowledge(1, List.of(), List.of()));
        Evaluation evaluation = advisor.evaluate(Toy.NOTHING);
        assertThat(verdict(evaluation, 0.90)).isEqualTo(Verdict.CLEAR);
        assertThat(verdict(evaluation, 0.89)).isEqualTo(Verdict.LIKELY);
        assertThat(verdict(evaluation, 0.70)).isEqualTo(Verdict.LIKELY);
        assertThat(verdict(evaluation, 0.55)).isEqualTo(Verdict.LEANING);
        assertThat(verdict(evaluation, 0.54)).isEqualTo(Verdict.CLOSE_CALL);
    }

    private static Verdict verdict(Evaluation evaluation, double share) {
        return Verdict.of(evaluation, new Robustness(100, Map.of("one", share), Map.of(), 0));
    }

    /// Within three standard errors of a share.
    private static void assertShare(double share, double expected, int worlds) {
        assertThat(share).isEqualTo(expected, within(3 * Math.sqrt(expected * (1 - expected) / worlds)));
    }
}
