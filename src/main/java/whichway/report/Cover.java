package whichway.report;

import java.util.List;

/// The first page: the argument in short.
///
/// @param decision one sentence
/// @param standing the sentences that say how firm it is
/// @param facts project, client, question, date: those that are known
/// @param blocks reasons and picture
public record Cover(String decision, String standing, List<Fact> facts, List<Block> blocks) {
    public Cover {
        decision = PlainText.line(decision);
        standing = PlainText.line(standing);
        facts = List.copyOf(facts);
        blocks = List.copyOf(blocks);
    }

    /// A short fact with its label.
    public record Fact(String label, String value) {
        public Fact {
            label = PlainText.line(label);
            value = PlainText.line(value);
        }
    }
}
