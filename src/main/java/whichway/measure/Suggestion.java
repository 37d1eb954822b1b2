package whichway.measure;

import java.util.List;

import whichway.core.Answer;

/// An answer that the documents themselves give.
///
/// @param trait id of the trait it answers
/// @param answer the answer
public record Suggestion(String trait, Answer answer) {
    private static final String CORPUS = "corpus-tokens";
    private static final String DOCUMENT = "document-tokens";
    private static final int FEW = 4;

    /// What a measurement suggests; nothing where there are no documents.
    ///
    /// All text together is the sum. Of the length of a typical document it is said between which lengths the middle half
    /// of all documents lies, since a few very long ones would draw an average away from all others; of fewer than four
    /// documents it is the median.
    public static List<Suggestion> of(Measurement measurement) {
        Lengths lengths = measurement.lengths();
        return lengths.documents() == 0
                ? List.of()
                : List.of(new Suggestion(CORPUS, new Answer.Amount(lengths.total())),
                        new Suggestion(DOCUMENT, typical(lengths)));
    }

    private static Answer typical(Lengths lengths) {
        long from = lengths.quantile(0.25);
        long to = lengths.quantile(0.75);
        return lengths.documents() < FEW || from == to
                ? new Answer.Amount(lengths.quantile(0.5))
                : new Answer.Range(from, to);
    }
}
