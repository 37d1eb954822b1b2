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
    /// Scores nearer than this are a tie, which the order of the approaches breaks.
    private static final double TIE = 1e-9;

    private final Knowledge knowledge;
    private final List<Question> questions;

    public Advisor(Knowledge knowledge) {
        this.knowledge = knowledge;
        questions = knowledge.traits().stream().map(trait -> new Question(trait, curve(trait.kind()))).toList();
    }

    /// The knowledge it judges by.
    public Knowledge knowledge() {
        return knowledge;
    }

    /// All approaches in rank order. Answers to traits that the knowledge does not hold count for nothing.
    public Evaluation evaluate(Assessment assessment) {
        Stated stated = new StatedAnswers(knowledge, assessment);
        Map<String, double[]> parts = new LinkedHashMap<>();
        for (Question question : questions)
            parts.put(question.trait().id(), parts(question, assessment, stated));
        List<Penalty> penalties = knowledge.penalties().stream().filter(penalty -> penalty.when().always(stated))
                .toList();
        List<Gate> gates = knowledge.gates().stream().filter(gate -> gate.when().always(stated)).toList();
        List<Standing> standings = new ArrayList<>();
        for (int a = 0; a < knowledge.approaches().size(); a++)
            standings.add(standing(a, parts, penalties, gates));
        standings.sort(Comparator.comparing(Standing::blocked)
                .thenComparing(Comparator.comparingLong((Standing s) -> Math.round(s.score() / TIE)).reversed()));
        return new Evaluation(standings, answeredImportance(assessment));
    }

    private Curve curve(Kind kind) {
        List<Approach> approaches = knowledge.approaches();
        return switch (kind) {
            case Kind.Slider slider -> new SliderCurve(slider, approaches);
            case Kind.Choice choice -> new OptionCurve(choice.options(), approaches);
            case Kind.Toggle toggle -> new OptionCurve(toggle.options(), approaches);
            case Kind.Quantity quantity -> new BandCurve(quantity.bands(), approaches);
        };
    }

    private double[] parts(Question question, Assessment assessment, Stated stated) {
        Trait trait = question.trait();
        double[] parts = new double[knowledge.approaches().size()];
        double importance = trait.importance() * assessment.emphasis(trait.id());
        Answer answer = assessment.answer(trait.id()).orElse(new Answer.NotApplicable(""));
        if (importance == 0 || answer instanceof Answer.NotApplicable)
            return parts;
        double[] effects = effects(question, answer, stated);
        double[] mean = question.curve().mean();
        for (int a = 0; a < parts.length; a++)
            parts[a] = importance * (effects[a] - mean[a]);
        return parts;
    }

    private static double[] effects(Question question, Answer answer, Stated stated) {
        Trait trait = question.trait();
        Curve curve = question.curve();
        return switch (answer) {
            case Answer.Amount amount -> curve.at(amount.value(), stated);
            case Answer.Range range -> curve.between(range.from(), range.to(), stated);
            case Answer.Flag flag -> curve.at(flag.value() ? 1 : 0, stated);
            case Answer.Pick pick -> curve.at(index(trait, pick.option()), stated);
            case Answer.AnyOf any -> {
                double[] effects = curve.at(index(trait, any.options().getFirst()), stated);
                for (String option : any.options().subList(1, any.options().size()))
                    Curve.add(effects, 1, curve.at(index(trait, option), stated));
                for (int a = 0; a < effects.length; a++)
                    effects[a] /= any.options().size();
                yield effects;
            }
            case Answer.NotApplicable _ -> throw new IllegalArgumentException("What does not apply has no effects.");
        };
    }

    private static int index(Trait trait, String option) {
        if (trait.kind() instanceof Kind.Choice choice)
            return choice.options().indexOf(choice.option(option));
        throw new IllegalArgumentException(trait.id() + " has no options to pick from.");
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
        for (Trait trait : knowledge.traits()) {
            Answer answer = assessment.answers().get(trait.id());
            if (answer instanceof Answer.NotApplicable)
                continue;
            double importance = trait.importance() * assessment.emphasis(trait.id());
            all += importance;
            if (answer != null)
                answered += importance;
        }
        return all == 0 ? 0 : answered / all;
    }

    /// A trait and its arithmetic.
    private record Question(Trait trait, Curve curve) {}
}
