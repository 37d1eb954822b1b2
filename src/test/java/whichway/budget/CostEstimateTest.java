package whichway.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import whichway.core.Answer;
import whichway.core.Assumption;
import whichway.core.BaseModel;
import whichway.core.Estimate;
import whichway.core.Figure;
import whichway.core.Plan;
import whichway.core.Price;
import whichway.core.PriceList;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CostEstimateTest {
    private static final double YEAR = 12;

    @Test
    void everyApproachHasItsCosts() {
        assertThat(Case.blank().cost().approaches()).extracting(ApproachCost::approach).containsExactly("prompting",
                "long-context", "rag", "fine-tuning", "rag-fine-tuning", "tools");
    }

    @Test
    void linesAddUpToTheirSums() {
        Random random = new Random(1);
        for (int i = 0; i < 50; i++)
            for (ApproachCost cost : anything(random).cost().approaches()) {
                assertThat(sum(cost.lines(), Line.Term.ONCE)).isEqualTo(cost.once());
                assertThat(sum(cost.lines(), Line.Term.MONTHLY)).isEqualTo(cost.monthly());
                assertThat(cost.firstYear()).isEqualTo(cost.once().plus(cost.monthly().times(YEAR)));
                assertThat(cost.lines()).allSatisfy(line -> assertThat(line.dollars().low()).isNotNegative());
                assertThat(cost.lines()).extracting(Line::kind).doesNotHaveDuplicates().isSorted();
            }
    }

    private static Estimate sum(List<Line> lines, Line.Term term) {
        return lines.stream().filter(line -> line.kind().term() == term).map(Line::dollars).reduce(Estimate.ZERO,
                Estimate::plus);
    }

    @Test
    void whoeverNarrowsANumberStaysWithinTheRange() {
        Random random = new Random(2);
        for (int i = 0; i < 100; i++) {
            // Length of passages and life of the cache work both ways, so they are not ranges here.
            Case wide = anything(random).figure("cache-minutes", 0).figure("passage-tokens", 500)
                    .figure("overlap-tokens", 50);
            Case narrow = wide;
            for (Figure figure : Case.KNOWLEDGE.costing().figures())
                narrow = narrow.figure(figure.id(), drawn(random, new Inputs(Case.KNOWLEDGE, wide.assessment())
                        .figure(figure.id()).value()));
            for (Assumption assumption : Case.KNOWLEDGE.costing().assumptions())
                narrow = narrow.trait(assumption.trait(), drawn(random, new Inputs(Case.KNOWLEDGE, wide.assessment())
                        .trait(assumption.trait()).value()));
            CostEstimate bounds = wide.cost();
            for (ApproachCost cost : narrow.cost().approaches()) {
                Estimate year = bounds.of(cost.approach()).firstYear();
                assertThat(cost.firstYear().low()).isGreaterThanOrEqualTo(year.low() * (1 - 1e-12));
                assertThat(cost.firstYear().high()).isLessThanOrEqualTo(year.high() * (1 + 1e-12));
            }
        }
    }

    private static double drawn(Random random, Estimate range) {
        return range.low() + random.nextDouble() * (range.high() - range.low());
    }

    private static Case anything(Random random) {
        Case numbers = Case.blank();
        for (Figure figure : Case.KNOWLEDGE.costing().figures()) {
            double one = drawn(random, figure.ordinary());
            double other = drawn(random, figure.ordinary());
            switch (random.nextInt(4)) {
                case 0 -> numbers = numbers.figure(figure.id(), one);
                case 1 -> numbers = numbers.figure(figure.id(),
                        new Answer.Range(Math.min(one, other), Math.max(one, other)));
                default -> {
                }
            }
        }
        if (random.nextBoolean())
            numbers = numbers.trait("monthly-questions", random.nextInt(1_000_000));
        return random.nextBoolean() ? numbers.trait("corpus-tokens", random.nextInt(10_000_000)) : numbers;
    }

    @Test
    void withoutACacheMoreQuestionsNeverCostLess() {
        Random random = new Random(3);
        for (int i = 0; i < 50; i++) {
            Case numbers = anything(random).figure("cache-minutes", 0);
            double few = random.nextInt(1_000_000);
            CostEstimate less = numbers.trait("monthly-questions", few).cost();
            CostEstimate more = numbers.trait("monthly-questions", few * 1.5 + 1).cost();
            for (ApproachCost cost : more.approaches())
                assertThat(cost.monthly().usual()).isGreaterThanOrEqualTo(
                        less.of(cost.approach()).monthly().usual());
        }
    }

    @Test
    void coldRequestsPayForWritingTheCache() {
        // One request a month never finds the cache warm.
        Case numbers = Case.blank().trait("monthly-questions", 1).trait("corpus-tokens", 100_000)
                .figure("system-tokens", 0);
        assertThat(numbers.line("long-context", Line.Kind.BEGINNING).dollars().usual()).isCloseTo(100_000 * 2.5 / 1e6,
                within(1e-3));
    }

    @Test
    void everyLineNamesWhatItRestsOn() {
        Line rest = Case.blank().trait("monthly-questions", 5).line("rag", Line.Kind.REST);
        assertThat(rest.inputs()).extracting(Input::id).containsExactlyInAnyOrder("monthly-questions",
                "history-tokens", "question-tokens", "passages", "passage-tokens", "mid-input");
        assertThat(rest.inputs()).filteredOn(Input::assumed).extracting(Input::id)
                .doesNotContain("monthly-questions", "mid-input").contains("passages");
    }

    @Test
    void whatNobodySaidIsAssumedAndShown() {
        assertThat(Case.blank().cost().assumed()).extracting(Input::id).contains("monthly-questions", "corpus-tokens",
                "day-rate");
        Case said = Case.blank().trait("monthly-questions", 7).figure("day-rate", 900);
        assertThat(said.cost().assumed()).extracting(Input::id).doesNotContain("monthly-questions", "day-rate");
        assertThat(new Case(said.assessment().withAnswer("monthly-questions",
                java.util.Optional.of(new Answer.NotApplicable("batch")))).cost().assumed()).extracting(Input::id)
                .contains("monthly-questions");
    }

    @Test
    void differentModelsAreNotLikeForLike() {
        assertThat(Case.blank().cost().likeForLike()).isTrue();
        assertThat(Case.blank().model(Plan.EVERY, "top").cost().likeForLike()).isTrue();
        CostEstimate mixed = Case.blank().model("fine-tuning", "small").cost();
        assertThat(mixed.likeForLike()).isFalse();
        assertThat(mixed.differing()).containsExactly("fine-tuning");
        assertThat(Case.blank().model("fine-tuning", "mid").cost().likeForLike()).isTrue();
        assertThat(mixed.model()).extracting(BaseModel::id).isEqualTo("mid");
    }

    @Test
    void onGpusOfOnesOwnTokensHaveNoPrice() {
        for (ApproachCost cost : Case.blank().model(Plan.EVERY, "own").cost().approaches())
            assertThat(cost.lines()).extracting(Line::kind).contains(Line.Kind.HOSTING).doesNotContain(
                    Line.Kind.BEGINNING, Line.Kind.REST, Line.Kind.ANSWER);
    }

    @Test
    void sumsCrossWhereBothAreTheSame() {
        CostEstimate costs = Case.blank().trait("monthly-questions", 3_000_000).trait("corpus-tokens", 400_000)
                .figure("horizon-months", 60).cost();
        assertThat(costs.crossings()).isNotEmpty().allSatisfy(crossing -> {
            ApproachCost overtaking = costs.of(crossing.overtaking());
            ApproachCost overtaken = costs.of(crossing.overtaken());
            assertThat(overtaking.after(crossing.month()).usual()).isCloseTo(overtaken.after(crossing.month()).usual(),
                    within(1e-6 * crossing.dollars()));
            assertThat(overtaking.after(crossing.month() * 0.9).usual())
                    .isGreaterThan(overtaken.after(crossing.month() * 0.9).usual());
            assertThat(overtaking.after(crossing.month() * 1.1).usual())
                    .isLessThan(overtaken.after(crossing.month() * 1.1).usual());
            assertThat(crossing.month()).isPositive().isLessThanOrEqualTo(60);
        });
        assertThat(costs.crossings()).extracting(Crossing::month).isSorted();
    }

    @Test
    void trainingIsAffordableAsOftenAsTheFormulaSays() {
        Case numbers = Case.blank().trait("monthly-questions", 1_000_000).trait("corpus-tokens", 0)
                .figure("cache-minutes", 0).figure("system-tokens", 800).figure("tuned-system-tokens", 800)
                .figure("passages", 5).figure("passage-tokens", 500).figure("gpus", 1)
                .figure("gpu-tokens-per-second", 1e6).figure("upkeep-days-rag", 1).figure("upkeep-days-fine-tuning", 1)
                .figure("changed-tokens", 0).figure("retraining-days", 2).figure("day-rate", 800)
                .figure("new-examples", 200).price("label", 1).price("training", 0).price("gpu-hour", 2)
                .price("embedding", 0).price("store-base", 73).price("store-space", 0).price("store-reads", 0);
        Cadence cadence = numbers.cost().cadence();
        double affordable = (1e6 * 2500 * 2e-6 + 73 - 2 * 730) / (200 + 1600);
        assertThat(cadence.affordable()).isCloseTo(affordable, within(1e-9));
        assertThat(numbers.figure("fact-changes", affordable - 0.01).cost().cadence().pays()).isTrue();
        assertThat(numbers.figure("fact-changes", affordable + 0.01).cost().cadence().pays()).isFalse();
        assertThat(numbers.figure("retrainings", 7).cost().cadence().affordable()).as("however often one does train")
                .isCloseTo(affordable, within(1e-9));
    }

    @Test
    void whereEvenAnUntrainedModelCostsMoreTrainingNeverPays() {
        Cadence cadence = Case.blank().trait("monthly-questions", 10).figure("fact-changes", 0).cost().cadence();
        assertThat(cadence.affordable()).isNegative();
        assertThat(cadence.pays()).isFalse();
    }

    @Test
    void oldPricesAreFlagged() {
        PriceList prices = Case.KNOWLEDGE.costing().prices();
        Price price = prices.price("mid-input");
        assertThat(prices.staleOn(price.date().plusDays(90))).doesNotContain(price);
        assertThat(prices.staleOn(price.date().plusDays(91))).contains(price);
        assertThat(prices.staleOn(LocalDate.of(2027, 6, 1))).hasSameSizeAs(prices.prices());
    }

    @Test
    void theListOfTheAssessmentCounts() {
        assertThat(Case.blank().price("mid-output", 99).line("prompting", Line.Kind.ANSWER).dollars().usual())
                .isCloseTo(Case.blank().line("prompting", Line.Kind.ANSWER).dollars().usual() * 9.9, within(1e-6));
    }
}
