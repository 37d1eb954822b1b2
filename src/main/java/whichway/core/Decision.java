package whichway.core;

/// What a room decided in the end, whatever the scores say.
///
/// @param choice id of an approach, or what else was decided in the room's own words
/// @param reason why; may be empty
/// @param by who decided; may be empty
/// @param date day of the decision as `YYYY-MM-DD`; may be empty
/// @param review day on which it is looked at again, as `YYYY-MM-DD`; may be empty
public record Decision(String choice, String reason, String by, String date, String review) {
    /// Nothing decided yet.
    public static final Decision NONE = new Decision("", "", "", "", "");

    /// Whether something was decided.
    public boolean made() {
        return !choice.isBlank();
    }
}
