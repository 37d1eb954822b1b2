package whichway.budget;

import java.util.List;
import java.util.Locale;

import whichway.core.Estimate;

/// One item of what an approach costs.
///
/// @param kind which item
/// @param dollars what it comes to, once or each month
/// @param inputs all that it was computed from
public record Line(Kind kind, Estimate dollars, List<Input> inputs) {
    public Line {
        inputs = List.copyOf(inputs);
    }

    /// The items that there are.
    public enum Kind {
        /// What every prompt begins with: instructions, examples, and for long context the whole text.
        BEGINNING(Term.MONTHLY, false),
        /// What is new in each prompt: conversation, question, passages.
        REST(Term.MONTHLY, false),
        /// What the model writes.
        ANSWER(Term.MONTHLY, false),
        /// Finding passages.
        SEARCH(Term.MONTHLY, false),
        /// Keeping passages.
        STORE(Term.MONTHLY, false),
        /// Indexing new and changed text.
        REINDEXING(Term.MONTHLY, false),
        /// Graphics processors by the hour.
        HOSTING(Term.MONTHLY, false),
        /// Training anew.
        RETRAINING(Term.MONTHLY, false),
        /// Examples for training anew.
        NEW_LABELS(Term.MONTHLY, true),
        /// Review of each new training.
        REVIEW(Term.MONTHLY, true),
        /// People who keep it running.
        UPKEEP(Term.MONTHLY, true),
        /// Indexing all text for the first time.
        INDEXING(Term.ONCE, false),
        /// The first training.
        TRAINING(Term.ONCE, false),
        /// Examples for the first training.
        LABELS(Term.ONCE, true),
        /// People who build it.
        BUILDING(Term.ONCE, true),
        /// People who test it.
        EVALUATION(Term.ONCE, true);

        private final Term term;
        private final boolean people;

        Kind(Term term, boolean people) {
            this.term = term;
            this.people = people;
        }

        /// When it is paid.
        public Term term() {
            return term;
        }

        /// Whether it is work of people, not a bill for machines.
        public boolean people() {
            return people;
        }

        /// Who or what is paid.
        public Payee payee() {
            if (people)
                return Payee.PEOPLE;
            return this == STORE || this == HOSTING ? Payee.HOSTING : Payee.MODEL;
        }

        /// Whether it is paid for each training after the first.
        boolean isRetraining() {
            return this == RETRAINING || this == NEW_LABELS || this == REVIEW;
        }

        /// Its name in kebab-case, as in JSON and in the words.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Who or what is paid.
    public enum Payee {
        /// Work of people.
        PEOPLE,
        /// A model by what it reads, writes and learns, and the search for what it reads.
        MODEL,
        /// Machines and services by the month, used or not.
        HOSTING
    }

    /// When something is paid.
    public enum Term {
        /// Before the first answer.
        ONCE,
        /// Every month.
        MONTHLY
    }
}
