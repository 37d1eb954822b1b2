package whichway.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import whichway.core.Answer;
import whichway.core.Kind;
import whichway.core.Option;

/// The options that an answer names, in the order of the question.
///
/// @param kind a choice or a toggle
/// @param ids of options; none for "don't know"
record Chosen(Kind kind, List<String> ids) {
    Chosen {
        ids = List.copyOf(ids);
    }

    /// What an answer names.
    static Chosen by(Kind kind, Optional<Answer> answer) {
        return new Chosen(kind, switch (answer.orElse(null)) {
            case Answer.Pick(String option) -> List.of(option);
            case Answer.AnyOf(List<String> any) -> any;
            case Answer.Flag(boolean yes) -> List.of(Boolean.toString(yes));
            case null, default -> List.of();
        });
    }

    /// The options one can choose from. A person reads "yes" before "no", and those of a choice in their own order.
    static List<Option> options(Kind kind) {
        return switch (kind) {
            case Kind.Choice(List<Option> options) -> options;
            case Kind.Toggle toggle -> toggle.options().reversed();
            case Kind.Slider _,Kind.Quantity _ -> throw new IllegalArgumentException("No options: " + kind);
        };
    }

    /// The same with one option more, or, where it is chosen already, one less.
    Chosen toggled(String id) {
        List<String> changed = new ArrayList<>();
        for (Option option : options(kind))
            if (ids.contains(option.id()) != option.id().equals(id))
                changed.add(option.id());
        return new Chosen(kind, changed);
    }

    /// As an answer: one option is a pick, several are any of them, none is "don't know".
    Optional<Answer> answer() {
        return switch (ids.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(kind instanceof Kind.Toggle
                    ? new Answer.Flag(Boolean.parseBoolean(ids.getFirst()))
                    : new Answer.Pick(ids.getFirst()));
            default -> Optional.of(new Answer.AnyOf(ids));
        };
    }
}
