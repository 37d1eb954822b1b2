package whichway.core;

import java.util.List;
import java.util.Optional;

/// A part of a way on which every score is a straight line, no gate comes or goes, and one approach leads.
///
/// @param from where it begins, 0..1 of the way
/// @param to where it ends, 0..1 of the way
/// @param start scores at its beginning, in the order of the approaches
/// @param end scores at its end, in the order of the approaches
/// @param blocked ids of the approaches that are ruled out
/// @param leader id of the approach that leads; empty where all are ruled out
public record Stretch(double from, double to, List<Double> start, List<Double> end, List<String> blocked,
        Optional<String> leader) {
    public Stretch {
        start = List.copyOf(start);
        end = List.copyOf(end);
        blocked = List.copyOf(blocked);
    }
}
