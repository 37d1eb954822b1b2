package whichway.core;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// What a room stated, as conditions see it: the answers, and for a trait without one its fallback, if it has any.
final class StatedAnswers implements Stated {
    private final Knowledge knowledge;
    private final Assessment assessment;

    StatedAnswers(Knowledge knowledge, Assessment assessment) {
        this.knowledge = knowledge;
        this.assessment = assessment;
    }

    @Override
    public Optional<Interval> interval(String trait) {
        return switch (answer(trait)) {
            case Answer.Amount amount -> Optional.of(Interval.of(amount.value()));
            case Answer.Range range -> Optional.of(new Interval(range.from(), range.to()));
            case Answer.Pick _,Answer.AnyOf _,Answer.Flag _ -> Optional.empty();
            case Answer.NotApplicable _ -> fallbackNumber(trait);
        };
    }

    @Override
    public Set<String> options(String trait) {
        return switch (answer(trait)) {
            case Answer.Pick pick -> Set.of(pick.option());
            case Answer.AnyOf any -> new LinkedHashSet<>(any.options());
            case Answer.Flag flag -> Set.of(String.valueOf(flag.value()));
            case Answer.Amount _,Answer.Range _ -> Set.of();
            case Answer.NotApplicable _ -> fallbackOption(trait);
        };
    }

    /// A trait that does not apply counts in conditions as one that nobody answered.
    private Answer answer(String trait) {
        return assessment.answer(trait).orElse(new Answer.NotApplicable(""));
    }

    private Optional<Interval> fallbackNumber(String trait) {
        return knowledge.findTrait(trait).map(Trait::kind).flatMap(kind -> kind instanceof Kind.Quantity quantity
                && quantity.fallback().isPresent()
                        ? Optional.of(Interval.of(quantity.fallback().getAsDouble()))
                        : Optional.empty());
    }

    private Set<String> fallbackOption(String trait) {
        return knowledge.findTrait(trait).map(Trait::kind)
                .flatMap(kind -> kind instanceof Kind.Toggle toggle ? toggle.fallback() : Optional.empty())
                .map(value -> Set.of(String.valueOf(value))).orElse(Set.of());
    }
}
