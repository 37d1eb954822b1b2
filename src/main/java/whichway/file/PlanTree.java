package whichway.file;

import java.util.List;
import java.util.Optional;

import whichway.core.Figure;
import whichway.core.Knowledge;
import whichway.core.Plan;

import static whichway.file.AssessmentFormat.KEYS;

/// Lays a plan over the JSON of an assessment. Of a plan in which nothing was said, nothing is written.
final class PlanTree {
    private final List<String> figures;
    private final List<String> approaches;

    PlanTree(Knowledge knowledge) {
        figures = knowledge.costing().figures().stream().map(Figure::id).toList();
        approaches = PlanReader.keys(knowledge);
    }

    /// The JSON with the plan.
    Json.Members over(Json.Members origin, Plan plan) {
        Json.Members tree = origin;
        if (!plan.figures().isEmpty() || origin.all().containsKey("figures"))
            tree = tree.with("figures", figures(origin.members("figures"), plan), KEYS);
        if (!plan.models().isEmpty() || origin.all().containsKey("models"))
            tree = tree.with("models", models(origin.members("models"), plan), KEYS);
        if (plan.prices().isEmpty())
            return tree.without(List.of("prices"));
        return tree.with("prices", PricesJson.write(plan.prices().get(), origin.members("prices")), KEYS);
    }

    private Json.Members figures(Json.Members old, Plan plan) {
        return AssessmentTree.lay(old, figures, (figure, json) -> {
            if (json.flatMap(AnswerJson::read).equals(plan.figure(figure)))
                return json;
            return plan.figure(figure).map(said -> AnswerJson.write(said, json));
        });
    }

    private Json.Members models(Json.Members old, Plan plan) {
        return AssessmentTree.lay(old, approaches,
                (approach, _) -> Optional.ofNullable(plan.models().get(approach)).map(Json.Text::new));
    }
}
