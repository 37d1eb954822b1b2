package whichway.core;

import java.util.List;
import java.util.Optional;

/// A change of answers that gives the comparison another leader.
///
/// @param changes the answers that change, one or two
/// @param leader id of the approach that then leads
/// @param gates ids of the gates that thereby rule the present leader out, or no longer rule the new one out
public record Flip(List<Change> changes, String leader, List<String> gates) {
    public Flip {
        changes = List.copyOf(changes);
        gates = List.copyOf(gates);
    }

    /// The steps of all changes together.
    public int steps() {
        return changes.stream().mapToInt(Change::steps).sum();
    }

    /// How far all changes go together, each 0..1 of its trait's way.
    public double way() {
        return changes.stream().mapToDouble(Change::way).sum();
    }

    /// An assessment with the changes made.
    public Assessment applyTo(Assessment assessment) {
        Assessment changed = assessment;
        for (Change change : changes)
            changed = changed.withAnswer(change.trait(), Optional.of(change.to()));
        return changed;
    }

    /// One changed answer.
    ///
    /// @param trait id of the trait
    /// @param from the answer as it is
    /// @param to the answer as it would be: an exact one
    /// @param steps how far that is: options count 1, positions whole numbers, quantities bands
    /// @param way how far that is as a part of the trait's way, 0..1, to tell equal steps apart
    public record Change(String trait, Answer from, Answer to, int steps, double way) {}
}
