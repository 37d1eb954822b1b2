package whichway.core;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import whichway.knowledge.KnowledgeReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FlipsTest {
    private static final Knowledge KNOWLEDGE = KnowledgeReader.bundled();
    private static final Advisor ADVISOR = new Advisor(KNOWLEDGE);
    private static final Flips FLIPS = new Flips(KNOWLEDGE);

    @Test
    void afterAFlipAndNotBeforeItTheNamedApproachLeads() {
        RandomAssessments random = new RandomAssessments(KNOWLEDGE, 11);
        int flips = 0;
        for (int i = 0; i < 2_000; i++) {
            Assessment assessment = random.any();
            String before = leader(assessment);
            for (Flip flip : FLIPS.answers(assessment)) {
                assertThat(before).isNotEqualTo(flip.leader());
                assertThat(leader(flip.applyTo(assessment))).isEqualTo(flip.leader());
                flips++;
            }
        }
        assertThat(flips).isGreaterThan(2_000);
    }

    @Test
    void noNearerWholePositionHasAnotherLeader() {
        RandomAssessments random = new RandomAssessments(KNOWLEDGE, 12);
        int checked = 0;
        for (int i = 0; i < 400; i++) {
            Assessment assessment = random.exact();
            String before = leader(assessment);
            if (before.isEmpty())
                continue;
            List<Flip> flips = FLIPS.answers(assessment);
            for (Trait trait : KNOWLEDGE.traits())
                if (trait.kind() instanceof Kind.Slider
                        && assessment.answers().get(trait.id()) instanceof Answer.Amount now) {
                    double nearest = flips.stream().map(flip -> flip.changes().getFirst())
                            .filter(change -> change.trait().equals(trait.id()))
                            .mapToDouble(change -> Math.abs(((Answer.Amount) change.to()).value() - now.value())).min()
                            .orElse(99);
                    for (int at = 0; at <= 10; at++)
                        if (Math.abs(at - now.value()) < nearest - 1e-5) {
                            String there = leader(
                                    assessment.withAnswer(trait.id(), Optional.of(new Answer.Amount(at))));
                            assertThat(there.isEmpty() || there.equals(before)).isTrue();
                            checked++;
                        }
                }
        }
        assertThat(checked).isGreaterThan(5_000);
    }

    @Test
    void noNearerNumberHasAnotherLeader() {
        RandomAssessments random = new RandomAssessments(KNOWLEDGE, 13);
        int checked = 0;
        for (int i = 0; i < 300; i++) {
            Assessment assessment = random.exact();
            String before = leader(assessment);
            for (Flip flip : FLIPS.answers(assessment)) {
                Flip.Change change = flip.changes().getFirst();
                if (KNOWLEDGE.trait(change.trait()).kind() instanceof Kind.Quantity
                        && change.to() instanceof Answer.Amount to && change.from() instanceof Answer.Amount from) {
                    double nearer = to.value() + Math.signum(from.value() - to.value());
                    String there = leader(
                            assessment.withAnswer(change.trait(), Optional.of(new Answer.Amount(nearer))));
                    assertThat(there).isNotEqualTo(flip.leader());
                    checked++;
                }
            }
            assertThat(before).isNotNull();
        }
        assertThat(checked).isGreaterThan(100);
    }

    @Test
    void afterAnEmphasisFlipTheNamedApproachLeads() {
        RandomAssessments random = new RandomAssessments(KNOWLEDGE, 14);
        int flips = 0;
        for (int i = 0; i < 2_000; i++) {
            Assessment assessment = random.any();
            String before = leader(assessment);
            for (EmphasisFlip flip : FLIPS.emphases(assessment)) {
                assertThat(leader(assessment.withEmphasis(flip.trait(), flip.to()))).isEqualTo(flip.leader())
                        .isNotEqualTo(before);
                flips++;
            }
        }
        assertThat(flips).isGreaterThan(500);
    }

    @Test
    void aPairFlipsTogetherAndNeitherAlone() {
        RandomAssessments random = new RandomAssessments(KNOWLEDGE, 15);
        int pairs = 0;
        for (int i = 0; i < 150; i++) {
            Assessment assessment = random.any();
            String before = leader(assessment);
            for (Flip pair : FLIPS.pairs(assessment, 5)) {
                assertThat(leader(pair.applyTo(assessment))).isEqualTo(pair.leader()).isNotEqualTo(before);
                for (Flip.Change change : pair.changes())
                    assertThat(leader(new Flip(List.of(change), "", List.of()).applyTo(assessment))).isEqualTo(before);
                pairs++;
            }
        }
        assertThat(pairs).isGreaterThan(100);
    }

    @Test
    void aSliderFlipsJustBeyondWhereTheScoresMeet() {
        // One leads by 0.05 + 0.1 at position 10 and falls behind below 2.5, where 0.05 - 0.1 * (5 - 2.5) / 5 = 0.
        Knowledge toy = Toy.knowledge(0.05, List.of(Toy.slider("only", 0.1)), List.of());
        Assessment ten = Toy.NOTHING.withAnswer("only", Optional.of(new Answer.Amount(10)));
        Flip flip = new Flips(toy).answers(ten).getFirst();
        assertThat(((Answer.Amount) flip.changes().getFirst().to()).value()).isEqualTo(2.5, within(1e-5))
                .isLessThan(2.5);
        assertThat(flip.steps()).isEqualTo(8);
    }

    @Test
    void anEmphasisFlipsWhereTheMarginIsUsedUp() {
        // At position 0 the trait takes 0.1 times the emphasis from a lead of 0.05.
        Knowledge toy = Toy.knowledge(0.05, List.of(Toy.slider("only", 0.1)), List.of());
        Assessment zero = Toy.NOTHING.withAnswer("only", Optional.of(new Answer.Amount(0))).withEmphasis("only", 0);
        assertThat(new Flips(toy).emphases(zero)).singleElement()
                .satisfies(flip -> assertThat(flip.to()).isEqualTo(0.5, within(1e-5)))
                .satisfies(flip -> assertThat(flip.leader()).isEqualTo("two"));
    }

    @Test
    void aGateThatDisappearsIsNamed() {
        Gate gate = new Gate("gate", List.of("one"), new Condition.Is("only", "no"), "", "", "", List.of(), List.of());
        Knowledge toy = Toy.knowledge(5,
                List.of(Toy.choice("only", Toy.option("no", 0.5, 0), Toy.option("yes", 0.5, 0))), List.of(gate));
        Assessment no = Toy.NOTHING.withAnswer("only", Optional.of(new Answer.Pick("no")));
        assertThat(new Flips(toy).answers(no)).singleElement()
                .satisfies(flip -> assertThat(flip.gates()).containsExactly("gate"));
    }

    private static String leader(Assessment assessment) {
        return ADVISOR.evaluate(assessment).leader().map(leader -> leader.approach().id()).orElse("");
    }
}
