package whichway.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import whichway.core.Answer;

/// How an answer is spelt in JSON.
public final class AnswerJson {
    private static final List<String> NAMES = List.of("from", "to", "any-of", "not-applicable");

    private AnswerJson() {}

    /// An answer as it stands in an assessment file, on one line.
    public static String text(Answer answer) {
        return JsonPrinter.flat(write(answer, Optional.empty()));
    }

    /// The answer that the JSON spells; empty where it spells none.
    static Optional<Answer> read(Json json) {
        return switch (json) {
            case Json.Numeral numeral -> number(numeral).map(Answer.Amount::new);
            case Json.Text text -> Optional.of(new Answer.Pick(text.value()));
            case Json.Truth truth -> Optional.of(new Answer.Flag(truth.value()));
            case Json.Members members -> read(members);
            case Json.Elements _,Json.Nothing _ -> Optional.empty();
        };
    }

    private static Optional<Answer> read(Json.Members members) {
        List<String> names = NAMES.stream().filter(members.all()::containsKey).toList();
        if (names.equals(List.of("from", "to")))
            return range(members);
        if (names.equals(List.of("any-of")))
            return anyOf(members);
        return names.equals(List.of("not-applicable"))
                && members.all().get("not-applicable") instanceof Json.Text reason
                        ? Optional.of(new Answer.NotApplicable(reason.value()))
                        : Optional.empty();
    }

    private static Optional<Answer> range(Json.Members members) {
        Optional<Double> from = number(members.all().get("from"));
        Optional<Double> to = number(members.all().get("to"));
        return from.isPresent() && to.isPresent() && from.get() <= to.get()
                ? Optional.of(new Answer.Range(from.get(), to.get()))
                : Optional.empty();
    }

    private static Optional<Answer> anyOf(Json.Members members) {
        if (!(members.all().get("any-of") instanceof Json.Elements elements) || elements.all().isEmpty())
            return Optional.empty();
        List<String> options = new ArrayList<>();
        for (Json element : elements.all()) {
            if (!(element instanceof Json.Text text))
                return Optional.empty();
            options.add(text.value());
        }
        return Optional.of(new Answer.AnyOf(options));
    }

    /// The number if it is a finite one.
    static Optional<Double> number(@Nullable Json json) {
        return json instanceof Json.Numeral numeral && Double.isFinite(numeral.value())
                ? Optional.of(numeral.value())
                : Optional.empty();
    }

    /// The JSON of an answer. What else stood beside the old answer is kept where the new one has a place for it.
    static Json write(Answer answer, Optional<Json> old) {
        return switch (answer) {
            case Answer.Amount amount -> Json.Numeral.of(amount.value());
            case Answer.Pick pick -> new Json.Text(pick.option());
            case Answer.Flag flag -> new Json.Truth(flag.value());
            case Answer.Range range -> besides(old, List.of("from", "to"))
                    .with("from", Json.Numeral.of(range.from()), NAMES).with("to", Json.Numeral.of(range.to()), NAMES);
            case Answer.AnyOf any -> besides(old, List.of("any-of")).with("any-of",
                    new Json.Elements(any.options().stream().<Json>map(Json.Text::new).toList(), Json.Spot.NONE),
                    NAMES);
            case Answer.NotApplicable not -> besides(old, List.of("not-applicable")).with("not-applicable",
                    new Json.Text(not.reason()), NAMES);
        };
    }

    private static Json.Members besides(Optional<Json> old, List<String> kept) {
        return old.filter(Json.Members.class::isInstance).map(Json.Members.class::cast).orElse(Json.Members.none())
                .without(NAMES.stream().filter(name -> !kept.contains(name)).toList());
    }
}
