package whichway.budget;

import whichway.core.Estimate;

/// Whether a model that holds facts in its weights can be trained as often as the facts change.
///
/// @param affordable trainings a month at which fine-tuning costs as much as RAG; below 0 where it costs more without any
/// @param changes how often in a month facts change
/// @param training what one training after the first costs, people included
public record Cadence(double affordable, Estimate changes, Estimate training) {
    /// Whether training for every change costs no more than RAG, as things usually are. If not, retraining never pays
    /// here.
    public boolean pays() {
        return affordable >= changes.usual();
    }
}
