package whichway.budget;

import whichway.core.Estimate;

/// A number that a result was computed from.
///
/// @param kind where it comes from
/// @param id of the figure, the trait or the price
/// @param value what was taken
/// @param assumed whether nobody said it, so that the ordinary value of the figure or the assumption for the trait was
///        taken; never so for a price
/// @param relieves whether more of it makes room or saves money
public record Input(Kind kind, String id, Estimate value, boolean assumed, boolean relieves) {
    /// Where a number comes from.
    public enum Kind {
        /// What the plan says of a figure.
        FIGURE,
        /// The answer to a question.
        TRAIT,
        /// The price list, in dollars for its unit.
        PRICE
    }
}
