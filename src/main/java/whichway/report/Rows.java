package whichway.report;

import java.util.ArrayList;
import java.util.List;

import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.Band;
import whichway.core.Effects;
import whichway.core.Kind;
import whichway.core.Knowledge;
import whichway.core.Trait;

/// Finds the rows of the effect table that an answer touches.
final class Rows {
    private final Knowledge knowledge;
    private final Assessment assessment;

    Rows(Knowledge knowledge, Assessment assessment) {
        this.knowledge = knowledge;
        this.assessment = assessment;
    }

    /// The rows in the order of the knowledge; several where the answer leaves several possible.
    List<Effects> of(Trait trait) {
        Answer answer = assessment.answer(trait.id()).orElse(new Answer.NotApplicable(""));
        return switch (answer) {
            case Answer.Amount amount -> between(trait.kind(), amount.value(), amount.value());
            case Answer.Range range -> between(trait.kind(), range.from(), range.to());
            case Answer.Pick pick -> options(trait.kind(), List.of(pick.option()));
            case Answer.AnyOf any -> options(trait.kind(), any.options());
            case Answer.Flag flag -> options(trait.kind(), List.of(String.valueOf(flag.value())));
            case Answer.NotApplicable _ -> List.of();
        };
    }

    private List<Effects> between(Kind kind, double from, double to) {
        return switch (kind) {
            case Kind.Slider slider -> ends(slider, from, to);
            case Kind.Quantity quantity -> quantity.bands().stream().filter(band -> touches(band, from, to))
                    .map(Band::effects).toList();
            case Kind.Choice _,Kind.Toggle _ -> List.of();
        };
    }

    private static List<Effects> ends(Kind.Slider slider, double from, double to) {
        List<Effects> rows = new ArrayList<>();
        if (from < slider.neutral())
            rows.add(slider.low());
        if (to > slider.neutral())
            rows.add(slider.high());
        return rows;
    }

    private boolean touches(Band band, double from, double to) {
        return to > band.over().at(this::number) && from <= band.upTo().at(this::number);
    }

    /// The number stated for a trait that a band depends on; of a range the middle.
    private double number(String trait) {
        return switch (assessment.answer(trait).orElse(new Answer.NotApplicable(""))) {
            case Answer.Amount amount -> amount.value();
            case Answer.Range range -> (range.from() + range.to()) / 2;
            case Answer.Pick _,Answer.AnyOf _,Answer.Flag _,Answer.NotApplicable _ -> fallback(trait);
        };
    }

    private double fallback(String trait) {
        return knowledge.trait(trait).kind() instanceof Kind.Quantity quantity ? quantity.fallback().orElse(0) : 0;
    }

    private static List<Effects> options(Kind kind, List<String> picked) {
        return switch (kind) {
            case Kind.Choice choice -> choice.options().stream().filter(option -> picked.contains(option.id()))
                    .map(option -> option.effects()).toList();
            case Kind.Toggle toggle -> toggle.options().stream().filter(option -> picked.contains(option.id()))
                    .map(option -> option.effects()).toList();
            case Kind.Slider _,Kind.Quantity _ -> List.of();
        };
    }
}
