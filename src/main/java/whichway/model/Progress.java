package whichway.model;

/// How many of the questions in scope are answered; "does not apply" counts as answered.
///
/// @param answered how many are
/// @param asked how many there are
public record Progress(int answered, int asked) {
    /// Whether all are.
    public boolean complete() {
        return answered == asked;
    }

    /// Whether none is.
    public boolean untouched() {
        return answered == 0;
    }
}
