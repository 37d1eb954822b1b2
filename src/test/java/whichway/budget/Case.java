package whichway.budget;

import java.util.Map;
import java.util.Optional;

import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.Estimate;
import whichway.core.Knowledge;
import whichway.core.Plan;
import whichway.core.PriceList;
import whichway.core.Project;
import whichway.knowledge.KnowledgeReader;

/// An assessment put together from numbers.
record Case(Assessment assessment) {
    static final Knowledge KNOWLEDGE = KnowledgeReader.bundled();

    static Case blank() {
        return new Case(
                new Assessment("case", 1, "2026-11", Project.BLANK, Map.of(), Map.of(), Map.of()));
    }

    Case trait(String id, double value) {
        return new Case(assessment.withAnswer(id, Optional.of(new Answer.Amount(value))));
    }

    Case figure(String id, double value) {
        return figure(id, new Answer.Amount(value));
    }

    Case figure(String id, Answer value) {
        if (!KNOWLEDGE.costing().figure(id).accepts(value))
            throw new IllegalArgumentException(id + " " + value);
        return plan(assessment.plan().withFigure(id, Optional.of(value)));
    }

    Case model(String approach, String model) {
        return plan(assessment.plan().withModel(approach, Optional.of(model)));
    }

    Case price(String id, double dollars) {
        return price(id, Estimate.exactly(dollars));
    }

    Case price(String id, Estimate dollars) {
        PriceList list = assessment.plan().prices().orElse(KNOWLEDGE.costing().prices());
        return plan(assessment.plan().withPrices(list.with(list.price(id).with(dollars, list.date(), "test"))));
    }

    /// Without anybody's work.
    Case nobody() {
        return figure("day-rate", 0).price("label", 0);
    }

    Case plan(Plan plan) {
        return new Case(assessment.withPlan(plan));
    }

    CostEstimate cost() {
        return CostEstimate.of(KNOWLEDGE, assessment);
    }

    ContextFit fit() {
        return ContextFit.of(KNOWLEDGE, assessment);
    }

    ApproachCost cost(String approach) {
        return cost().of(approach);
    }

    /// What machines and services usually charge for an approach in a month, without its fixed fees.
    double tokens(String approach) {
        return cost(approach).lines().stream()
                .filter(line -> line.kind() == Line.Kind.BEGINNING || line.kind() == Line.Kind.REST
                        || line.kind() == Line.Kind.ANSWER)
                .mapToDouble(line -> line.dollars().usual()).sum();
    }

    Line line(String approach, Line.Kind kind) {
        return cost(approach).lines().stream().filter(line -> line.kind() == kind).findFirst().orElseThrow();
    }
}
