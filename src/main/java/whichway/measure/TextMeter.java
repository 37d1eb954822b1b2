package whichway.measure;

import java.util.function.ToIntFunction;

/// Counts the characters, words and tokens of one document as its text is read.
///
/// A word is a run of characters between blanks with a letter or digit in it; an ideograph is one by itself.
final class TextMeter {
    private final TokenCounter tokens;
    private long characters;
    private long words;
    private boolean inWord;

    /// @param tokenizer counts the tokens of a text
    TextMeter(ToIntFunction<String> tokenizer) {
        tokens = new TokenCounter(tokenizer);
    }

    /// Goes on with more text.
    void add(String text) {
        tokens.add(text);
        for (int at = 0; at < text.length(); at++)
            add(text.charAt(at));
    }

    private void add(char character) {
        if (!Character.isLowSurrogate(character))
            characters++;
        if (Character.isWhitespace(character) || Character.isSpaceChar(character))
            inWord = false;
        else if (Character.isIdeographic(character)) {
            words++;
            inWord = false;
        } else if (!inWord && Character.isLetterOrDigit(character)) {
            words++;
            inWord = true;
        }
    }

    long characters() {
        return characters;
    }

    long words() {
        return words;
    }

    /// The tokens of the whole document, once all of it was read.
    long tokens() {
        return tokens.total();
    }
}
