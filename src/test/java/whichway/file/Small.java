package whichway.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import whichway.core.Answer;
import whichway.core.Effects;
import whichway.core.Kind;
import whichway.core.Knowledge;
import whichway.core.Option;
import whichway.core.Template;
import whichway.core.Trait;
import whichway.core.Unit;

/// A small knowledge with every kind of question.
final class Small {
    static final Knowledge KNOWLEDGE = new Knowledge("2026-11", List.of(), List.of(),
            List.of(trait("volatility", slider()), trait("behaviour-gap", slider()),
                    trait("behaviour-kind", choice("none", "schema", "persona", "house-style")),
                    trait("citations", choice("none", "nice", "mandatory")), trait("corpus-tokens", quantity()),
                    trait("per-user-access", toggle()), trait("tenants", quantity()), trait("ml-skill", slider()),
                    trait("weeks-to-value", quantity()), trait("offline", toggle())),
            List.of(), List.of(), List.of(),
            List.of(new Template("support", "Customer support", "Answers customers.", "Which way for support?",
                    Map.of("volatility", new Answer.Amount(8), "citations", new Answer.Pick("nice"), "offline",
                            new Answer.Flag(false)))));

    private Small() {}

    private static Trait trait(String id, Kind kind) {
        return new Trait(id, "Name of " + id, "theme", true, 1, id + "?", "", kind);
    }

    private static Kind slider() {
        return new Kind.Slider(0, 5, 10, none(), none(), List.of(), List.of());
    }

    private static Kind quantity() {
        return new Kind.Quantity(Unit.values()[0], "8M", OptionalDouble.empty(), List.of());
    }

    private static Kind toggle() {
        return new Kind.Toggle(option("false"), option("true"), Optional.empty());
    }

    private static Kind choice(String... ids) {
        return new Kind.Choice(List.of(ids).stream().map(Small::option).toList());
    }

    private static Option option(String id) {
        return new Option(id, id, "", 0.5, none());
    }

    private static Effects none() {
        return Effects.NONE;
    }
}
