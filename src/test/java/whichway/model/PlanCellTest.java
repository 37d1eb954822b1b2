package whichway.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import whichway.core.Advisor;
import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.Estimate;
import whichway.core.Knowledge;
import whichway.core.Plan;
import whichway.core.Price;
import whichway.core.PriceList;
import whichway.core.Project;
import whichway.knowledge.KnowledgeReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PlanCellTest {
    private static final Knowledge KNOWLEDGE = KnowledgeReader.bundled();
    private static final PriceList BUNDLED = KNOWLEDGE.costing().prices();
    private static final Assessment BLANK = new Assessment("id", 1, KNOWLEDGE.version(), Project.BLANK, Map.of(),
            Map.of(), Map.of());
    private static final Optional<Answer> SEVEN = Optional.of(new Answer.Amount(7));

    private AssessmentModel model;
    private PlanCell plan;

    @BeforeEach
    void start() {
        model = new AssessmentModel(new Advisor(KNOWLEDGE), BLANK);
        plan = model.plan();
    }

    @Test
    void aFigureIsSaidAndTakenBackByUndo() {
        plan.figure("passages", SEVEN);
        assertThat(plan.planProperty().get().figure("passages")).isEqualTo(SEVEN);
        assertThat(model.undoableProperty().get()).contains(Edit.figure("passages"));
        model.undo();
        assertThat(model.assessment()).isEqualTo(BLANK);
        assertThat(plan.planProperty().get()).isEqualTo(Plan.NONE);
    }

    @Test
    void theFirstChangeHoldsOnToThePrices() {
        assertThat(plan.planProperty().get().prices()).isEmpty();
        plan.figure("passages", SEVEN);
        assertThat(plan.planProperty().get().prices()).contains(BUNDLED);
    }

    @Test
    void choosingAModelHoldsOnToThePricesToo() {
        plan.model("rag", Optional.of("small"));
        assertThat(model.assessment().plan().model("rag")).contains("small");
        assertThat(model.assessment().plan().model("tools")).isEmpty();
        assertThat(model.assessment().plan().prices()).contains(BUNDLED);
        plan.model(Plan.EVERY, Optional.of("top"));
        assertThat(model.assessment().plan().model("rag")).contains("small");
        assertThat(model.assessment().plan().model("tools")).contains("top");
    }

    @Test
    void whatSaysNothingNewIsNoChange() {
        plan.figure("passages", Optional.empty());
        plan.model("rag", Optional.empty());
        assertThat(model.assessment()).isEqualTo(BLANK);
        assertThat(model.changedProperty().get()).isFalse();
    }

    @Test
    void typingAFigureIsOneStep() {
        plan.beginFigure("passages");
        plan.figure("passages", Optional.of(new Answer.Amount(1)));
        plan.figure("passages", Optional.of(new Answer.Amount(12)));
        plan.endGesture();
        model.undo();
        assertThat(model.assessment()).isEqualTo(BLANK);
    }

    @Test
    void aPriceIsChangedInTheListThatCounts() {
        Price dearer = BUNDLED.price("label").with(Estimate.exactly(20), LocalDate.of(2026, 11, 22), "our own");
        plan.price(dearer);
        assertThat(plan.prices().price("label")).isEqualTo(dearer);
        assertThat(plan.prices().prices()).hasSameSizeAs(BUNDLED.prices());
        plan.prices(BUNDLED);
        assertThat(plan.prices()).isEqualTo(BUNDLED);
        model.undo();
        assertThat(plan.prices().price("label")).isEqualTo(dearer);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> plan.figure("window-share", SEVEN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan.figure("no-such", SEVEN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan.model("rag", Optional.of("no-such")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan.price(new Price("no-such", "", BUNDLED.price("label").unit(), Estimate.ZERO,
                LocalDate.EPOCH, ""))).isInstanceOf(IllegalArgumentException.class);
        assertThat(model.assessment()).isEqualTo(BLANK);
    }
}
