package whichway.knowledge;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// The ids of one list, each in kebab-case and once only.
final class Ids {
    private final Pattern form;
    private final Set<String> taken = new LinkedHashSet<>();

    private Ids(String form) {
        this.form = Pattern.compile(form);
    }

    /// Ids that conditions can name, so they begin with a letter.
    static Ids ofThings() {
        return new Ids("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    }

    /// Ids of bands; they may begin with a digit.
    static Ids ofBands() {
        return new Ids("[a-z0-9]+(-[a-z0-9]+)*");
    }

    /// Reads the id of an item.
    String take(Item item) {
        String id = item.text("id");
        if (id.isBlank())
            return id;
        if (!form.matcher(id).matches())
            item.problem("id", "\"" + id + "\" is not kebab-case", "use a-z, 0-9 and single hyphens");
        if (!taken.add(id))
            item.problem("id", "\"" + id + "\" is taken by an earlier one", "give each its own id");
        return id;
    }

    /// Whether something has that id.
    boolean has(String id) {
        return taken.contains(id);
    }
}
