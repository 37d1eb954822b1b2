package whichway.budget;

import java.util.Arrays;
import java.util.Optional;

/// What an approach does that the arithmetic has to know of.
enum Shape {
    PROMPTING("prompting", false, false), LONG_CONTEXT("long-context", false, false), RAG("rag", true,
            false), FINE_TUNING("fine-tuning", false,
                    true), RAG_FINE_TUNING("rag-fine-tuning", true, true), TOOLS("tools", false, false);

    private final String approach;
    private final boolean retrieves;
    private final boolean tuned;

    Shape(String approach, boolean retrieves, boolean tuned) {
        this.approach = approach;
        this.retrieves = retrieves;
        this.tuned = tuned;
    }

    /// The shape of an approach; empty for one that the arithmetic does not know.
    static Optional<Shape> of(String approach) {
        return Arrays.stream(values()).filter(shape -> shape.approach.equals(approach)).findFirst();
    }

    /// Id of the approach.
    String approach() {
        return approach;
    }

    /// Whether passages are looked up for each question.
    boolean retrieves() {
        return retrieves;
    }

    /// Whether the model is trained.
    boolean tuned() {
        return tuned;
    }
}
