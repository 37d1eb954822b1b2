package whichway.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import whichway.core.Advisor;
import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.Knowledge;
import whichway.core.Project;
import whichway.knowledge.KnowledgeReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AssessmentModelTest {
    private static final Knowledge KNOWLEDGE = KnowledgeReader.bundled();
    private static final Assessment BLANK = new Assessment("id", 1, KNOWLEDGE.version(), Project.BLANK, Map.of(),
            Map.of(), Map.of());

    private AssessmentModel model;
    private TraitCell volatility;
    private TraitCell citations;

    @BeforeEach
    void start() {
        model = new AssessmentModel(new Advisor(KNOWLEDGE), BLANK);
        volatility = model.cell("volatility");
        citations = model.cell("citations");
    }

    @Test
    void anAnswerMovesTheComparisonAtOnce() {
        double before = model.evaluationProperty().get().of("rag").score();
        volatility.answer(new Answer.Amount(10));
        assertThat(model.evaluationProperty().get().of("rag").score()).isGreaterThan(before);
        assertThat(volatility.answerProperty().get()).contains(new Answer.Amount(10));
    }

    @Test
    void theComparisonIsNewBeforeAnybodyHearsOfTheAnswer() {
        double[] heard = new double[1];
        model.assessmentProperty().subscribe(_ -> heard[0] = model.evaluationProperty().get().of("rag").score());
        volatility.answer(new Answer.Amount(10));
        assertThat(heard[0]).isEqualTo(model.evaluationProperty().get().of("rag").score());
    }

    @Test
    void undoAndRedoTravelAcrossQuestions() {
        volatility.answer(new Answer.Amount(7));
        citations.answer(new Answer.Pick("mandatory"));
        volatility.note("each Monday");
        Assessment last = model.assessment();

        assertThat(model.undoableProperty().get()).contains(Edit.note("volatility"));
        model.undo();
        model.undo();
        assertThat(citations.answerProperty().get()).isEmpty();
        assertThat(volatility.answerProperty().get()).contains(new Answer.Amount(7));
        model.undo();
        assertThat(model.assessment()).isEqualTo(BLANK);
        assertThat(model.undoableProperty().get()).isEmpty();
        model.redo();
        model.redo();
        model.redo();
        assertThat(model.assessment()).isEqualTo(last);
        assertThat(model.redoableProperty().get()).isEmpty();
    }

    @Test
    void aDragIsOneStepAndOneMove() {
        volatility.beginAnswering();
        for (double at = 1; at <= 9; at++)
            volatility.answer(new Answer.Amount(at));
        volatility.endGesture();
        assertThat(model.lastMoveProperty().get().orElseThrow().before())
                .isEqualTo(new Advisor(KNOWLEDGE).evaluate(BLANK));
        model.undo();
        assertThat(model.assessment()).isEqualTo(BLANK);
    }

    @Test
    void twoDragsAreTwoSteps() {
        for (double at = 1; at <= 2; at++) {
            volatility.beginAnswering();
            volatility.answer(new Answer.Amount(at));
            volatility.endGesture();
        }
        model.undo();
        assertThat(volatility.answerProperty().get()).contains(new Answer.Amount(1));
    }

    @Test
    void aNewChangeForgetsWhatWasUndone() {
        volatility.answer(new Answer.Amount(7));
        model.undo();
        citations.answer(new Answer.Pick("nice"));
        assertThat(model.redoableProperty().get()).isEmpty();
    }

    @Test
    void aChangeThatChangesNothingIsNoStep() {
        volatility.clear();
        volatility.note("  ");
        assertThat(model.undoableProperty().get()).isEmpty();
        assertThat(model.changedProperty().get()).isFalse();
    }

    @Test
    void changedMeansDifferentFromWhatWasSavedLast() {
        volatility.answer(new Answer.Amount(7));
        assertThat(model.changedProperty().get()).isTrue();
        Assessment snapshot = model.assessment();
        citations.answer(new Answer.Pick("nice"));
        model.markSaved(snapshot);
        assertThat(model.changedProperty().get()).isTrue();
        model.undo();
        assertThat(model.changedProperty().get()).isFalse();
        model.undo();
        assertThat(model.changedProperty().get()).isTrue();
    }

    @Test
    void openingForgetsTheHistoryAndIsSaved() {
        volatility.answer(new Answer.Amount(7));
        Assessment other = BLANK.withNote("volatility", "other");
        model.open(other);
        assertThat(model.assessment()).isEqualTo(other);
        assertThat(volatility.noteProperty().get()).isEqualTo("other");
        assertThat(model.undoableProperty().get()).isEmpty();
        assertThat(model.changedProperty().get()).isFalse();
        assertThat(model.lastMoveProperty().get()).isEmpty();
    }

    @Test
    void recoveredWorkIsUnsaved() {
        model.recover(BLANK.withNote("volatility", "found"), BLANK);
        assertThat(model.changedProperty().get()).isTrue();
    }

    @Test
    void theLastMoveSaysWhoGainedAndWhoLost() {
        volatility.answer(new Answer.Amount(10));
        Map<String, Double> points = model.lastMoveProperty().get().orElseThrow().points();
        assertThat(points.get("rag")).isPositive();
        assertThat(points.get("fine-tuning")).isNegative();
    }

    @Test
    void anAnswerOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> volatility.answer(new Answer.Pick("nice")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> volatility.answer(new Answer.Amount(10.5)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(model.assessment()).isEqualTo(BLANK);
    }

    @Test
    void seekingAQuestionThatQuickModeHidesAsksAllQuestions() {
        Itinerary itinerary = itinerary();
        assertThat(itinerary.progress()).isEqualTo(new Progress(0, 13));
        List<String> sought = new ArrayList<>();
        itinerary.soughtProperty().subscribe(trait -> trait.ifPresent(sought::add));
        itinerary.seek("erasure");
        assertThat(itinerary.scopeProperty().get()).isEqualTo(Scope.ALL);
        assertThat(itinerary.currentProperty().get().id()).isEqualTo("trust");
        assertThat(sought).containsExactly("erasure");
        assertThat(itinerary.progress()).isEqualTo(new Progress(0, 32));
    }

    @Test
    void changingTheScopeLosesNoAnswer() {
        Itinerary itinerary = itinerary();
        itinerary.scopeProperty().set(Scope.ALL);
        model.cell("erasure").answer(new Answer.Flag(true));
        itinerary.scopeProperty().set(Scope.QUICK);
        assertThat(model.cell("erasure").answerProperty().get()).isEqualTo(Optional.of(new Answer.Flag(true)));
    }

    @Test
    void backAndNextEndAtTheEnds() {
        Itinerary itinerary = itinerary();
        assertThat(itinerary.previous()).isEmpty();
        itinerary.go("report");
        assertThat(itinerary.next()).isEmpty();
        assertThat(itinerary.previous().orElseThrow().id()).isEqualTo("trust");
    }

    private Itinerary itinerary() {
        return new Itinerary(model,
                List.of(new Place("project", ""), new Place("knowledge", "knowledge"),
                        new Place("behaviour", "behaviour"), new Place("context", "context"),
                        new Place("data", "data-and-team"), new Place("delivery", "delivery"),
                        new Place("trust", "trust"), new Place("report", "")));
    }
}
