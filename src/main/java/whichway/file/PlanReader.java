package whichway.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import whichway.core.Answer;
import whichway.core.Approach;
import whichway.core.BaseModel;
import whichway.core.Costing;
import whichway.core.Figure;
import whichway.core.Knowledge;
import whichway.core.Plan;
import whichway.core.PriceList;

/// Makes a plan of the keys `figures`, `models` and `prices` of an assessment's file. An unknown name there stays in the
/// file and counts for nothing; a wrong value is a problem.
final class PlanReader {
    private final Knowledge knowledge;
    private final Costing costing;
    private final Findings findings;

    PlanReader(Knowledge knowledge, Findings findings) {
        this.knowledge = knowledge;
        this.costing = knowledge.costing();
        this.findings = findings;
    }

    Plan plan(Json.Members root) throws FileProblem {
        return new Plan(figures(root), models(root), prices(root));
    }

    private Map<String, Answer> figures(Json.Members root) throws FileProblem {
        Map<String, Answer> figures = new LinkedHashMap<>();
        for (Map.Entry<String, Json> member : findings.object(root, "figures").all().entrySet()) {
            String place = "figures." + member.getKey();
            Optional<Figure> figure = costing.findFigure(member.getKey());
            if (figure.isEmpty())
                findings.warnOfUnknown(place, member.getValue(), "files.figure.", member.getKey(),
                        costing.figures().stream().map(Figure::id).toList());
            else
                figures.put(member.getKey(), figure(figure.get(), place, member.getValue()));
        }
        return figures;
    }

    private Answer figure(Figure figure, String place, Json found) throws FileProblem {
        Optional<Answer> said = AnswerJson.read(found).filter(figure::accepts);
        if (said.isEmpty())
            throw findings.problem(place, found, "files.figure", Findings.shown(found), figure.name(),
                    Findings.number(figure.admissible().low()), Findings.number(figure.admissible().high()));
        return said.get();
    }

    private Map<String, String> models(Json.Members root) throws FileProblem {
        Map<String, String> models = new LinkedHashMap<>();
        List<String> keys = keys(knowledge);
        for (Map.Entry<String, Json> member : findings.object(root, "models").all().entrySet()) {
            String place = "models." + member.getKey();
            if (keys.contains(member.getKey()))
                models.put(member.getKey(), model(place, member.getValue()));
            else
                findings.warnOfUnknown(place, member.getValue(), "files.model.", member.getKey(), keys);
        }
        return models;
    }

    private String model(String place, Json found) throws FileProblem {
        if (found instanceof Json.Text text && costing.findModel(text.value()).isPresent())
            return text.value();
        throw findings.problem(place, found, "files.model", Findings.shown(found),
                String.join(", ", costing.models().stream().map(BaseModel::id).toList()));
    }

    /// What may stand in `models`.
    static List<String> keys(Knowledge knowledge) {
        List<String> keys = new ArrayList<>(List.of(Plan.EVERY));
        knowledge.approaches().stream().map(Approach::id).forEach(keys::add);
        return keys;
    }

    private Optional<PriceList> prices(Json.Members root) throws FileProblem {
        return root.all().containsKey("prices")
                ? Optional.of(new PricesJson(costing.prices(), findings).keptIn(findings.object(root, "prices")))
                : Optional.empty();
    }
}
