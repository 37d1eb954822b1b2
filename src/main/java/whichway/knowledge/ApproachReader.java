package whichway.knowledge;

import java.util.List;

import whichway.core.Approach;
import whichway.core.Theme;

/// Reads the approaches, and the themes that the questions about them fall into.
final class ApproachReader {
    private static final int SHORT = 16;

    private final Ids approaches = Ids.ofThings();
    private final Ids themes = Ids.ofThings();

    List<Approach> approaches(Item file) {
        return file.each("approaches", item -> new Approach(approaches.take(item), item.text("name"), shortName(item),
                item.text("summary"), item.text("strength"), item.text("weakness"), item.number("prior")));
    }

    List<Theme> themes(Item file) {
        return file.each("themes", item -> new Theme(themes.take(item), item.text("name"), item.text("intro")));
    }

    /// The approaches read so far.
    Ids approachIds() {
        return approaches;
    }

    /// The themes read so far.
    Ids themeIds() {
        return themes;
    }

    private static String shortName(Item item) {
        String name = item.text("short-name");
        if (name.length() > SHORT)
            item.problem("short-name", "\"" + name + "\" is too long", "write at most " + SHORT + " characters");
        return name;
    }
}
