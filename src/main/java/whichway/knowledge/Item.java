package whichway.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/// One JSON object of a knowledge file, read key by key. What is wrong is noted with its place and replaced by
/// something harmless, so that reading goes on; keys that nobody reads are wrong too.
final class Item {
    private final Problems problems;
    private final String file;
    private final String place;
    private final JsonNode json;
    private final Set<String> read = new LinkedHashSet<>();

    Item(Problems problems, String file, String place, JsonNode json) {
        this.problems = problems;
        this.file = file;
        this.place = place;
        this.json = json;
        if (!json.isObject() && !json.isMissingNode())
            problem("", "is not an object", "write {…}");
    }

    /// Notes a problem.
    ///
    /// @param key where; empty for the object itself
    void problem(String key, String what, String cure) {
        problems.add(file, at(key), what, cure);
    }

    /// A text that has to say something.
    String text(String key) {
        String text = value(key, JsonNode::isTextual, "a text").asText("");
        if (text.isBlank() && json.path(key).isTextual())
            problem(key, "is empty", "write it");
        return text;
    }

    /// A text that may be empty or absent.
    String optionalText(String key) {
        return has(key) ? value(key, JsonNode::isTextual, "a text").asText("") : "";
    }

    boolean flag(String key) {
        return value(key, JsonNode::isBoolean, "true or false").asBoolean();
    }

    double number(String key) {
        return value(key, Item::isNumber, "a number").asDouble();
    }

    OptionalDouble optionalNumber(String key) {
        return has(key) ? OptionalDouble.of(number(key)) : OptionalDouble.empty();
    }

    /// A list of texts; empty where it is absent.
    List<String> texts(String key) {
        if (!has(key))
            return List.of();
        List<String> texts = new ArrayList<>();
        int index = 0;
        for (JsonNode element : value(key, JsonNode::isArray, "a list")) {
            if (element.isTextual() && !texts.contains(element.asText()))
                texts.add(element.asText());
            else
                problem(key + "[" + index + "]", element.isTextual() ? "stands there twice" : "is not a text",
                        "write each once, as a text");
            index++;
        }
        return texts;
    }

    /// The objects of a list, each read to its last key.
    <T> List<T> each(String key, Function<Item, T> reader) {
        List<T> results = new ArrayList<>();
        int index = 0;
        for (JsonNode element : value(key, JsonNode::isArray, "a list")) {
            String name = element.path("id").asText("").isEmpty() ? String.valueOf(index) : element.get("id").asText();
            results.add(new Item(problems, file, at(key + "[" + name + "]"), element).readBy(reader));
            index++;
        }
        return results;
    }

    /// An object within, read to its last key.
    <T> T object(String key, Function<Item, T> reader) {
        JsonNode value = value(key, JsonNode::isObject, "an object");
        return new Item(problems, file, at(key), value).readBy(reader);
    }

    /// The values of an object within whose keys are names of something; empty where it is absent.
    Collection<Map.Entry<String, JsonNode>> entries(String key) {
        return value(key, JsonNode::isObject, "an object").properties();
    }

    /// Whether the key is there.
    boolean has(String key) {
        read.add(key);
        return json.has(key);
    }

    /// The value as it stands; missing where it is absent.
    JsonNode raw(String key) {
        read.add(key);
        return json.path(key);
    }

    /// Reads it and notes the keys that were left.
    <T> T readBy(Function<Item, T> reader) {
        T result = reader.apply(this);
        for (Map.Entry<String, JsonNode> entry : json.properties())
            if (!read.contains(entry.getKey()))
                problem(entry.getKey(), "is not a key here", "remove it or write one of " + String.join(", ", read));
        return result;
    }

    /// Counts all keys as read: what they mean is not known.
    void skipRest() {
        json.fieldNames().forEachRemaining(read::add);
    }

    static boolean isNumber(JsonNode value) {
        return value.isNumber() && Double.isFinite(value.asDouble());
    }

    private JsonNode value(String key, Predicate<JsonNode> test, String kind) {
        read.add(key);
        JsonNode value = json.path(key);
        if (test.test(value))
            return value;
        // Of an object that is itself missing, only the object is reported.
        if (!json.isMissingNode())
            problem(key, value.isMissingNode() ? "is missing" : "is not " + kind, "write " + kind);
        return MissingNode.getInstance();
    }

    private String at(String key) {
        if (place.isEmpty())
            return key.isEmpty() ? "the whole file" : key;
        return key.isEmpty() ? place : place + "." + key;
    }
}
