package whichway.file;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.Decision;
import whichway.core.FollowUp;
import whichway.core.Kind;
import whichway.core.Knowledge;
import whichway.core.Option;
import whichway.core.Project;
import whichway.core.Trait;

/// Makes an assessment of one file's JSON, checking every known value and remarking on every unknown question.
final class AssessmentReader {
    private final Knowledge knowledge;
    private final Findings findings;
    private final List<String> traits;

    /// @param file named in problems
    AssessmentReader(Knowledge knowledge, Path file) {
        this.knowledge = knowledge;
        this.findings = new Findings(file);
        this.traits = knowledge.traits().stream().map(Trait::id).toList();
    }

    /// What was found on the way that does not hinder reading.
    List<Remark> warnings() {
        return findings.warnings();
    }

    /// The assessment.
    ///
    /// @param id its id where the file has none
    Assessment read(Json.Members root, String id) throws FileProblem {
        checkFormat(root);
        findings.checkVersion(root, AssessmentFormat.VERSION);
        if (!root.all().containsKey("answers"))
            throw findings.problem("answers", root, "files.key.missing", "answers");
        String made = findings.text(root, "", "knowledge", knowledge.version());
        if (!made.equals(knowledge.version()))
            findings.warn("knowledge", root.all().getOrDefault("knowledge", root), "files.knowledge.other", made,
                    knowledge.version());
        Map<String, Answer> answers = byTrait(root, "answers", this::answer);
        Map<String, Double> emphasis = byTrait(root, "emphasis", this::multiplier);
        Map<String, String> notes = byTrait(root, "notes", this::note);
        Map<String, FollowUp> followUps = byTrait(root, "follow-ups", this::followUp);
        return new Assessment(findings.text(root, "", "id", id), seed(root), made, project(root), answers, emphasis,
                notes,
                followUps, new PlanReader(knowledge, findings).plan(root), decision(root));
    }

    private Decision decision(Json.Members root) throws FileProblem {
        Json.Members decision = findings.object(root, "decision");
        return new Decision(findings.text(decision, "decision.", "choice", ""),
                findings.text(decision, "decision.", "reason", ""), findings.text(decision, "decision.", "by", ""),
                findings.date(decision, "decision.", "date"), findings.date(decision, "decision.", "review"));
    }

    private void checkFormat(Json.Members root) throws FileProblem {
        if (!(root.all().get("format") instanceof Json.Text text) || !text.value().equals(AssessmentFormat.FORMAT))
            throw findings.problem("", root.all().getOrDefault("format", root), "files.format");
    }

    private long seed(Json.Members root) throws FileProblem {
        Json found = root.all().get("seed");
        if (found == null)
            return AssessmentFiles.SEED_WHERE_NONE;
        Optional<Long> seed = Findings.whole(found);
        if (seed.isEmpty())
            throw findings.problem("seed", found, "files.seed", Findings.shown(found));
        return seed.get();
    }

    private Project project(Json.Members root) throws FileProblem {
        Json.Members project = findings.object(root, "project");
        String date = findings.date(project, "project.", "date");
        return new Project(findings.text(project, "project.", "name", ""),
                findings.text(project, "project.", "client", ""),
                findings.text(project, "project.", "question", ""), date);
    }

    private <V> Map<String, V> byTrait(Json.Members root, String part, Reading<V> reading) throws FileProblem {
        Map<String, V> values = new LinkedHashMap<>();
        for (Map.Entry<String, Json> member : findings.object(root, part).all().entrySet()) {
            String place = part + "." + member.getKey();
            Optional<Trait> trait = knowledge.findTrait(member.getKey());
            if (trait.isEmpty())
                findings.warnOfUnknown(place, member.getValue(), "files.trait.", member.getKey(), traits);
            else
                reading.read(trait.get(), place, member.getValue())
                        .ifPresent(value -> values.put(member.getKey(), value));
        }
        return values;
    }

    private Optional<Answer> answer(Trait trait, String place, Json found) throws FileProblem {
        if (found instanceof Json.Nothing)
            return Optional.empty();
        Optional<Answer> answer = AnswerJson.read(found).filter(trait.kind()::accepts);
        if (answer.isPresent())
            return answer;
        String[] expected = expected(trait.kind());
        throw findings.problem(place, found, expected[0], Findings.shown(found), trait.name(), expected[1],
                expected[2]);
    }

    private static String[] expected(Kind kind) {
        return switch (kind) {
            case Kind.Slider slider ->
                new String[]{"files.answer.slider", Findings.number(slider.min()), Findings.number(slider.max())};
            case Kind.Quantity _ -> new String[]{"files.answer.quantity", "0", Findings.number(Kind.Quantity.LARGEST)};
            case Kind.Choice choice -> new String[]{"files.answer.choice",
                    choice.options().stream().map(Option::id).collect(Collectors.joining(", ")), ""};
            case Kind.Toggle _ -> new String[]{"files.answer.toggle", "", ""};
        };
    }

    private Optional<Double> multiplier(Trait trait, String place, Json found) throws FileProblem {
        Optional<Double> multiplier = AnswerJson.number(found).filter(AssessmentFormat.MULTIPLIERS::contains);
        if (multiplier.isEmpty())
            throw findings.problem(place, found, "files.emphasis", Findings.shown(found), trait.name());
        return multiplier.filter(value -> value != 1);
    }

    private Optional<String> note(Trait trait, String place, Json found) throws FileProblem {
        if (found instanceof Json.Text text)
            return Optional.of(text.value()).filter(value -> !value.isBlank());
        throw findings.problem(place, found, "files.text", Findings.shown(found));
    }

    private Optional<FollowUp> followUp(Trait trait, String place, Json found) throws FileProblem {
        if (!(found instanceof Json.Members members))
            throw findings.problem(place, found, "files.object", Findings.shown(found));
        FollowUp followUp = new FollowUp(findings.text(members, place + ".", "owner", ""),
                findings.date(members, place + ".", "due"));
        return Optional.of(followUp).filter(said -> !said.equals(FollowUp.NONE));
    }

    private interface Reading<V> {
        Optional<V> read(Trait trait, String place, Json found) throws FileProblem;
    }
}
