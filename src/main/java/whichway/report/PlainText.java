package whichway.report;

/// Makes text fit for every format: what would break a format, or hide what a text says, gives way to U+FFFD.
///
/// Control characters, directional overrides and embeddings, lone surrogates and non-characters are replaced one by
/// one; every kind of line end becomes a line feed. Nothing is ever cut.
final class PlainText {
    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /// The text over several lines, line feeds kept.
    static String lines(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().map(PlainText::clean).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /// The text on one line: line ends become spaces.
    static String line(String text) {
        return lines(text).replace('\n', ' ');
    }

    private static int clean(int c) {
        return switch (c) {
            case '\t' -> c;
            case '\n', '\r', 0x2028, 0x2029 -> '\n';
            default -> harmless(c) ? c : REPLACEMENT;
        };
    }

    private static boolean harmless(int c) {
        boolean direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !Character.isISOControl(c) && !direction && !noCharacter && !surrogate;
    }
}
