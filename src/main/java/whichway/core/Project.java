package whichway.core;

/// What is being decided, for whom and when.
///
/// @param name of the project
/// @param client whom it is for
/// @param question the question to decide
/// @param date day of the assessment as `YYYY-MM-DD`; may be empty
public record Project(String name, String client, String question, String date) {
    /// Nothing written yet.
    public static final Project BLANK = new Project("", "", "", "");
}
