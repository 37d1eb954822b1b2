package whichway.budget;

/// From where on one approach costs less than another, at the usual value of everything else.
///
/// @param question what is compared
/// @param bill on the monthly bill for machines and services alone
/// @param whole over the horizon, with the first outlay and the work of people
public record BreakEven(Question question, Turn bill, Turn whole) {
    /// What is compared.
    public enum Question {
        /// From how many tokens of text RAG costs less than sending all of it each time.
        RAG_OVER_LONG_CONTEXT("rag", "long-context", "corpus-tokens"),
        /// From how many questions a month a tuned model costs less than examples in the prompt.
        TUNING_OVER_EXAMPLES("fine-tuning", "prompting", "monthly-questions"),
        /// From how many questions a month a tuned model costs less than RAG, if it answers as well without the text.
        TUNING_OVER_RAG("fine-tuning", "rag", "monthly-questions"),
        /// From how many questions a month prompting an open model on GPUs of one's own costs less than prompting the one
        /// that is paid by the token. Not like for like: the models differ.
        OWN_GPUS("prompting", "prompting", "monthly-questions");

        private final String cheaper;
        private final String dearer;
        private final String trait;

        Question(String cheaper, String dearer, String trait) {
            this.cheaper = cheaper;
            this.dearer = dearer;
            this.trait = trait;
        }

        /// Id of the approach that costs less beyond the turn.
        public String cheaper() {
            return cheaper;
        }

        /// Id of the approach that costs less before it.
        public String dearer() {
            return dearer;
        }

        /// Id of the trait in whose unit the turn is counted.
        public String trait() {
            return trait;
        }
    }
}
