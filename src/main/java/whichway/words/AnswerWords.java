package whichway.words;

import java.util.List;
import java.util.Optional;

import whichway.core.Answer;
import whichway.core.Kind;
import whichway.core.Option;
import whichway.core.Trait;
import whichway.core.Unit;

/// Says an answer in words, with its unit and what it means.
public final class AnswerWords {
    /// A printed page of running text holds about that many tokens.
    public static final int TOKENS_PER_PAGE = 500;

    private static final double MILLISECONDS_PER_SECOND = 1000;

    private final Words words;

    public AnswerWords(Words words) {
        this.words = words;
    }

    /// The answer to a trait, such as `7 of 10: weekly` or `8,000,000 tokens (about 16,000 pages)`.
    ///
    /// @param answer empty for "don't know"
    public String say(Trait trait, Optional<Answer> answer) {
        return answer.map(known -> say(trait.kind(), known)).orElseGet(() -> words.say("answer.unknown"));
    }

    /// The answer to a trait with its meaning first, to stand within a sentence: `weekly (7 of 10)`.
    ///
    /// @param answer empty for "don't know"
    public String within(Trait trait, Optional<Answer> answer) {
        return trait.kind() instanceof Kind.Slider slider
                && answer.filter(known -> !(known instanceof Answer.NotApplicable)).isPresent()
                        ? position(slider, answer.get(), ".within")
                        : say(trait, answer);
    }

    /// The answer to a trait with its words in quotation marks, to stand within any sentence: `“weekly” (7 of 10)`,
    /// `“persona” or “house style”`, `12 weeks`.
    ///
    /// @throws IllegalArgumentException if the trait does not apply
    public String quoted(Trait trait, Answer answer) {
        return switch (trait.kind()) {
            case Kind.Slider slider -> position(slider, answer, ".quoted");
            case Kind.Choice choice -> anyOf(picked(answer).stream().map(choice::option).map(this::quoted).toList());
            case Kind.Toggle toggle -> words.say("answer.quoted", flag(toggle, answer));
            case Kind.Quantity quantity -> quantity(quantity.unit(), answer);
        };
    }

    private String quoted(Option option) {
        return words.say("answer.quoted", within(option));
    }

    private String say(Kind kind, Answer answer) {
        if (!kind.accepts(answer))
            throw new IllegalArgumentException("The question cannot be answered with " + answer);
        if (answer instanceof Answer.NotApplicable none)
            return none.reason().isBlank()
                    ? words.say("answer.not-applicable")
                    : words.say("answer.not-applicable.because", none.reason());
        return switch (kind) {
            case Kind.Slider slider -> position(slider, answer, "");
            case Kind.Choice choice -> options(choice, answer);
            case Kind.Toggle toggle -> flag(toggle, answer);
            case Kind.Quantity quantity -> quantity(quantity.unit(), answer);
        };
    }

    private String position(Kind.Slider slider, Answer answer, String form) {
        return switch (answer) {
            case Answer.Amount amount -> words.say("answer.position" + form, amount.value(), slider.max(),
                    slider.nearest(amount.value()).words());
            case Answer.Range range when range.from() < range.to() -> words.say("answer.positions" + form, range.from(),
                    range.to(), slider.max(), slider.nearest(range.from()).words(),
                    slider.nearest(range.to()).words());
            case Answer.Range range -> position(slider, new Answer.Amount(range.from()), form);
            default -> throw new IllegalArgumentException("Not a position: " + answer);
        };
    }

    private String options(Kind.Choice choice, Answer answer) {
        return anyOf(picked(answer).stream().map(choice::option).map(this::within).toList());
    }

    private static List<String> picked(Answer answer) {
        return switch (answer) {
            case Answer.Pick pick -> List.of(pick.option());
            case Answer.AnyOf any -> any.options();
            default -> throw new IllegalArgumentException("Not an option: " + answer);
        };
    }

    private String within(Option option) {
        return within(option.label());
    }

    /// A name as it is written within a sentence: `fine-tuning`, but `RAG`.
    public String within(String name) {
        boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return name.isEmpty() || acronym
                ? name
                : name.substring(0, 1).toLowerCase(words.locale()) + name.substring(1);
    }

    /// Names joined as alternatives, such as `persona, house style or reasoning`.
    public String anyOf(List<String> names) {
        return joined("answer.or", names);
    }

    /// Names joined as a sum, such as `RAG, fine-tuning and tools`.
    public String allOf(List<String> names) {
        return joined("answer.and", names);
    }

    private String joined(String last, List<String> names) {
        if (names.size() == 1)
            return names.getFirst();
        return words.say(last, String.join(words.say("answer.comma"), names.subList(0, names.size() - 1)),
                names.getLast());
    }

    private String flag(Kind.Toggle toggle, Answer answer) {
        if (answer instanceof Answer.Flag flag)
            return within(toggle.option(flag.value()));
        throw new IllegalArgumentException("Neither yes nor no: " + answer);
    }

    private String quantity(Unit unit, Answer answer) {
        return switch (answer) {
            case Answer.Amount amount -> amount(unit, amount.value());
            case Answer.Range range when range.from() < range.to() -> words.say("answer.range", range.from(),
                    amount(unit, range.to()));
            case Answer.Range range -> amount(unit, range.from());
            default -> throw new IllegalArgumentException("Not a number: " + answer);
        };
    }

    private String amount(Unit unit, double number) {
        String counted = words.say("answer." + switch (unit) {
            case DOCUMENTS -> "documents";
            case TOKENS -> "tokens";
            case TENANTS -> "tenants";
            case EXAMPLES -> "examples";
            case WEEKS -> "weeks";
            case MILLISECONDS -> "milliseconds";
            case QUESTIONS -> "questions";
            case COUNT -> "count";
            case SHARE -> "share";
            case MINUTES -> "minutes";
            case DAYS -> "days";
            case DOLLARS -> "dollars";
        }, number);
        if (unit == Unit.TOKENS && number >= TOKENS_PER_PAGE)
            return words.say("answer.pages", counted, Math.round(number / TOKENS_PER_PAGE));
        if (unit == Unit.MILLISECONDS && number >= MILLISECONDS_PER_SECOND)
            return words.say("answer.seconds", counted, number / MILLISECONDS_PER_SECOND);
        return counted;
    }
}
