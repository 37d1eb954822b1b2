package whichway.budget;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// What one request of an approach consists of, in tokens.
final class Request {
    private final Map<String, ToDoubleFunction<Reading>> beginning = new LinkedHashMap<>();
    private final Map<String, ToDoubleFunction<Reading>> rest = new LinkedHashMap<>();
    private final Map<String, ToDoubleFunction<Reading>> answer = new LinkedHashMap<>();

    Request(Shape shape) {
        figure(beginning, "system", shape.tuned() ? "tuned-system-tokens" : "system-tokens");
        switch (shape) {
            case PROMPTING -> figure(beginning, "examples", "prompt-examples-tokens");
            case LONG_CONTEXT, RAG, TOOLS -> figure(beginning, "examples", "other-examples-tokens");
            case FINE_TUNING, RAG_FINE_TUNING -> {
            }
        }
        if (shape == Shape.TOOLS)
            figure(beginning, "schema", "tool-schema-tokens");
        if (shape == Shape.LONG_CONTEXT)
            beginning.put("corpus", reading -> reading.trait("corpus-tokens"));
        figure(rest, "history", "history-tokens");
        figure(rest, "question", "question-tokens");
        if (shape.retrieves())
            rest.put("passages", reading -> reading.figure("passages") * reading.figure("passage-tokens"));
        figure(answer, "answer", "answer-tokens");
        figure(answer, "reasoning", "reasoning-tokens");
    }

    private static void figure(Map<String, ToDoubleFunction<Reading>> parts, String part, String id) {
        parts.put(part, reading -> reading.figure(id));
    }

    /// All parts in the order in which they fill the window, by name.
    Map<String, ToDoubleFunction<Reading>> parts() {
        Map<String, ToDoubleFunction<Reading>> all = new LinkedHashMap<>(beginning);
        all.putAll(rest);
        all.putAll(answer);
        return all;
    }

    /// Tokens that every request begins with, so that they can be cached.
    double beginning(Reading reading) {
        return sum(beginning, reading);
    }

    /// Tokens that are new with each request.
    double rest(Reading reading) {
        return sum(rest, reading);
    }

    /// Tokens that the model writes.
    double answer(Reading reading) {
        return sum(answer, reading);
    }

    /// All tokens together.
    double whole(Reading reading) {
        return beginning(reading) + rest(reading) + answer(reading);
    }

    private static double sum(Map<String, ToDoubleFunction<Reading>> parts, Reading reading) {
        return parts.values().stream().mapToDouble(part -> part.applyAsDouble(reading)).sum();
    }
}
