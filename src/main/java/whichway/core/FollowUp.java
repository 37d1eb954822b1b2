package whichway.core;

/// Who finds out the answer to an open question, and by when.
///
/// @param owner the person; may be empty
/// @param due the day as `YYYY-MM-DD`; may be empty
public record FollowUp(String owner, String due) {
    /// Nobody asked yet.
    public static final FollowUp NONE = new FollowUp("", "");
}
