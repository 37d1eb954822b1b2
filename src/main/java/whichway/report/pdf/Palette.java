package whichway.report.pdf;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The colours of the light theme by role, read from the sheet that holds all colours.
final class Palette {
    private static final Pattern DEFINITION = Pattern.compile("-([a-z][a-z-]*):\\s*(#[0-9a-fA-F]{6});");
    private static final Pattern USE = Pattern.compile("(?<=[:\\s])-([a-z][a-z-]*)(?=[;\\s])");

    private final Map<String, String> colours = new HashMap<>();

    /// @param tokens the sheet; what stands before its first media query is the light theme
    Palette(String tokens) {
        int dark = tokens.indexOf("@media");
        Matcher matcher = DEFINITION.matcher(dark < 0 ? tokens : tokens.substring(0, dark));
        while (matcher.find())
            colours.put(matcher.group(1), matcher.group(2));
    }

    /// A role's colour.
    ///
    /// @throws IllegalArgumentException if there is no such role
    Color colour(String role) {
        return Color.decode(code(role));
    }

    /// A sheet with its roles, written as in `color: -fg-muted;`, replaced by their colours.
    String resolve(String sheet) {
        return USE.matcher(sheet).replaceAll((MatchResult use) -> code(use.group(1)));
    }

    private String code(String role) {
        String code = colours.get(role);
        if (code == null)
            throw new IllegalArgumentException("No colour for the role " + role);
        return code;
    }
}
