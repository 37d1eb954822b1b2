package whichway.words;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import whichway.budget.BreakEven;
import whichway.budget.ContextFit;
import whichway.budget.CostEstimate;
import whichway.budget.Evidence;
import whichway.budget.Fit;
import whichway.budget.Line;
import whichway.budget.Need;
import whichway.core.Assessment;
import whichway.core.Knowledge;
import whichway.core.PriceUnit;
import whichway.core.Project;
import whichway.knowledge.KnowledgeReader;

import static org.assertj.core.api.Assertions.assertThat;

class BudgetWordsTest {
    private static final Knowledge KNOWLEDGE = KnowledgeReader.bundled();
    private static final Assessment BLANK = new Assessment("id", 1, "", Project.BLANK, Map.of(), Map.of(), Map.of());

    private final BudgetWords words = new BudgetWords(new Words(Locale.ROOT), KNOWLEDGE);

    @Test
    void everythingHasAName() {
        assertThat(Line.Kind.values()).allSatisfy(kind -> {
            assertThat(words.line(kind)).isNotBlank();
            assertThat(words.formula(kind)).isNotBlank();
        });
        assertThat(Fit.values()).allSatisfy(fit -> assertThat(words.fit(fit)).isNotBlank());
        assertThat(Evidence.Remedy.values()).allSatisfy(remedy -> assertThat(words.remedy(remedy)).isNotBlank());
        assertThat(BreakEven.Question.values())
                .allSatisfy(question -> assertThat(words.question(question)).isNotBlank());
        assertThat(PriceUnit.values()).allSatisfy(unit -> assertThat(words.per(unit)).isNotBlank());
        for (Need need : ContextFit.of(KNOWLEDGE, BLANK).needs())
            assertThat(need.parts()).allSatisfy(part -> assertThat(words.part(part.id())).isNotBlank());
    }

    @Test
    void everyInputHasTheNameThatItHasWhereItIsEntered() {
        assertThat(CostEstimate.of(KNOWLEDGE, BLANK).of("rag").lines().getFirst().inputs())
                .extracting(input -> words.name(input, BLANK)).contains("Request volume", "System prompt",
                        "Mid-sized model: input");
    }
}
