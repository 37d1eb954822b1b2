package whichway.core;

import java.util.List;

/// Something to measure, to know whether the result works.
///
/// @param id kebab-case name
/// @param name its name
/// @param meaning what is counted
/// @param targets where to start; the first that fits counts
/// @param scorer who or what scores it
/// @param occasion which projects measure it
public record Measure(String id, String name, String meaning, List<Passage> targets, String scorer,
        Occasion occasion) {
    public Measure {
        targets = List.copyOf(targets);
    }
}
