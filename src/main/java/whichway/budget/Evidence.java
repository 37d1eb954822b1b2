package whichway.budget;

import java.util.List;

import whichway.core.Estimate;

/// Whether all that one answer draws on goes into the window at once, as RAG needs it. In tokens.
///
/// @param needed documents, times their length, times the part of each that is needed
/// @param room what the window has left for them after everything else in a request
/// @param fit as things usually are
/// @param atBest with every number at the end that makes room
/// @param atWorst with every number at the end that takes room
/// @param over by how many tokens they usually miss the part of the window that is read well; 0 where they fit
/// @param window the window into which they would usually fit
/// @param remedies what may help, the most promising first; none where they fit
public record Evidence(Estimate needed, Estimate room, Fit fit, Fit atBest, Fit atWorst, double over, double window,
        List<Remedy> remedies) {
    public Evidence {
        remedies = List.copyOf(remedies);
    }

    /// What may help where the documents of one answer are too much.
    public enum Remedy {
        /// A model that reads more.
        LARGER_WINDOW,
        /// Reading part after part, and joining what was found.
        STEPWISE_READING,
        /// Searching summaries before documents.
        SUMMARIES,
        /// Training on the text, which teaches facts unreliably.
        FINE_TUNING
    }
}
