package whichway.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A decision in the order of an architecture decision record.
///
/// @param title short: what was decided for what
/// @param status such as `proposed`
/// @param date of the decision or, where none was made, of the assessment; empty where it has none
/// @param makers who decides; empty where nobody is named
/// @param context what is to be decided
/// @param drivers what weighs most
/// @param options all that was considered, best first, each with what speaks for and against it
/// @param chosen name of the option that was chosen; empty where none could be
/// @param because why it was chosen, or why none could be
/// @param consequences what the choice brings
/// @param confirmation what would show that the choice is wrong
/// @param more how sure it is, what is open, and the sources
public record DecisionRecord(String title, Status status, Optional<LocalDate> date, String makers,
        List<Block> context, List<Line> drivers, List<Option> options, Optional<String> chosen, Line because,
        List<Argument> consequences, List<Block> confirmation, List<Block> more) {
    public DecisionRecord {
        title = PlainText.line(title);
        makers = PlainText.line(makers);
        context = List.copyOf(context);
        drivers = List.copyOf(drivers);
        options = List.copyOf(options);
        consequences = List.copyOf(consequences);
        confirmation = List.copyOf(confirmation);
        more = List.copyOf(more);
    }

    /// How far the decision has come.
    public enum Status {
        /// Nobody has agreed to it yet.
        PROPOSED,
        /// It was decided so.
        ACCEPTED
    }

    /// Something that was considered.
    ///
    /// @param name its name
    /// @param summary one sentence that says what it is
    /// @param arguments for, between and against
    public record Option(String name, String summary, List<Argument> arguments) {
        public Option {
            name = PlainText.line(name);
            summary = PlainText.line(summary);
            arguments = List.copyOf(arguments);
        }
    }

    /// What speaks for or against something.
    ///
    /// @param side where it stands
    /// @param because goes on after the word "because"
    public record Argument(Side side, Line because) {}

    /// Where an argument stands.
    public enum Side {
        GOOD, NEUTRAL, BAD
    }
}
