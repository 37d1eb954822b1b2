package whichway.core;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Results that are kept for as long as the answers and importances they were made from stay the same.
///
/// @param <V> kind of result; never changed once it is made
final class Kept<V> {
    private final Map<String, Entry<V>> entries = new ConcurrentHashMap<>();

    /// The result of a name, made anew where something it was made from has changed.
    ///
    /// @param traits ids of all traits that it is made from
    V of(String name, Assessment assessment, Collection<String> traits, Supplier<V> make) {
        List<Said> said = traits.stream()
                .map(trait -> new Said(assessment.answer(trait), assessment.emphasis(trait))).toList();
        Entry<V> old = entries.get(name);
        if (old != null && old.said().equals(said))
            return old.value();
        V value = make.get();
        entries.put(name, new Entry<>(said, value));
        return value;
    }

    private record Entry<V>(List<Said> said, V value) {}

    private record Said(Optional<Answer> answer, double emphasis) {}
}
