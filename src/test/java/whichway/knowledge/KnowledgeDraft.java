package whichway.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import whichway.core.Knowledge;

/// The bundled knowledge as trees that a test may spoil.
final class KnowledgeDraft implements KnowledgeFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> trees = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    /// Puts a value at a place; without a value the key is removed. A place that ends in `/-` adds to a list.
    KnowledgeDraft put(String file, String pointer, String json) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = tree(file).at(place.head());
        String key = place.last().getMatchingProperty();
        try {
            switch (parent) {
                case ObjectNode object when json.isEmpty() -> object.remove(key);
                case ObjectNode object -> object.set(key, JSON.readTree(json));
                case ArrayNode array when key.equals("-") -> array.add(JSON.readTree(json));
                case ArrayNode array when json.isEmpty() -> array.remove(Integer.parseInt(key));
                case ArrayNode array -> array.set(Integer.parseInt(key), JSON.readTree(json));
                default -> throw new IllegalArgumentException("Nothing at " + place.head() + " of " + file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /// Replaces a whole file.
    KnowledgeDraft replace(String file, String text) {
        texts.put(file, text);
        return this;
    }

    @Override
    public String text(String name) {
        return texts.getOrDefault(name, tree(name).toString());
    }

    Knowledge read() {
        return KnowledgeReader.read(this);
    }

    private JsonNode tree(String file) {
        return trees.computeIfAbsent(file, name -> {
            try {
                return JSON.readTree(KnowledgeReader.bundledText(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
