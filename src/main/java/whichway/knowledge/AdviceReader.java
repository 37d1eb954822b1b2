package whichway.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import whichway.core.Advice;
import whichway.core.Inquiry;
import whichway.core.Level;
import whichway.core.Measure;
import whichway.core.Passage;
import whichway.core.Risk;
import whichway.core.Stage;
import whichway.core.Term;

/// Reads the advice on going on from a decision.
final class AdviceReader {
    private final OccasionReader occasions;
    private final ConditionParser conditions;

    AdviceReader(OccasionReader occasions, ConditionParser conditions) {
        this.occasions = occasions;
        this.conditions = conditions;
    }

    Advice advice(Item file) {
        Ids stages = Ids.ofThings();
        Ids measures = Ids.ofThings();
        Ids risks = Ids.ofThings();
        Ids inquiries = Ids.ofThings();
        return new Advice(file.each("stages", item -> stage(item, stages.take(item))),
                file.each("measures", item -> measure(item, measures.take(item))),
                occasions.passages(file, "testing"),
                file.each("risks", item -> risk(item, risks.take(item))),
                file.each("inquiries",
                        item -> new Inquiry(inquiries.take(item), item.text("question"),
                                occasions.passages(item, "answers"))),
                file.each("terms", item -> new Term(item.text("name"), item.text("meaning"), forms(item))));
    }

    private Stage stage(Item item, String id) {
        Weeks weeks = item.object("weeks", Weeks::of);
        return new Stage(id, item.text("name"), weeks.from, weeks.to, item.has("optional") && item.flag("optional"),
                item.flag("users"), occasions.occasion(item),
                occasions.passages(item, "entry"), occasions.passages(item, "steps"), occasions.passages(item, "exit"));
    }

    private Measure measure(Item item, String id) {
        List<Passage> targets = occasions.passages(item, "targets");
        return new Measure(id, item.text("name"), item.text("meaning"), targets, item.text("scorer"),
                occasions.occasion(item));
    }

    private Risk risk(Item item, String id) {
        List<String> traits = item.texts("traits");
        for (String trait : traits)
            if (!conditions.knows(trait))
                item.problem("traits", "there is no trait \"" + trait + "\"", "write the id of a trait");
        return new Risk(id, item.text("name"), level(item, "likelihood"), occasions.condition(item, "likelier"),
                level(item, "impact"), occasions.condition(item, "graver"), item.text("control"), traits,
                occasions.occasion(item), occasions.sources(item));
    }

    private static Level level(Item item, String key) {
        String name = item.text(key);
        Optional<Level> level = Arrays.stream(Level.values()).filter(value -> name(value).equals(name)).findFirst();
        if (level.isEmpty() && !name.isBlank())
            item.problem(key, "there is no level \"" + name + "\"", "write one of "
                    + Arrays.stream(Level.values()).map(AdviceReader::name).collect(Collectors.joining(", ")));
        return level.orElse(Level.MEDIUM);
    }

    private static String name(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> forms(Item item) {
        List<String> forms = item.texts("forms");
        if (forms.isEmpty())
            item.problem("forms", "no word brings this term up", "write the words that do");
        return forms;
    }

    private record Weeks(int from, int to) {
        private static Weeks of(Item item) {
            double from = item.number("from");
            double to = item.number("to");
            if (from != Math.rint(from) || to != Math.rint(to) || from < 0 || to < from)
                item.problem("", "is no span of weeks", "write two whole numbers, the smaller first");
            return new Weeks((int) from, (int) to);
        }
    }
}
