package whichway.measure;

import java.util.function.ToIntFunction;

/// Counts the tokens of a text that comes in pieces, and holds little of it at a time.
///
/// A tokenizer first splits a text by a pattern and never joins across such a split. Every pattern of the GPT family
/// splits between a letter or number and what is none, nor a mark on it, nor an apostrophe. Cut there, the parts have as
/// many tokens as the whole. Where 32,768 characters hold no such place, as in encoded data, they are cut anywhere,
/// which may make a token or two more or less.
final class TokenCounter {
    static final int MOST_HELD = 1 << 15;

    private final ToIntFunction<String> tokenizer;
    private final StringBuilder held = new StringBuilder();
    private long tokens;

    /// @param tokenizer counts the tokens of a text
    TokenCounter(ToIntFunction<String> tokenizer) {
        this.tokenizer = tokenizer;
    }

    /// Goes on with more text.
    void add(String text) {
        for (int from = 0; from < text.length(); from += MOST_HELD) {
            held.append(text, from, Math.min(text.length(), from + MOST_HELD));
            if (held.length() >= MOST_HELD)
                count(cut());
        }
    }

    /// The tokens of all the text, which ends here.
    long total() {
        count(held.length());
        return tokens;
    }

    private void count(int length) {
        tokens += tokenizer.applyAsInt(held.substring(0, length));
        held.delete(0, length);
    }

    private int cut() {
        for (int at = held.length() - 1; at > 0; at--)
            if (isLetterOrNumber(held.charAt(at - 1)) && endsLetters(held.charAt(at)))
                return at;
        return Character.isHighSurrogate(held.charAt(held.length() - 1)) ? held.length() - 1 : held.length();
    }

    private static boolean isLetterOrNumber(char character) {
        return Character.isLetter(character) || isNumber(character);
    }

    private static boolean isNumber(char character) {
        int type = Character.getType(character);
        return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /// Half a character beyond the basic plane may be half a letter.
    private static boolean endsLetters(char character) {
        int type = Character.getType(character);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
        return !mark && !isLetterOrNumber(character) && !Character.isSurrogate(character) && character != '\'';
    }
}
