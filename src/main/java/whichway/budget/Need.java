package whichway.budget;

import java.util.List;

import whichway.core.Estimate;

/// What one request of an approach needs of the window, in tokens.
///
/// @param approach id of the approach
/// @param parts in the order in which they fill the window
/// @param tokens all parts together
/// @param fit as things usually are
/// @param atBest with every number at the end that makes room
/// @param atWorst with every number at the end that takes room
/// @param over by how many tokens it usually misses the part of the window that is read well; 0 where it fits
public record Need(String approach, List<Part> parts, Estimate tokens, Fit fit, Fit atBest, Fit atWorst, double over) {
    public Need {
        parts = List.copyOf(parts);
    }

    /// One part of a request.
    ///
    /// @param id what it is: `system`, `examples`, `schema`, `corpus`, `history`, `question`, `passages`, `answer` or
    ///        `reasoning`
    /// @param tokens how much it is
    /// @param inputs all that it was computed from
    public record Part(String id, Estimate tokens, List<Input> inputs) {
        public Part {
            inputs = List.copyOf(inputs);
        }
    }
}
