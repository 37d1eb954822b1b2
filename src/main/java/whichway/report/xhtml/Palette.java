package whichway.report.xhtml;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import whichway.report.Letterhead;

/// The colours of the light theme by role, read from the sheet that holds all colours.
public final class Palette {
    private static final Pattern DEFINITION = Pattern.compile("-([a-z][a-z-]*):\\s*(#[0-9a-fA-F]{6});");
    private static final Pattern USE = Pattern.compile("(?<=[:\\s])-([a-z][a-z-]*)(?=[;\\s])");
    private static final int WHITE = 255;
    private static final int PALE = 96;

    private final Map<String, String> colours = new HashMap<>();

    private Palette(Map<String, String> colours) {
        this.colours.putAll(colours);
    }

    /// @param tokens the sheet; what stands before its first media query is the light theme
    public Palette(String tokens) {
        int dark = tokens.indexOf("@media");
        Matcher matcher = DEFINITION.matcher(dark < 0 ? tokens : tokens.substring(0, dark));
        while (matcher.find())
            colours.put(matcher.group(1), matcher.group(2));
    }

    /// The same where a sender has a colour of their own.
    public Palette of(Letterhead letterhead) {
        Palette own = new Palette(colours);
        letterhead.accent().ifPresent(accent -> own.colours.put("accent", accent));
        return own;
    }

    /// A role's colour, such as `#27426b`.
    ///
    /// @throws IllegalArgumentException if there is no such role
    public String colour(String role) {
        String colour = colours.get(role);
        if (colour == null)
            throw new IllegalArgumentException("No colour for the role " + role);
        return colour;
    }

    /// A role's colour thinned with the white of the paper.
    ///
    /// @throws IllegalArgumentException if there is no such role
    public String pale(String role) {
        byte[] parts = HexFormat.of().parseHex(colour(role).substring(1));
        for (int i = 0; i < parts.length; i++)
            parts[i] = (byte) (WHITE - (WHITE - (parts[i] & WHITE)) * PALE / WHITE);
        return "#" + HexFormat.of().formatHex(parts);
    }

    /// A sheet with its roles, written as in `color: -fg-muted;`, replaced by their colours.
    public String resolve(String sheet) {
        return USE.matcher(sheet).replaceAll((MatchResult use) -> colour(use.group(1)));
    }
}
