package whichway.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/// Adds up what a measuring finds, in little room however many files there are.
final class Tally {
    private final String encoding;
    private final LongStream.Builder lengths = LongStream.builder();
    private final List<Unread> unread = new ArrayList<>();
    private final Map<String, Integer> others = new HashMap<>();
    private int unlisted;
    private int hidden;
    private long words;
    private long characters;

    Tally(String encoding) {
        this.encoding = encoding;
    }

    void document(TextMeter meter) {
        lengths.add(meter.tokens());
        words += meter.words();
        characters += meter.characters();
    }

    void unread(Unread file) {
        if (unread.size() < Measurer.MOST_UNREAD)
            unread.add(file);
        else
            unlisted++;
    }

    void other(String ending) {
        others.merge(ending, 1, Integer::sum);
    }

    void hidden() {
        hidden++;
    }

    Measurement measurement() {
        Map<String, Integer> ordered = new LinkedHashMap<>();
        others.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        unread.sort(Comparator.comparing(Unread::file));
        return new Measurement(encoding, new Lengths(lengths.build()), words, characters, unread, unlisted, ordered,
                hidden);
    }
}
