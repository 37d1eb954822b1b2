package whichway.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import whichway.core.Assessment;
import whichway.core.Decision;
import whichway.core.FollowUp;
import whichway.core.Knowledge;
import whichway.core.Project;
import whichway.core.Trait;

import static whichway.file.AssessmentFormat.DECISION_KEYS;
import static whichway.file.AssessmentFormat.FOLLOW_UP_KEYS;
import static whichway.file.AssessmentFormat.KEYS;
import static whichway.file.AssessmentFormat.PROJECT_KEYS;

/// Lays an assessment over the JSON it was read from: a value that says the same as before stays as it was written, and
/// what this version does not know stays untouched.
final class AssessmentTree {
    private final Knowledge knowledge;
    private final List<String> traits;

    AssessmentTree(Knowledge knowledge) {
        this.knowledge = knowledge;
        traits = knowledge.traits().stream().map(Trait::id).toList();
    }

    /// The JSON of the assessment.
    Json.Members over(Json.Members origin, Assessment assessment) {
        Json.Members tree = origin;
        tree = set(tree, "format", new Json.Text(AssessmentFormat.FORMAT));
        tree = set(tree, "version", new Json.Numeral(Long.toString(AssessmentFormat.VERSION)));
        tree = set(tree, "id", new Json.Text(assessment.id()));
        tree = set(tree, "seed", new Json.Numeral(Long.toString(assessment.seed())));
        tree = set(tree, "knowledge", new Json.Text(assessment.knowledge()));
        tree = set(tree, "project", project(origin.members("project"), assessment.project()));
        tree = set(tree, "answers", answers(origin.members("answers"), assessment));
        tree = set(tree, "emphasis", emphasis(origin.members("emphasis"), assessment));
        tree = set(tree, "notes", notes(origin.members("notes"), assessment));
        if (!assessment.followUps().isEmpty() || origin.all().containsKey("follow-ups"))
            tree = set(tree, "follow-ups", followUps(origin.members("follow-ups"), assessment));
        return decided(new PlanTree(knowledge).over(tree, assessment.plan()), assessment.decision());
    }

    private static Json.Members decided(Json.Members root, Decision made) {
        Json.Members decision = decision(root.members("decision"), made);
        return decision.all().isEmpty() && !root.all().containsKey("decision")
                ? root
                : set(root, "decision", decision);
    }

    private static Json.Members set(Json.Members tree, String key, Json value) {
        return tree.with(key, value, KEYS);
    }

    private static Json.Members project(Json.Members old, Project project) {
        return old.with("name", new Json.Text(project.name()), PROJECT_KEYS)
                .with("client", new Json.Text(project.client()), PROJECT_KEYS)
                .with("question", new Json.Text(project.question()), PROJECT_KEYS)
                .with("date", new Json.Text(project.date()), PROJECT_KEYS);
    }

    private Json.Members answers(Json.Members old, Assessment assessment) {
        return lay(old, (trait, json) -> {
            if (json.flatMap(AnswerJson::read).equals(assessment.answer(trait)))
                return json;
            return assessment.answer(trait).map(answer -> AnswerJson.write(answer, json));
        });
    }

    private Json.Members emphasis(Json.Members old, Assessment assessment) {
        return lay(old, (trait, json) -> {
            double multiplier = assessment.emphasis(trait);
            if (json.flatMap(AnswerJson::number).orElse(1.0) == multiplier)
                return json;
            return multiplier == 1 ? Optional.empty() : Optional.of(Json.Numeral.of(multiplier));
        });
    }

    private Json.Members notes(Json.Members old, Assessment assessment) {
        return lay(old, (trait, json) -> {
            String note = assessment.note(trait);
            boolean blank = !(json.orElse(null) instanceof Json.Text text) || text.value().isBlank();
            if (note.isBlank())
                return blank ? json : Optional.empty();
            return Optional.of(new Json.Text(note));
        });
    }

    private Json.Members followUps(Json.Members old, Assessment assessment) {
        return lay(old, (trait, json) -> {
            FollowUp followUp = assessment.followUp(trait);
            Json.Members before = json.orElse(Json.Members.none()) instanceof Json.Members members
                    ? members
                    : Json.Members.none();
            Json.Members after = said(said(before, "owner", followUp.owner(), FOLLOW_UP_KEYS), "due",
                    followUp.due(), FOLLOW_UP_KEYS);
            return after.all().isEmpty() ? Optional.empty() : Optional.of(after);
        });
    }

    private static Json.Members decision(Json.Members old, Decision decision) {
        Json.Members tree = said(old, "choice", decision.choice(), DECISION_KEYS);
        tree = said(tree, "reason", decision.reason(), DECISION_KEYS);
        tree = said(tree, "by", decision.by(), DECISION_KEYS);
        tree = said(tree, "date", decision.date(), DECISION_KEYS);
        return said(tree, "review", decision.review(), DECISION_KEYS);
    }

    private static Json.Members said(Json.Members members, String key, String text, List<String> order) {
        return text.isEmpty() && !members.all().containsKey(key)
                ? members
                : members.with(key, new Json.Text(text), order);
    }

    private Json.Members lay(Json.Members old, Change change) {
        return lay(old, traits, change);
    }

    /// The members with what has changed under some names.
    ///
    /// @param names that are known, in the order in which new ones are written
    static Json.Members lay(Json.Members old, List<String> names, Change change) {
        Json.Members tree = old;
        List<String> gone = new ArrayList<>();
        for (String name : names) {
            Optional<Json> after = change.of(name, Optional.ofNullable(old.all().get(name)));
            if (after.isPresent())
                tree = tree.with(name, after.get(), names);
            else
                gone.add(name);
        }
        return tree.without(gone);
    }

    interface Change {
        /// The JSON that stands under a name now, given what stood there.
        Optional<Json> of(String name, Optional<Json> before);
    }
}
