package whichway.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import whichway.core.Advice;
import whichway.core.Condition;
import whichway.core.Occasion;
import whichway.core.Passage;

/// Reads when a piece of advice is given, from its keys `for` and `when`, and the passages that depend on it.
final class OccasionReader {
    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");

    private final Ids approaches;
    private final EvidenceReader evidence;
    private final ConditionParser conditions;

    OccasionReader(Ids approaches, EvidenceReader evidence, ConditionParser conditions) {
        this.approaches = approaches;
        this.evidence = evidence;
        this.conditions = conditions;
    }

    Occasion occasion(Item item) {
        List<String> leaders = item.texts("for");
        for (String leader : leaders)
            if (!approaches.has(leader))
                item.problem("for", "there is no approach \"" + leader + "\"", "write the id of an approach");
        return new Occasion(leaders, condition(item, "when").orElse(Occasion.ALWAYS.when()));
    }

    /// A condition that may be absent.
    Optional<Condition> condition(Item item, String key) {
        String text = item.optionalText(key);
        if (text.isBlank())
            return Optional.empty();
        try {
            return Optional.of(conditions.parse(text));
        } catch (GrammarException e) {
            item.problem(key, e.what(), e.cure());
            return Optional.empty();
        }
    }

    List<Passage> passages(Item item, String key) {
        List<Passage> passages = new ArrayList<>(item.each(key, this::passage));
        if (passages.isEmpty())
            item.problem(key, "says nothing", "write at least one passage");
        return passages;
    }

    private Passage passage(Item item) {
        String text = item.text("text");
        Matcher names = NAME.matcher(text);
        while (names.find())
            if (!Advice.NAMES.contains(names.group(1)) && !conditions.knows(names.group(1)))
                item.problem("text", "there is no trait \"" + names.group(1) + "\"",
                        "write the id of a trait, or one of "
                                + String.join(", ", Advice.NAMES.stream().sorted().toList()));
        return new Passage(text, occasion(item), item.has("else") && item.flag("else"), sources(item));
    }

    List<String> sources(Item item) {
        return evidence.cited(item);
    }
}
