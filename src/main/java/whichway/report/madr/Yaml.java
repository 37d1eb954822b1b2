package whichway.report.madr;

/// Writes text as a YAML string on one line. Every sign that YAML, or a reader that takes the front matter for Markdown,
/// could understand as anything but text is written by its number.
final class Yaml {
    private static final String HARMLESS = " ,;'()-+";

    private Yaml() {}

    /// The text between double quotes.
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int at = 0, character; at < text.length(); at += Character.charCount(character)) {
            character = text.codePointAt(at);
            quoted.append(isPlain(text, at, character) ? Character.toString(character) : numbered(character));
        }
        return quoted.append('"').toString();
    }

    /// A full stop within a word may make an address of it.
    private static boolean isPlain(String text, int at, int character) {
        if (character == '.')
            return at + 1 == text.length() || text.charAt(at + 1) == ' ';
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK
                || HARMLESS.indexOf(character) >= 0;
    }

    private static String numbered(int character) {
        if (character > 0xFFFF)
            return String.format("\\U%08X", character);
        return String.format(character > 0xFF ? "\\u%04X" : "\\x%02X", character);
    }
}
