package whichway.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import whichway.core.Answer;
import whichway.core.Kind;
import whichway.core.Template;

/// Reads the templates. Their answers are written as in assessment files: a number, `{"from", "to"}`, an option,
/// `{"any-of": [options]}`, `true` or `false`.
final class TemplateReader {
    /// The template that every new assessment starts from.
    private static final String BLANK = "blank";

    private final Map<String, Kind> kinds;

    /// @param kinds how each trait is answered, by trait id
    TemplateReader(Map<String, Kind> kinds) {
        this.kinds = kinds;
    }

    List<Template> templates(Item file) {
        Ids ids = Ids.ofThings();
        List<Template> templates = file.each("templates", item -> new Template(ids.take(item), item.text("name"),
                item.text("summary"), item.optionalText("question"), answers(item)));
        if (!ids.has(BLANK))
            file.problem("templates", "there is none to begin with nothing", "add one with the id \"blank\"");
        return templates;
    }

    private Map<String, Answer> answers(Item item) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : item.entries("answers")) {
            String trait = entry.getKey();
            Kind kind = kinds.get(trait);
            Optional<Answer> answer = answer(entry.getValue());
            if (kind == null)
                item.problem("answers." + trait, "there is no such trait", "write the id of a trait");
            else if (answer.filter(kind::accepts).isEmpty())
                item.problem("answers." + trait, entry.getValue() + " does not answer this question",
                        "write what a " + name(kind) + " takes");
            else
                answers.put(trait, answer.get());
        }
        return answers;
    }

    private static Optional<Answer> answer(JsonNode value) {
        if (Item.isNumber(value))
            return Optional.of(new Answer.Amount(value.asDouble()));
        if (value.isTextual())
            return Optional.of(new Answer.Pick(value.asText()));
        if (value.isBoolean())
            return Optional.of(new Answer.Flag(value.asBoolean()));
        JsonNode from = value.path("from");
        JsonNode to = value.path("to");
        if (Item.isNumber(from) && Item.isNumber(to) && value.size() == 2 && from.asDouble() <= to.asDouble())
            return Optional.of(new Answer.Range(from.asDouble(), to.asDouble()));
        List<String> options = new ArrayList<>();
        value.path("any-of").forEach(option -> options.add(option.asText()));
        return options.isEmpty() || value.size() != 1 ? Optional.empty() : Optional.of(new Answer.AnyOf(options));
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case Kind.Slider _ -> "slider";
            case Kind.Choice _ -> "choice";
            case Kind.Toggle _ -> "toggle";
            case Kind.Quantity _ -> "number";
        };
    }
}
