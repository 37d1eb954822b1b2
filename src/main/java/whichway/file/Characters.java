package whichway.file;

/// Which characters can stand in a file.
final class Characters {
    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /// Whether every surrogate has its other half.
    static boolean isWhole(String text) {
        return text.codePoints().noneMatch(Characters::isHalf);
    }

    /// The same with U+FFFD for every half of a pair.
    static String mended(String text) {
        return isWhole(text)
                ? text
                : text.codePoints().map(c -> isHalf(c) ? REPLACEMENT : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
