package whichway.file;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.FollowUp;
import whichway.core.Kind;
import whichway.core.Knowledge;
import whichway.core.Option;
import whichway.core.Project;
import whichway.core.Trait;

/// Makes an assessment of one file's JSON, checking every known value and remarking on every unknown question.
final class AssessmentReader {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final Knowledge knowledge;
    private final Path file;
    private final List<Remark> warnings = new ArrayList<>();

    /// @param file named in problems
    AssessmentReader(Knowledge knowledge, Path file) {
        this.knowledge = knowledge;
        this.file = file;
    }

    /// What was found on the way that does not hinder reading.
    List<Remark> warnings() {
        return List.copyOf(warnings);
    }

    /// The assessment.
    ///
    /// @param id its id where the file has none
    Assessment read(Json.Members root, String id) throws FileProblem {
        checkFormat(root);
        checkVersion(root);
        if (!root.all().containsKey("answers"))
            throw problem("answers", root, "files.key.missing", "answers");
        String made = text(root, "", "knowledge", knowledge.version());
        if (!made.equals(knowledge.version()))
            warn("knowledge", root.all().getOrDefault("knowledge", root), "files.knowledge.other", made,
                    knowledge.version());
        Map<String, Answer> answers = byTrait(root, "answers", this::answer);
        Map<String, Double> emphasis = byTrait(root, "emphasis", this::multiplier);
        Map<String, String> notes = byTrait(root, "notes", this::note);
        Map<String, FollowUp> followUps = byTrait(root, "follow-ups", this::followUp);
        return new Assessment(text(root, "", "id", id), seed(root), made, project(root), answers, emphasis, notes,
                followUps, whichway.core.Plan.NONE);
    }

    private void checkFormat(Json.Members root) throws FileProblem {
        if (!(root.all().get("format") instanceof Json.Text text) || !text.value().equals(AssessmentFormat.FORMAT))
            throw problem("", root.all().getOrDefault("format", root), "files.format");
    }

    private void checkVersion(Json.Members root) throws FileProblem {
        Json found = root.all().getOrDefault("version", root);
        Optional<Long> version = whole(found);
        if (version.isEmpty() || version.get() < 1)
            throw problem("version", found, "files.version.none");
        if (version.get() > AssessmentFormat.VERSION)
            throw new FileProblem(FileProblem.Kind.NEWER, file,
                    remark("version", found, "files.version.newer", Long.toString(version.get()),
                            Long.toString(AssessmentFormat.VERSION)));
    }

    private long seed(Json.Members root) throws FileProblem {
        Json found = root.all().get("seed");
        if (found == null)
            return AssessmentFiles.SEED_WHERE_NONE;
        Optional<Long> seed = whole(found);
        if (seed.isEmpty())
            throw problem("seed", found, "files.seed", shown(found));
        return seed.get();
    }

    private static Optional<Long> whole(Json json) {
        try {
            return json instanceof Json.Numeral numeral
                    ? Optional.of(Long.valueOf(numeral.text()))
                    : Optional.empty();
        } catch (NumberFormatException _) {
            // Not whole, or beyond 64 bits.
            return Optional.empty();
        }
    }

    private Project project(Json.Members root) throws FileProblem {
        Json.Members project = object(root, "project");
        String date = date(project, "project.", "date");
        return new Project(text(project, "project.", "name", ""), text(project, "project.", "client", ""),
                text(project, "project.", "question", ""), date);
    }

    private String date(Json.Members members, String before, String name) throws FileProblem {
        String date = text(members, before, name, "");
        if (!date.isEmpty() && !isDate(date))
            throw problem(before + name, members.all().getOrDefault(name, members), "files.date",
                    Remark.shortened(date));
        return date;
    }

    private static boolean isDate(String text) {
        try {
            return DATE.matcher(text).matches() && LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeParseException _) {
            // Such as the thirtieth of February.
            return false;
        }
    }

    private String text(Json.Members members, String before, String name, String fallback) throws FileProblem {
        return switch (members.all().get(name)) {
            case null -> fallback;
            case Json.Text text -> text.value();
            case Json other -> throw problem(before + name, other, "files.text", shown(other));
        };
    }

    private Json.Members object(Json.Members root, String name) throws FileProblem {
        return switch (root.all().get(name)) {
            case null -> Json.Members.none();
            case Json.Members members -> members;
            case Json other -> throw problem(name, other, "files.object", shown(other));
        };
    }

    private <V> Map<String, V> byTrait(Json.Members root, String part, Reading<V> reading) throws FileProblem {
        Map<String, V> values = new LinkedHashMap<>();
        for (Map.Entry<String, Json> member : object(root, part).all().entrySet()) {
            String place = part + "." + member.getKey();
            Optional<Trait> trait = knowledge.findTrait(member.getKey());
            if (trait.isEmpty())
                warnOfUnknown(place, member.getKey(), member.getValue());
            else
                reading.read(trait.get(), place, member.getValue())
                        .ifPresent(value -> values.put(member.getKey(), value));
        }
        return values;
    }

    private void warnOfUnknown(String place, String id, Json found) {
        Optional<String> meant = Spelling.nearest(id, knowledge.traits().stream().map(Trait::id).toList());
        if (meant.isPresent())
            warn(place, found, "files.trait.misspelt", Remark.shortened(id), meant.get());
        else
            warn(place, found, "files.trait.unknown", Remark.shortened(id));
    }

    private Optional<Answer> answer(Trait trait, String place, Json found) throws FileProblem {
        if (found instanceof Json.Nothing)
            return Optional.empty();
        Optional<Answer> answer = AnswerJson.read(found).filter(trait.kind()::accepts);
        if (answer.isPresent())
            return answer;
        String[] expected = expected(trait.kind());
        throw problem(place, found, expected[0], shown(found), trait.name(), expected[1], expected[2]);
    }

    private static String[] expected(Kind kind) {
        return switch (kind) {
            case Kind.Slider slider ->
                new String[]{"files.answer.slider", number(slider.min()), number(slider.max())};
            case Kind.Quantity _ -> new String[]{"files.answer.quantity", "0", number(Kind.Quantity.LARGEST)};
            case Kind.Choice choice -> new String[]{"files.answer.choice",
                    choice.options().stream().map(Option::id).collect(Collectors.joining(", ")), ""};
            case Kind.Toggle _ -> new String[]{"files.answer.toggle", "", ""};
        };
    }

    private Optional<Double> multiplier(Trait trait, String place, Json found) throws FileProblem {
        Optional<Double> multiplier = AnswerJson.number(found).filter(AssessmentFormat.MULTIPLIERS::contains);
        if (multiplier.isEmpty())
            throw problem(place, found, "files.emphasis", shown(found), trait.name());
        return multiplier.filter(value -> value != 1);
    }

    private Optional<String> note(Trait trait, String place, Json found) throws FileProblem {
        if (found instanceof Json.Text text)
            return Optional.of(text.value()).filter(value -> !value.isBlank());
        throw problem(place, found, "files.text", shown(found));
    }

    private Optional<FollowUp> followUp(Trait trait, String place, Json found) throws FileProblem {
        if (!(found instanceof Json.Members members))
            throw problem(place, found, "files.object", shown(found));
        FollowUp followUp = new FollowUp(text(members, place + ".", "owner", ""), date(members, place + ".", "due"));
        return Optional.of(followUp).filter(said -> !said.equals(FollowUp.NONE));
    }

    private void warn(String place, Json found, String key, String... details) {
        warnings.add(remark(place, found, key, details));
    }

    private FileProblem problem(String place, Json found, String key, String... details) {
        return new FileProblem(FileProblem.Kind.UNREADABLE, file, remark(place, found, key, details));
    }

    private static Remark remark(String place, Json found, String key, String... details) {
        return Remark.of(key, details).at(place, found.spot());
    }

    private static String number(double value) {
        return Json.Numeral.of(value).text();
    }

    private static String shown(Json json) {
        return Remark.shortened(JsonPrinter.flat(json));
    }

    private interface Reading<V> {
        Optional<V> read(Trait trait, String place, Json found) throws FileProblem;
    }
}
