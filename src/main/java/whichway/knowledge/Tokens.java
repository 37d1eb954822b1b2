package whichway.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words, numbers and signs of a short text, taken one after the other. A hyphen within a word belongs to it, so a
/// minus sign needs spaces.
final class Tokens {
    private static final Pattern TOKEN = Pattern
            .compile(
                    "\\s*(?:(?<word>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)|(?<number>[0-9]+(?:\\.[0-9]+)?)|(<=|>=|[<>=()*/+-]))");

    private final List<String> tokens = new ArrayList<>();
    private final String text;
    private int next;

    Tokens(String text) throws GrammarException {
        this.text = text.strip();
        Matcher matcher = TOKEN.matcher(this.text);
        int end = 0;
        while (matcher.lookingAt()) {
            tokens.add(matcher.group().strip());
            end = matcher.end();
            matcher.region(end, this.text.length());
        }
        if (end < this.text.length())
            throw new GrammarException("\"" + this.text.substring(end).strip() + "\" cannot be understood",
                    "write ids in kebab-case, numbers in digits, and the signs < <= = >= > * / + - ( )");
    }

    /// Takes the next one if it is that.
    boolean take(String token) {
        boolean there = next < tokens.size() && tokens.get(next).equals(token);
        if (there)
            next++;
        return there;
    }

    /// Takes the next one if it is a word.
    Optional<String> takeWord() {
        Optional<String> word = peekWord();
        word.ifPresent(_ -> next++);
        return word;
    }

    /// Takes the next one if it is a number.
    Optional<Double> takeNumber() {
        if (next == tokens.size() || !Character.isDigit(tokens.get(next).charAt(0)))
            return Optional.empty();
        return Optional.of(Double.valueOf(tokens.get(next++)));
    }

    /// The next one if it is a word.
    Optional<String> peekWord() {
        if (next == tokens.size() || !Character.isLetter(tokens.get(next).charAt(0)))
            return Optional.empty();
        return Optional.of(tokens.get(next));
    }

    /// Takes what has to come next.
    void expect(String token) throws GrammarException {
        if (!take(token))
            throw unexpected("\"" + token + "\"");
    }

    /// Takes the end.
    void expectEnd() throws GrammarException {
        if (next < tokens.size())
            throw unexpected("the end");
    }

    /// Says that something else should stand here.
    GrammarException unexpected(String expected) {
        String found = next < tokens.size() ? "\"" + tokens.get(next) + "\"" : "the end";
        return new GrammarException("\"" + text + "\" has " + found + " where " + expected + " belongs",
                "write " + expected);
    }
}
