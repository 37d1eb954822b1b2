package whichway.model;

/// What a change touches, for the words of undo and for joining keystrokes into one step.
///
/// @param subject what kind of thing is changed
/// @param trait id of what is changed: of the trait, the figure, the price, or the approach whose model it is; empty where
///        the subject has no id
public record Edit(Subject subject, String trait) {
    /// Kinds of things that change.
    public enum Subject {
        ANSWER, NOTE, EMPHASIS, FOLLOW_UP, PROJECT, TEMPLATE, FIGURE, MODEL, PRICE, PRICES, DECISION
    }

    /// A change of one trait's answer.
    public static Edit answer(String trait) {
        return new Edit(Subject.ANSWER, trait);
    }

    /// A change of one trait's note.
    public static Edit note(String trait) {
        return new Edit(Subject.NOTE, trait);
    }

    /// A change of one trait's emphasis.
    public static Edit emphasis(String trait) {
        return new Edit(Subject.EMPHASIS, trait);
    }

    /// A change of several traits' emphasis at once.
    public static Edit emphases() {
        return new Edit(Subject.EMPHASIS, "");
    }

    /// A change of who finds out the answer to one trait.
    public static Edit followUp(String trait) {
        return new Edit(Subject.FOLLOW_UP, trait);
    }

    /// A change of the project's own texts.
    public static Edit project() {
        return new Edit(Subject.PROJECT, "");
    }

    /// A change of what was decided in the end.
    public static Edit decision() {
        return new Edit(Subject.DECISION, "");
    }

    /// A template taken.
    public static Edit template() {
        return new Edit(Subject.TEMPLATE, "");
    }

    /// A change of one figure.
    public static Edit figure(String figure) {
        return new Edit(Subject.FIGURE, figure);
    }

    /// A change of the model that an approach, or `Plan.EVERY`, is reckoned with.
    public static Edit model(String approach) {
        return new Edit(Subject.MODEL, approach);
    }

    /// A change of one price.
    public static Edit price(String price) {
        return new Edit(Subject.PRICE, price);
    }

    /// Another price list taken.
    public static Edit prices() {
        return new Edit(Subject.PRICES, "");
    }
}
