package whichway.control;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.Band;
import whichway.core.Kind;
import whichway.core.Knowledge;
import whichway.core.Option;
import whichway.core.Trait;
import whichway.core.Unit;
import whichway.words.Words;

/// Answers in words.
public final class Meaning {
    private final Knowledge knowledge;
    private final Words words;

    /// The answers of one knowledge in one language.
    public Meaning(Knowledge knowledge, Words words) {
        this.knowledge = knowledge;
        this.words = words;
    }

    /// A trait's answer in words, short enough for one or two lines.
    public String of(Trait trait, Assessment assessment) {
        Optional<Answer> given = assessment.answer(trait.id());
        if (given.isEmpty())
            return unanswered(trait);
        if (given.get() instanceof Answer.NotApplicable)
            return words.say("question.not-applicable");
        return switch (trait.kind()) {
            case Kind.Slider slider -> position(slider, given.get());
            case Kind.Choice choice -> options(choice, given.get());
            case Kind.Toggle toggle -> given.get() instanceof Answer.Flag(boolean yes) ? help(toggle.option(yes)) : "";
            case Kind.Quantity quantity -> number(quantity, given.get(), assessment);
        };
    }

    private String unanswered(Trait trait) {
        return switch (trait.kind()) {
            case Kind.Quantity quantity when quantity.fallback().isPresent() -> words.say("question.unanswered.number",
                    count(quantity.fallback().getAsDouble(), quantity.unit()));
            case Kind.Toggle toggle when toggle.fallback().isPresent() -> words.say("question.unanswered.option",
                    toggle.option(toggle.fallback().get()).label());
            default -> words.say("question.unanswered");
        };
    }

    /// A position on a slider in words, `7 · weekly`.
    public String position(Kind.Slider slider, double position) {
        return words.say("question.slider.value", place(position), slider.nearest(position).words());
    }

    /// A position in digits, exactly.
    public String place(double position) {
        return QuantityText.spell(position);
    }

    String position(Kind.Slider slider, Answer answer) {
        return switch (answer) {
            case Answer.Amount(double at) -> position(slider, at);
            case Answer.Range(double from, double to) -> words.say("question.slider.value",
                    words.say("question.between", place(from), place(to)),
                    between(slider.nearest(from).words(), slider.nearest(to).words()));
            default -> "";
        };
    }

    private String options(Kind.Choice choice, Answer answer) {
        return switch (answer) {
            case Answer.Pick(String id) -> help(choice.option(id));
            case Answer.AnyOf(List<String> ids) -> words.say("question.choice.any-of",
                    ids.stream().map(id -> choice.option(id).label()).collect(Collectors.joining(", ")));
            default -> "";
        };
    }

    private static String help(Option option) {
        return option.help().isEmpty() ? option.label() : option.help();
    }

    private String number(Kind.Quantity quantity, Answer answer, Assessment assessment) {
        return switch (answer) {
            case Answer.Amount(double value) -> join(count(value, quantity.unit()),
                    label(quantity, value, assessment));
            case Answer.Range range -> words.say("question.number.range", join(
                    words.say("question.count." + key(quantity.unit()), QuantityText.write(range, quantity.unit())),
                    between(label(quantity, range.from(), assessment),
                            label(quantity, range.to(), assessment))));
            default -> "";
        };
    }

    /// Two pieces of one line; a missing one leaves no trace.
    private String join(String number, String meaning) {
        return meaning.isEmpty() ? number : words.say("question.number.value", number, meaning);
    }

    /// A number in full with its unit, `8,000,000 tokens`.
    public String count(double value, Unit unit) {
        return words.say("question.count." + key(unit), QuantityText.spell(value));
    }

    /// The unit alone, as it stands beside a field.
    public String unit(Unit unit) {
        return words.say("question.unit." + key(unit));
    }

    private static String key(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }

    /// The words of both ends; once where they are the same.
    private String between(String from, String to) {
        return from.equals(to) ? from : words.say("question.between.words", from, to);
    }

    private String label(Kind.Quantity quantity, double value, Assessment assessment) {
        return bands(quantity, value, value, assessment).stream().findFirst().map(Band::label).orElse("");
    }

    /// The bands that hold any number of a range, given the other answers.
    List<Band> bands(Kind.Quantity quantity, double from, double to, Assessment assessment) {
        return quantity.bands().stream().filter(band -> to > band.over().at(id -> known(id, assessment))
                && from <= band.upTo().at(id -> known(id, assessment))).toList();
    }

    /// The number that counts for another trait: its answer, the middle of its range, or what counts by default.
    private double known(String trait, Assessment assessment) {
        return switch (assessment.answer(trait).orElse(null)) {
            case Answer.Amount(double value) -> value;
            case Answer.Range(double from, double to) -> Math.sqrt((1 + from) * (1 + to)) - 1;
            case null, default -> knowledge.trait(trait).kind() instanceof Kind.Quantity quantity
                    ? quantity.fallback().orElse(0)
                    : 0;
        };
    }
}
