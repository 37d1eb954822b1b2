package whichway.chart;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import whichway.core.Kind;
import whichway.core.Option;
import whichway.core.Trait;
import whichway.core.Way;
import whichway.words.Words;

/// The way of a trait's answer, or of its emphasis, as an axis of a picture.
///
/// @param name what runs along it
/// @param way how
/// @param ticks what is written along it, in order
public record Axis(String name, Way way, List<Tick> ticks) {
    public Axis {
        ticks = List.copyOf(ticks);
    }

    /// A word along an axis.
    ///
    /// @param at 0..1
    /// @param label in few words
    /// @param meaning in more words, where there is room; may be empty
    public record Tick(double at, String label, String meaning) {}

    /// The axis of a trait's answer.
    public static Axis of(Trait trait, Way way, Words words) {
        return new Axis(trait.name(), way, switch (trait.kind()) {
            case Kind.Slider slider -> slider(slider, way, words);
            case Kind.Choice choice -> options(choice.options(), way);
            case Kind.Toggle toggle -> options(toggle.options(), way);
            case Kind.Quantity _ -> Stream.of(0.0, way.high())
                    .map(number -> new Tick(way.position(number), words.say("chart.axis.number", number), "")).toList();
        });
    }

    private static List<Tick> slider(Kind.Slider slider, Way way, Words words) {
        return Stream.of(slider.min(), slider.max()).map(at -> new Tick(way.position(at),
                words.say("chart.axis.number", at), slider.nearest(at).words())).toList();
    }

    private static List<Tick> options(List<Option> options, Way way) {
        return IntStream.range(0, options.size())
                .mapToObj(code -> new Tick(way.position(code), options.get(code).label(), "")).toList();
    }

    /// The axis of a trait's emphasis.
    public static Axis ofEmphasis(Trait trait, Way way, Words words) {
        return new Axis(words.say("chart.axis.emphasis", trait.name()), way,
                Stream.of("off", "less", "normal", "more")
                        .map(level -> new Tick(switch (level) {
                            case "off" -> 0;
                            case "less" -> 0.25;
                            case "normal" -> 0.5;
                            default -> 1;
                        }, words.say("chart.axis.emphasis." + level), "")).toList());
    }

    /// Whether its ticks are equal stretches rather than points.
    boolean stepped() {
        return way.kind() == Way.Kind.OPTIONS;
    }
}
