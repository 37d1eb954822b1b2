package whichway.file;

import java.util.List;

import whichway.words.Words;

/// Something to tell people about a place in a file: what is there, and what to do about it.
///
/// @param place such as `answers.volatility`; empty where it is the whole file
/// @param line from 1; 0 where unknown
/// @param column from 1; 0 where unknown
/// @param key of the words that say what is there; the words of `cure.` and the key say what to do
/// @param details that stand in the words
public record Remark(String place, int line, int column, String key, List<String> details) {
    private static final int SHORT = 60;

    public Remark {
        details = List.copyOf(details);
    }

    static Remark of(String key, String... details) {
        return new Remark("", 0, 0, key, List.of(details));
    }

    Remark at(String where, Json.Spot spot) {
        return new Remark(where, spot.line(), spot.column(), key, details);
    }

    /// What is there, in one sentence.
    public String what(Words words) {
        return words.say(key, details.toArray());
    }

    /// What to do, in one sentence.
    public String cure(Words words) {
        return words.say("cure." + key, details.toArray());
    }

    /// Where it is, in words; empty where it is the whole file.
    public String where(Words words) {
        if (line == 0)
            return shortened(place);
        return words.say(place.isEmpty() ? "files.where.line" : "files.where.both", shortened(place),
                Integer.toString(line), Integer.toString(column));
    }

    /// Where, what and cure.
    public String say(Words words) {
        String where = where(words);
        String text = what(words) + " " + cure(words);
        return where.isEmpty() ? text : words.say("files.remark", where, text);
    }

    /// A text from a file, fit to stand in a sentence.
    static String shortened(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ");
        return plain.length() <= SHORT ? plain : plain.substring(0, plain.offsetByCodePoints(0, SHORT / 2)) + "…";
    }
}
