package whichway.core;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What a room says beyond the questions for the arithmetic of context and money. Immutable: a change gives a new one.
///
/// @param figures an `Amount` or a `Range` by figure id; absent means the ordinary values
/// @param models id of a model by approach, and for all others under `EVERY`; absent means the usual one
/// @param prices the list that was decided with; empty as long as nothing was said, and then that of the knowledge counts
public record Plan(Map<String, Answer> figures, Map<String, String> models, Optional<PriceList> prices) {
    /// Stands in `models` for every approach that has no model of its own.
    public static final String EVERY = "every-approach";

    /// Nothing said.
    public static final Plan NONE = new Plan(Map.of(), Map.of(), Optional.empty());

    public Plan {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        models = Collections.unmodifiableMap(new LinkedHashMap<>(models));
    }

    /// What was said of a figure; empty where its ordinary values count.
    public Optional<Answer> figure(String id) {
        return Optional.ofNullable(figures.get(id));
    }

    /// The model that was chosen for an approach or for every one; empty where the usual one counts.
    public Optional<String> model(String approach) {
        return Optional.ofNullable(models.getOrDefault(approach, models.get(EVERY)));
    }

    /// The same with one figure said, changed or, where empty, taken back.
    public Plan withFigure(String id, Optional<Answer> said) {
        return new Plan(with(figures, id, said), models, prices);
    }

    /// The same with one approach, or `EVERY`, on another model or, where empty, on the one that would count otherwise.
    public Plan withModel(String approach, Optional<String> model) {
        return new Plan(figures, with(models, approach, model), prices);
    }

    /// The same with other prices.
    public Plan withPrices(PriceList list) {
        return new Plan(figures, models, Optional.of(list));
    }

    /// The same, holding on to the prices that count now: from then on no newer list of the knowledge changes a result
    /// that somebody worked on.
    public Plan keeping(PriceList current) {
        return prices.isPresent() ? this : withPrices(current);
    }

    private static <V> Map<String, V> with(Map<String, V> map, String key, Optional<V> value) {
        Map<String, V> changed = new LinkedHashMap<>(map);
        value.ifPresentOrElse(v -> changed.put(key, v), () -> changed.remove(key));
        return changed;
    }
}
