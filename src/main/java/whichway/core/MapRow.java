package whichway.core;

import java.util.List;
import java.util.Optional;

/// Which approach leads along one trait's way while another trait's answer is held: a row of a map of two traits.
///
/// @param at where the other answer is held, 0..1 of its way
/// @param runs from the one end to the other, without gaps
public record MapRow(double at, List<Run> runs) {
    public MapRow {
        runs = List.copyOf(runs);
    }

    /// The approaches that lead, in order.
    public List<Optional<String>> leaders() {
        return runs.stream().map(Run::leader).toList();
    }

    /// A part of the row on which one approach leads.
    ///
    /// @param from where it begins, 0..1
    /// @param to where it ends, 0..1
    /// @param leader id of the approach; empty where all are ruled out
    public record Run(double from, double to, Optional<String> leader) {}
}
