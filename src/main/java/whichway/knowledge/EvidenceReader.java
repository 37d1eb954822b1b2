package whichway.knowledge;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import whichway.core.Ground;
import whichway.core.Source;

/// Reads the sources, and what the rest of the knowledge stands on: its grounds, and the sources that it cites.
final class EvidenceReader {
    /// The source that every founding ground cites.
    private static final String FOUNDING_SOURCE = "founding-argument";

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Item> uncited = new LinkedHashMap<>();

    List<Source> sources(Item file) {
        Ids ids = Ids.ofThings();
        return file.each("sources", item -> source(item, ids.take(item)));
    }

    private Source source(Item item, String id) {
        Source source = new Source(id, item.text("author"), year(item), item.text("title"), item.text("identifier"),
                item.text("figure"), item.optionalText("caveat"),
                ground(item, "ground", item.text("ground")).orElse(Ground.PRACTICE));
        sources.put(id, source);
        uncited.put(id, item);
        return source;
    }

    private static int year(Item item) {
        double year = item.number("year");
        if (year != Math.rint(year) || year < 1900 || year > 2100)
            item.problem("year", "is not a year of publication", "write four digits");
        return (int) year;
    }

    /// What an item stands on, from its keys `ground` and `sources`.
    ///
    /// @param needed whether it has to stand on something
    Evidence evidence(Item item, boolean needed) {
        List<String> cited = cited(item);
        Set<Ground> grounds = new LinkedHashSet<>();
        for (String name : item.texts("ground"))
            ground(item, "ground", name).ifPresent(grounds::add);
        if (needed && grounds.isEmpty())
            item.problem("ground", "names no ground", "write one or more of " + names());
        grounds.forEach(ground -> checkCited(item, ground, cited));
        return new Evidence(grounds.stream().sorted().toList(), cited);
    }

    /// The sources that an item cites, from its key `sources`.
    List<String> cited(Item item) {
        List<String> cited = item.texts("sources");
        for (String source : cited)
            cite(item, "sources", source);
        return cited;
    }

    /// Counts a source as cited.
    ///
    /// @param key where it is named
    void cite(Item item, String key, String source) {
        uncited.remove(source);
        if (!sources.containsKey(source) && !source.isBlank())
            item.problem(key, "there is no source \"" + source + "\"", "cite one of sources.json");
    }

    /// Notes every source that nothing cites.
    void checkAllCited() {
        uncited.values().forEach(
                item -> item.problem("id", "nothing cites this source", "cite it where it supports, or remove it"));
    }

    private void checkCited(Item item, Ground ground, List<String> cited) {
        switch (ground) {
            case FOUNDING -> {
                if (!cited.contains(FOUNDING_SOURCE))
                    item.problem("sources", "a founding ground does not cite the founding argument",
                            "add \"" + FOUNDING_SOURCE + "\"");
            }
            case MEASURED, VENDOR -> {
                if (cited.stream().map(sources::get).noneMatch(source -> source != null && source.ground() == ground))
                    item.problem("sources", "no source that is " + name(ground) + " is cited",
                            "cite one, or remove that ground");
            }
            case PRACTICE -> {
            }
        }
    }

    private static Optional<Ground> ground(Item item, String key, String name) {
        Optional<Ground> ground = Arrays.stream(Ground.values()).filter(value -> name(value).equals(name)).findFirst();
        if (ground.isEmpty() && !name.isBlank())
            item.problem(key, "there is no ground \"" + name + "\"", "write one of " + names());
        return ground;
    }

    private static String name(Ground ground) {
        return ground.name().toLowerCase(Locale.ROOT);
    }

    private static String names() {
        return Arrays.stream(Ground.values()).map(EvidenceReader::name)
                .collect(Collectors.joining(", "));
    }
}
