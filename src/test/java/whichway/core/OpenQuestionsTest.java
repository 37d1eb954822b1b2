package whichway.core;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import whichway.knowledge.KnowledgeReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class OpenQuestionsTest {
    /// With a margin d and a difference spread evenly over d - h to d + h: gain (h - d)^2 / 4h, chance (h - d) / 2h.
    @ParameterizedTest
    @CsvSource({"0.05, 0.10, 0.00625, 0.25", "0.5, 2, 0.28125, 0.375", "1, 1, 0, 0", "2, 1, 0, 0"})
    void oneOpenSliderBetweenTwoApproachesHasItsClosedForm(double margin, double half, double gain, double chance) {
        Knowledge toy = Toy.knowledge(margin, List.of(Toy.slider("only", half)), List.of());
        OpenQuestion only = new OpenQuestions(toy).ranked(Toy.NOTHING).getFirst();
        assertThat(only.gain()).isEqualTo(gain, within(1e-9));
        assertThat(only.changes()).isEqualTo(chance, within(1e-9));
    }

    @Test
    void aChoiceWeighsItsOptionsByTheirShares() {
        Trait choice = Toy.choice("only", Toy.option("for", 0.7, 1), Toy.option("against", 0.3, -3));
        OpenQuestion only = new OpenQuestions(Toy.knowledge(0.5, List.of(choice), List.of())).ranked(Toy.NOTHING)
                .getFirst();
        // The mean effect is -0.2; so one is ahead by 1.7 in 70 and behind by 2.3 in 30 of 100 projects.
        assertThat(only.changes()).isEqualTo(0.3, within(1e-9));
        assertThat(only.gain()).isEqualTo(0.7 * 1.7 - 0.5, within(1e-9));
    }

    @Test
    void whatOrdinaryProjectsAnswerDecidesTheChancesWhereAGateStandsInTheWay() {
        Trait slider = Toy.slider("only", 0);
        Gate gate = new Gate("gate", List.of("one"), new Condition.Compare(new Expression.Input("only"), Relation.LESS,
                new Expression.Constant(4)), "", "", "", List.of(), List.of());
        OpenQuestion only = new OpenQuestions(Toy.knowledge(1, List.of(slider), List.of(gate))).ranked(Toy.NOTHING)
                .getFirst();
        assertThat(only.changes()).isEqualTo(0.4, within(1e-9));
        assertThat(only.gain()).isEqualTo(-0.4, within(1e-9));
    }

    @Test
    void chancesAndGainsAgreeWithTryingAnswersOneByOne() {
        Knowledge knowledge = KnowledgeReader.bundled();
        Advisor advisor = new Advisor(knowledge);
        OpenQuestions questions = new OpenQuestions(knowledge);
        RandomAssessments random = new RandomAssessments(knowledge, 5);
        int compared = 0;
        for (int i = 0; i < 60; i++) {
            Assessment assessment = random.any();
            Optional<Standing> leader = advisor.evaluate(assessment).leader();
            for (OpenQuestion open : questions.ranked(assessment)) {
                double[] tried = tryAll(knowledge, advisor, assessment, open.trait(), leader.orElseThrow());
                assertThat(open.changes()).as(open.trait()).isEqualTo(tried[0], within(0.004));
                assertThat(open.gain()).as(open.trait()).isEqualTo(tried[1], within(0.01));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(300);
    }

    /// The chance of another leader and the expected gain, by brute force.
    private static double[] tryAll(Knowledge knowledge, Advisor advisor, Assessment assessment, String trait,
            Standing leader) {
        double[] sums = new double[2];
        switch (knowledge.trait(trait).kind()) {
            case Kind.Slider slider -> slider.ordinary().forEach(piece -> {
                int steps = 500;
                for (int s = 0; s < steps; s++)
                    add(sums, advisor, assessment, trait,
                            new Answer.Amount(piece.from() + (s + 0.5) / steps * (piece.to() - piece.from())),
                            piece.share() / steps, leader);
            });
            case Kind.Choice choice -> choice.options().forEach(option -> add(sums, advisor, assessment, trait,
                    new Answer.Pick(option.id()), option.share(), leader));
            case Kind.Toggle toggle -> {
                add(sums, advisor, assessment, trait, new Answer.Flag(false), toggle.no().share(), leader);
                add(sums, advisor, assessment, trait, new Answer.Flag(true), toggle.yes().share(), leader);
            }
            case Kind.Quantity quantity -> quantity.bands()
                    .forEach(band -> add(sums, advisor, assessment, trait,
                            new Answer.Amount(band.typical().at(id -> number(assessment, id))), band.share(), leader));
        }
        return new double[]{sums[0], sums[1] - leader.score()};
    }

    private static double number(Assessment assessment, String trait) {
        return switch (assessment.answers().get(trait)) {
            case Answer.Amount amount -> amount.value();
            case Answer.Range range -> range.from();
            case null, default -> 1_000_000;
        };
    }

    private static void add(double[] sums, Advisor advisor, Assessment assessment, String trait, Answer answer,
            double share, Standing leader) {
        Evaluation evaluation = advisor.evaluate(assessment.withAnswer(trait, Optional.of(answer)));
        Standing best = evaluation.leader().orElse(evaluation.of(leader.approach().id()));
        if (evaluation.leader().isEmpty() || !best.approach().equals(leader.approach()))
            sums[0] += share;
        sums[1] += share * best.score();
    }
}
