package whichway.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import whichway.budget.ApproachCost;
import whichway.budget.BreakEven;
import whichway.budget.Cadence;
import whichway.budget.CostEstimate;
import whichway.budget.Input;
import whichway.budget.Inputs;
import whichway.budget.Line;
import whichway.budget.Turn;
import whichway.core.Advisor;
import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.BaseModel;
import whichway.core.Estimate;
import whichway.core.Evaluation;
import whichway.core.Knowledge;
import whichway.core.PriceList;
import whichway.core.Project;
import whichway.knowledge.KnowledgeReader;

import static org.assertj.core.api.Assertions.assertThat;

class CostWordsTest {
    private static final Knowledge KNOWLEDGE = KnowledgeReader.bundled();
    private static final Assessment BLANK = new Assessment("x", 1, "x", Project.BLANK, Map.of(), Map.of(), Map.of());
    private static final BaseModel MID = KNOWLEDGE.costing().model("mid");
    private static final Cadence CADENCE = new Cadence(0, Estimate.exactly(1), Estimate.exactly(1));

    private final Words words = new Words(Locale.ENGLISH);
    private final CostWords costs = new CostWords(KNOWLEDGE, words);
    private final TurnWords turns = new TurnWords(KNOWLEDGE, words);
    private final Evaluation citing = new Advisor(KNOWLEDGE).evaluate(BLANK.withAnswers(
            KNOWLEDGE.findTemplate("legal-analysis").orElseThrow().answers()));

    @Test
    void findingNamesTheCheapestAndWhatTheLeaderCosts() {
        List<String> said = costs.finding(estimate(cost("prompting", 5000, 10_000, 12_000),
                cost("rag-fine-tuning", 20_000, 30_000, 90_000)), citing);
        assertThat(said).containsExactly(
                "Prompting costs least in the first year, all in: usually $10,000, between $5,000 and $12,000.",
                "RAG + fine-tuning, which leads the comparison, usually costs $30,000, 3.0 times as much.",
                "What RAG + fine-tuning usually costs goes to people (100%).");
    }

    @Test
    void overlappingRangesAreOwnedUpTo() {
        assertThat(costs.finding(estimate(cost("prompting", 5000, 10_000, 25_000),
                cost("rag-fine-tuning", 20_000, 30_000, 90_000)), citing))
                .anyMatch(sentence -> sentence.startsWith("The two ranges overlap"));
    }

    @Test
    void cheaperApproachThatIsRuledOutIsNamedButDoesNotWin() {
        List<String> said = costs.finding(estimate(cost("fine-tuning", 1, 1, 1), cost("prompting", 7, 7, 7),
                cost("rag-fine-tuning", 7.4, 7.4, 7.4)), citing);
        assertThat(said).startsWith("Prompting costs least in the first year, all in: $7.00.",
                "Fine-tuning would cost less, but is ruled out.",
                "RAG + fine-tuning, which leads the comparison, usually costs $7.40, 1.1 times as much.");
    }

    @Test
    void tieNamesBothAndSaysWhetherTheLeaderIsAmongThem() {
        List<String> said = costs.finding(estimate(cost("prompting", 10, 20, 30), cost("rag-fine-tuning", 15, 20, 40),
                cost("tools", 90, 90, 90)), citing);
        assertThat(said).startsWith(
                "Prompting and RAG + fine-tuning cost least in the first year, all in: usually $20.00, between $10.00"
                        + " and $40.00.",
                "RAG + fine-tuning also leads the comparison.");
        assertThat(costs.finding(estimate(cost("prompting", 3, 3, 3), cost("rag-fine-tuning", 3, 3, 3)), citing))
                .first().isEqualTo("All approaches cost the same in the first year: $3.00.");
    }

    @Test
    void leaderThatCostsLeastIsSaidSo() {
        assertThat(costs.finding(estimate(cost("prompting", 9, 9, 9), cost("rag-fine-tuning", 2, 3, 4)), citing))
                .contains("It also leads the comparison.");
    }

    @Test
    void nothingToPayIsNoDivisionByZero() {
        assertThat(costs.finding(estimate(cost("prompting", 0, 0, 0), cost("rag-fine-tuning", 0, 0, 0)), citing))
                .containsExactly("With these figures and prices no approach costs anything in the first year.",
                        "RAG + fine-tuning also leads the comparison.");
        assertThat(costs.finding(estimate(cost("prompting", 0, 0, 0), cost("rag-fine-tuning", 5, 5, 5)), citing))
                .startsWith("Prompting costs nothing in the first year with these figures and prices.",
                        "RAG + fine-tuning, which leads the comparison, usually costs $5.00.");
    }

    @Test
    void moneyGoesToWhomeverItGoes() {
        ApproachCost mixed = new ApproachCost("rag-fine-tuning", MID,
                List.of(line(Line.Kind.BUILDING, 76), line(Line.Kind.HOSTING, 1), line(Line.Kind.ANSWER, 1)));
        assertThat(costs.finding(estimate(mixed), citing)).last().asString()
                .isEqualTo(
                        "What RAG + fine-tuning usually costs goes to people (76%), the model (12%) and hosting (12%).");
    }

    @Test
    void differentModelsAreSaid() {
        BaseModel small = KNOWLEDGE.costing().model("small");
        ApproachCost other = new ApproachCost("rag", small, List.of());
        ApproachCost usual = cost("prompting", 1, 1, 1);
        assertThat(costs.unlike(estimate(usual))).isEmpty();
        assertThat(costs.unlike(estimate(usual, other))).hasValue(
                "Not like for like: RAG runs on the small model; all others run on the mid-sized model. So part of the"
                        + " difference comes from the models.");
        assertThat(costs.unlike(estimate(other, new ApproachCost("tools", small, List.of())))).hasValue(
                "Not like for like: RAG runs on the small model and tools on live data runs on the small model. So part"
                        + " of the difference comes from the models.");
    }

    @Test
    void oldPricesAreCounted() {
        PriceList list = KNOWLEDGE.costing().prices();
        assertThat(costs.pricesAsOf(list, LocalDate.of(2025, 1, 2))).isEqualTo(
                "Prices as of 2026-10-07, list “Whichway”. None is older than 90 days.");
        assertThat(costs.pricesAsOf(list, LocalDate.of(2026, 11, 22))).endsWith(" 4 of 27 are older than 90 days.");
    }

    @Test
    void everyTurnMakesSentences() {
        Inputs inputs = new Inputs(KNOWLEDGE, BLANK);
        for (BreakEven.Question question : BreakEven.Question.values())
            for (Turn whole : List.of(new Turn.At(123_456), new Turn.Always(), new Turn.Never()))
                for (Turn bill : List.of(new Turn.At(99), new Turn.Always(), new Turn.Never()))
                    assertThat(turns.say(new BreakEven(question, bill, whole), inputs)).endsWith(".")
                            .doesNotContain("{", "  ", "..")
                            .contains(whole instanceof Turn.At ? "120,000" : "costs less");
    }

    @Test
    void turnSaysWhereTheProjectStands() {
        BreakEven turn = new BreakEven(BreakEven.Question.TUNING_OVER_RAG, new Turn.Never(), new Turn.At(216_873));
        assertThat(turns.say(turn, new Inputs(KNOWLEDGE, BLANK))).isEqualTo(
                "A tuned model costs less than RAG from 220,000 questions a month on, if it answers as well without the"
                        + " text. On the monthly bill alone, without people and first outlay, it never does. With 50,000"
                        + " questions a month, as assumed, this project is not there yet.");
        assertThat(turns.say(turn, new Inputs(KNOWLEDGE,
                BLANK.withAnswer("monthly-questions", Optional.of(new Answer.Amount(400_000))))))
                .endsWith(" With 400,000 questions a month this project is beyond that.");
        assertThat(turns.say(new BreakEven(BreakEven.Question.TUNING_OVER_EXAMPLES, new Turn.Never(), new Turn.Never()),
                new Inputs(KNOWLEDGE, BLANK))).isEqualTo(
                        "A tuned model never costs less than examples in the prompt, however many questions there are."
                                + " The monthly bill alone says the same.");
    }

    @Test
    void retrainingIsToldInEveryCase() {
        assertThat(cadence(2, 1)).startsWith("Retraining can keep up: facts change 1 times a month");
        assertThat(cadence(0.1, 1)).startsWith("Retraining never pays here: facts change 1 times");
        assertThat(cadence(0.5, 1)).startsWith("Retraining does not pay here as things usually are")
                .endsWith("only 0.25 times a month.");
        assertThat(cadence(-3, 1)).startsWith("Retraining never pays here: even a model that is never trained");
        assertThat(cadence(Double.POSITIVE_INFINITY, 1)).contains("a training costs nothing");
        assertThat(cadence(Double.NEGATIVE_INFINITY, 1)).startsWith("Retraining never pays here: even");
    }

    @Test
    void everythingAssumedOrSaidIsNamedWithItsBounds() {
        CostEstimate real = CostEstimate.of(KNOWLEDGE, BLANK);
        InputWords inputs = new InputWords(KNOWLEDGE, real.prices(), words);
        List<Input> all = real.approaches().stream().flatMap(cost -> cost.lines().stream())
                .flatMap(line -> line.inputs().stream()).distinct().toList();
        assertThat(all).hasSizeGreaterThan(40).allSatisfy(
                input -> assertThat(inputs.say(input)).isNotBlank().doesNotContain("{", "null"));
        assertThat(inputs.list(all)).contains("System prompt 300 to 2,000 tokens, usually 800",
                "Mid-sized model: input $2.00 a million tokens");
    }

    @Test
    void sumsHaveNoMoreDigitsThanTheyDeserve() {
        Dollars dollars = new Dollars(words);
        assertThat(List.of(dollars.say(0), dollars.say(0.001), dollars.say(4.2), dollars.say(642.4),
                dollars.say(1142), dollars.say(14_837), dollars.say(999_900), dollars.say(1_234_567),
                dollars.say(2.5e9)))
                .containsExactly("$0", "<$0.01", "$4.20", "$642", "$1,142", "$14,800", "$1M", "$1.23M", "$2.5bn");
        assertThat(dollars.price(Estimate.exactly(0.125))).isEqualTo("$0.125");
        assertThat(dollars.price(new Estimate(0.02, 0.05, 0.13))).isEqualTo("$0.02 – $0.13, usually $0.05");
        assertThat(List.of(dollars.brief(500), dollars.brief(20_000), dollars.brief(2.5e6)))
                .containsExactly("$500", "$20k", "$2.5M");
    }

    private String cadence(double affordable, double changes) {
        return turns.say(new Cadence(affordable, new Estimate(0.25, changes, 20), Estimate.exactly(1800)));
    }

    private static ApproachCost cost(String approach, double low, double usual, double high) {
        return new ApproachCost(approach, MID,
                List.of(new Line(Line.Kind.BUILDING, new Estimate(low, usual, high), List.of())));
    }

    private static Line line(Line.Kind kind, double dollars) {
        return new Line(kind, Estimate.exactly(dollars), List.of());
    }

    private static CostEstimate estimate(ApproachCost... costs) {
        return new CostEstimate(List.of(costs), MID, List.of(), CADENCE, 12, KNOWLEDGE.costing().prices());
    }
}
