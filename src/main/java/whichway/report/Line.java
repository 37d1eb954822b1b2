package whichway.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Text with its runs in reading order.
///
/// @param runs one after the other; spaces between them are part of their texts
public record Line(List<Run> runs) {
    /// Nothing.
    public static final Line EMPTY = new Line(List.of());

    public Line {
        runs = List.copyOf(runs);
    }

    /// Ordinary text.
    public static Line of(String text) {
        return new Line(List.of(new Run.Plain(text)));
    }

    /// Runs, one after the other.
    public static Line of(Run... runs) {
        return new Line(List.of(runs));
    }

    /// The same with more runs at its end.
    public Line and(Run... more) {
        return new Line(Stream.concat(runs.stream(), Stream.of(more)).toList());
    }

    /// The same with another line at its end.
    public Line and(Line more) {
        List<Run> all = new ArrayList<>(runs);
        all.addAll(more.runs);
        return new Line(all);
    }

    /// Its words without any distinction.
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Run run : runs)
            text.append(switch (run) {
                case Run.Plain plain -> plain.text();
                case Run.Strong strong -> strong.text();
                case Run.Quiet quiet -> quiet.text();
                case Run.Aside aside -> " (" + aside.text() + ")";
                case Run.Reference reference -> "[" + reference.number() + "]";
                case Run.Address address -> address.url();
            });
        return text.toString();
    }
}
