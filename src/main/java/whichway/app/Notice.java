package whichway.app;

import java.util.List;

/// Something the program tells inside its window, without asking for attention.
///
/// @param tone how it is meant
/// @param heading what happened, one sentence
/// @param text what else is worth knowing: what is safe, what to do; may be empty
/// @param offers what a person may do about it
record Notice(Tone tone, String heading, String text, List<Offer> offers) {
    Notice {
        offers = List.copyOf(offers);
    }

    /// A notice that only tells.
    Notice(Tone tone, String heading, String text) {
        this(tone, heading, text, List.of());
    }

    /// Whether it goes away by itself.
    boolean passing() {
        return tone == Tone.DONE;
    }

    /// How a notice is meant.
    enum Tone {
        /// Something is under way.
        BUSY,
        /// Something went well; goes away by itself.
        DONE,
        /// Something waits for a decision.
        QUESTION,
        /// Something went wrong; stays until it is dismissed.
        PROBLEM
    }

    /// Something to do about a notice; the notice is dismissed by it.
    ///
    /// @param words a verb for the button
    /// @param action what it does
    record Offer(String words, Runnable action) {}
}
