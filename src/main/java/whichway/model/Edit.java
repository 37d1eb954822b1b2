package whichway.model;

/// What a change touches, for the words of undo and for joining keystrokes into one step.
///
/// @param subject what kind of thing is changed
/// @param trait id of the trait; empty where the subject is no trait's
public record Edit(Subject subject, String trait) {
    /// Kinds of things that change.
    public enum Subject {
        ANSWER, NOTE, EMPHASIS, FOLLOW_UP, PROJECT, TEMPLATE
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

    /// A template taken.
    public static Edit template() {
        return new Edit(Subject.TEMPLATE, "");
    }
}
