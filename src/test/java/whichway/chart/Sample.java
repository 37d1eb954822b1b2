package whichway.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import whichway.core.Advisor;
import whichway.core.Anchor;
import whichway.core.Answer;
import whichway.core.Approach;
import whichway.core.Assessment;
import whichway.core.Condition;
import whichway.core.Effects;
import whichway.core.Evaluation;
import whichway.core.Expression;
import whichway.core.Gate;
import whichway.core.Ground;
import whichway.core.Kind;
import whichway.core.Knowledge;
import whichway.core.Penalty;
import whichway.core.Piece;
import whichway.core.Project;
import whichway.core.Relation;
import whichway.core.Theme;
import whichway.core.Trait;

/// A small world to draw: three approaches, two themes, four questions, gates that can rule out everything.
public final class Sample {
    private Sample() {}

    /// The knowledge of that world.
    public static Knowledge knowledge() {
        return new Knowledge("test",
                List.of(approach("prompting", "Prompting", 0), approach("rag", "RAG", 2),
                        approach("fine-tuning", "Fine-tuning", -1)),
                List.of(new Theme("facts", "Facts", ""), new Theme("form", "Form and tone", "")),
                List.of(slider("change", "Pace of change", "facts",
                        Map.of("prompting", -1.0, "rag", 3.0, "fine-tuning", -3.0)),
                        slider("gap", "Missing knowledge", "facts", Map.of("prompting", -3.0, "rag", 3.0)),
                        slider("tone", "House style", "form", Map.of("fine-tuning", 3.0, "prompting", -2.0)),
                        slider("labels", "Labelled examples that experts agree on", "form",
                                Map.of("fine-tuning", 2.0))),
                List.of(gate("cites", "fine-tuning", above("change", 9), "cites"),
                        gate("examples", "fine-tuning", below("labels", 1), "no labels"),
                        gate("plain", "prompting", above("gap", 9), "too thin"),
                        gate("closed", "rag", above("tone", 9), "no corpus")),
                List.of(new Penalty("slow", above("tone", 7), "Slow loading", effects(Map.of("rag", -1.5)))), List.of(),
                List.of());
    }

    /// What its advisor says when these questions are answered.
    public static Evaluation evaluate(Map<String, Double> answers) {
        return new Advisor(knowledge()).evaluate(assessment(answers));
    }

    /// An assessment with these answers.
    public static Assessment assessment(Map<String, Double> answers) {
        Assessment assessment = new Assessment("00000000-0000-0000-0000-000000000000", 1, "test",
                new Project("", "", "", ""), Map.of(), Map.of(), Map.of());
        for (Map.Entry<String, Double> answer : answers.entrySet())
            assessment = assessment.withAnswer(answer.getKey(), Optional.of(new Answer.Amount(answer.getValue())));
        return assessment;
    }

    private static Approach approach(String id, String name, double prior) {
        return new Approach(id, name, name, "", "", "", prior);
    }

    private static Trait slider(String id, String name, String theme, Map<String, Double> high) {
        Map<String, Double> low = new HashMap<>();
        high.forEach((approach, effect) -> low.put(approach, -effect));
        List<Anchor> anchors = List.of(new Anchor(0, "none"), new Anchor(5, "some"), new Anchor(10, "all"));
        return new Trait(id, name, theme, true, 2, name + "?", "", new Kind.Slider(0, 5, 10, effects(low),
                effects(high), anchors, List.of(new Piece(0, 10, 1))));
    }

    private static Effects effects(Map<String, Double> byApproach) {
        return new Effects(byApproach, "Because.", List.of(Ground.PRACTICE), List.of());
    }

    private static Gate gate(String id, String blocks, Condition when, String label) {
        return new Gate(id, List.of(blocks), when, label, "It is out because of " + label + ".",
                "Change " + label + " to let it back in.", List.of(), List.of());
    }

    private static Condition above(String trait, double value) {
        return compare(trait, Relation.MORE, value);
    }

    private static Condition below(String trait, double value) {
        return compare(trait, Relation.LESS, value);
    }

    private static Condition compare(String trait, Relation relation, double value) {
        return new Condition.Compare(new Expression.Input(trait), relation, new Expression.Constant(value));
    }
}
