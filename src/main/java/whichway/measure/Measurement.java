package whichway.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was measured of some documents.
///
/// @param encoding name of the tokenizer's encoding that tokens are counted in
/// @param lengths how long the documents are, in tokens
/// @param words words of all documents together
/// @param characters characters of all documents together
/// @param unread files that do not count though they might have, by name; no more than `Measurer.MOST_UNREAD`
/// @param unlisted how many more of these there are
/// @param others how many files there are of each kind that cannot be read, by ending, most first; `""` for no ending
/// @param hidden files and folders passed over because they are hidden or somebody has them open
public record Measurement(String encoding, Lengths lengths, long words, long characters, List<Unread> unread,
        int unlisted, Map<String, Integer> others, int hidden) {
    public Measurement {
        unread = List.copyOf(unread);
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /// How many documents count.
    public int documents() {
        return lengths.documents();
    }

    /// The tokens of all documents together.
    public long tokens() {
        return lengths.total();
    }

    /// How many characters a token has; 0 if there is none.
    public double charactersPerToken() {
        return tokens() == 0 ? 0 : (double) characters / tokens();
    }

    /// How many tokens a word has; 0 if there is none.
    public double tokensPerWord() {
        return words == 0 ? 0 : (double) tokens() / words;
    }

    /// Whether all documents were read.
    public boolean complete() {
        return unlisted == 0 && unread.stream().noneMatch(file -> file.reason().isLoss());
    }

    /// The files of kinds that cannot be read.
    public int otherFiles() {
        return others.values().stream().mapToInt(Integer::intValue).sum();
    }
}
