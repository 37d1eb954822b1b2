package whichway.core;

import java.util.List;

/// A number that the arithmetic of context and money needs and that no trait asks for.
///
/// @param id kebab-case name, the same in files, code and command line
/// @param name the figure in a few words
/// @param section id of the section it stands in
/// @param unit how it may be typed and is written
/// @param counted what it counts, in words, such as "tokens" or "days a month"
/// @param ordinary what counts where nobody says otherwise
/// @param admissible the least and the largest number taken
/// @param relieves whether more of it makes room or saves money; for most figures it is less that does
/// @param help one line that says what it is
/// @param sources ids of the sources that its ordinary values come from; none where they are judgement
public record Figure(String id, String name, String section, Unit unit, String counted, Estimate ordinary,
        Span admissible, boolean relieves, String help, List<String> sources) {
    public Figure {
        sources = List.copyOf(sources);
    }

    /// Whether a room may say that: a number or a range within the admissible.
    public boolean accepts(Answer answer) {
        return switch (answer) {
            case Answer.Amount amount -> holds(amount.value());
            case Answer.Range range -> holds(range.from()) && holds(range.to());
            case Answer.Pick _,Answer.AnyOf _,Answer.Flag _,Answer.NotApplicable _ -> false;
        };
    }

    private boolean holds(double number) {
        return number >= admissible.low() && number <= admissible.high();
    }
}
