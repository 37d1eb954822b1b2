package whichway.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Judges all approaches for an assessment. Pure: the same assessment always gives the same evaluation.
///
/// The model is additive: a trait adds its importance times the effect of its answer, less the effect expected of an
/// ordinary project. So an open question adds nothing, and prior, parts and penalties add up exactly to the score.
public final class Advisor {
    private final Knowledge knowledge;
    private final Questions questions;

    public Advisor(Knowledge knowledge) {
        this.knowledge = knowledge;
        questions = new Questions(knowledge);
    }

    /// The knowledge it judges by.
    public Knowledge knowledge() {
        return knowledge;
    }

    /// All approaches in rank order. Answers to traits that the knowledge does not hold count for nothing.
    public Evaluation evaluate(Assessment assessment) {
        Stated stated = new StatedAnswers(knowledge, assessment);
        Map<String, double[]> parts = new LinkedHashMap<>();
        for (Question question : questions.all())
            parts.put(question.trait().id(), questions.parts(question, assessment, stated));
        List<Penalty> penalties = knowledge.penalties().stream().filter(penalty -> penalty.when().always(stated))
                .toList();
        List<Gate> gates = knowledge.gates().stream().filter(gate -> gate.when().always(stated)).toList();
        List<Standing> standings = new ArrayList<>();
        for (int a = 0; a < knowledge.approaches().size(); a++)
            standings.add(standing(a, parts, penalties, gates));
        standings.sort(Comparator.comparing(Standing::blocked)
                .thenComparing(
                        Comparator.comparingLong((Standing s) -> Math.round(s.score() / Questions.TIE)).reversed()));
        return new Evaluation(standings, answeredImportance(assessment));
    }

    /// The expected effect of a trait's answer on each approach, by approach id, -3..+3; empty where nobody answered or
    /// it does not apply. What an ordinary project's answers would do is not taken off.
    ///
    /// @throws IllegalArgumentException if there is no such trait
    public Map<String, Double> effects(Assessment assessment, String trait) {
        Map<String, Double> effects = new LinkedHashMap<>();
        Answer answer = assessment.answer(trait).orElse(new Answer.NotApplicable(""));
        if (answer instanceof Answer.NotApplicable)
            return effects;
        double[] expected = questions.of(trait).effects(answer, new StatedAnswers(knowledge, assessment));
        for (int a = 0; a < expected.length; a++)
            effects.put(knowledge.approaches().get(a).id(), expected[a]);
        return effects;
    }

    private Standing standing(int a, Map<String, double[]> parts, List<Penalty> penalties, List<Gate> gates) {
        Approach approach = knowledge.approaches().get(a);
        double score = approach.prior();
        Map<String, Double> own = new LinkedHashMap<>();
        for (Map.Entry<String, double[]> entry : parts.entrySet()) {
            double part = entry.getValue()[a];
            own.put(entry.getKey(), part);
            score += part;
        }
        Map<String, Double> lost = new LinkedHashMap<>();
        for (Penalty penalty : penalties) {
            double points = penalty.effects().on(approach.id());
            if (points != 0)
                lost.put(penalty.id(), points);
            score += points;
        }
        return new Standing(approach, score, own, lost,
                gates.stream().filter(gate -> gate.blocks().contains(approach.id())).toList());
    }

    private double answeredImportance(Assessment assessment) {
        double answered = 0;
        double all = 0;
        for (Question question : questions.all()) {
            Answer answer = assessment.answers().get(question.trait().id());
            if (answer instanceof Answer.NotApplicable)
                continue;
            double importance = Questions.importance(question, assessment);
            all += importance;
            if (answer != null)
                answered += importance;
        }
        return all == 0 ? 0 : answered / all;
    }
}
