package whichway.knowledge;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import whichway.core.Effects;
import whichway.core.Kind;
import whichway.core.Option;
import whichway.core.Trait;
import whichway.core.Unit;

/// Reads the traits, each with its kind.
final class TraitReader {
    private final EffectsReader effects;
    private final Ids themes;
    private final Ids ids = Ids.ofThings();
    private final Map<Item, Trait> read = new LinkedHashMap<>();

    TraitReader(EffectsReader effects, Ids themes) {
        this.effects = effects;
        this.themes = themes;
    }

    List<Trait> traits(Item file) {
        List<Trait> traits = file.each("traits", this::trait);
        BandCheck check = new BandCheck(
                traits.stream().collect(Collectors.toMap(Trait::id, Trait::kind, (first, _) -> first)));
        read.forEach((item, trait) -> {
            if (trait.kind() instanceof Kind.Quantity quantity)
                check.check(item, trait.id(), quantity);
        });
        return traits;
    }

    private Trait trait(Item item) {
        String id = ids.take(item);
        String theme = item.text("theme");
        if (!theme.isBlank() && !themes.has(theme))
            item.problem("theme", "there is no theme \"" + theme + "\"", "write the id of a theme of approaches.json");
        double importance = item.number("importance");
        if (importance < 0)
            item.problem("importance", importance + " is below 0", "write 0 or more");
        Trait trait = new Trait(id, item.text("name"), theme, item.flag("quick"), importance, item.text("question"),
                item.optionalText("help"), kind(item));
        read.put(item, trait);
        return trait;
    }

    private Kind kind(Item item) {
        String kind = item.text("kind");
        return switch (kind) {
            case "slider" -> new SliderReader(effects).slider(item);
            case "choice" -> choice(item);
            case "toggle" -> toggle(item);
            case "number" -> quantity(item);
            default -> {
                if (!kind.isBlank())
                    item.problem("kind", "there is no kind \"" + kind + "\"",
                            "write slider, choice, toggle or number");
                item.skipRest();
                yield new Kind.Choice(List.of());
            }
        };
    }

    private Kind.Choice choice(Item item) {
        Ids own = Ids.ofThings();
        Shares shares = new Shares();
        List<Option> options = item.each("options", option -> option(option, own.take(option), shares));
        if (options.size() < 2)
            item.problem("options", "leaves nothing to choose", "write two options or more");
        shares.check(item, "options", options.stream().map(Option::effects));
        return new Kind.Choice(options);
    }

    private Kind.Toggle toggle(Item item) {
        Shares shares = new Shares();
        List<Option> options = item.each("options", option -> option(option, side(option), shares));
        if (!options.stream().map(Option::id).toList().equals(List.of("false", "true")))
            item.problem("options", "are not no and yes", "write one with the id false, then one with the id true");
        shares.check(item, "options", options.stream().map(Option::effects));
        Optional<Boolean> fallback = item.has("default") ? Optional.of(item.flag("default")) : Optional.empty();
        Option none = new Option("", "", "", 0, Effects.NONE);
        return new Kind.Toggle(options.isEmpty() ? none : options.getFirst(),
                options.isEmpty() ? none : options.getLast(), fallback);
    }

    private static String side(Item item) {
        JsonNode id = item.raw("id");
        return id.isBoolean() ? id.asText() : "";
    }

    private Option option(Item item, String id, Shares shares) {
        return new Option(id, item.text("label"), item.optionalText("help"), shares.share(item),
                effects.effects(item, EffectsReader.STRONGEST));
    }

    private Kind.Quantity quantity(Item item) {
        OptionalDouble fallback = item.optionalNumber("default");
        if (fallback.isPresent() && !(fallback.getAsDouble() >= 0))
            item.problem("default", "is below 0", "write 0 or more");
        return new Kind.Quantity(unit(item), item.text("example"), fallback, new BandReader(effects).bands(item));
    }

    /// What a number counts, from the key `unit`.
    static Unit unit(Item item) {
        String name = item.text("unit");
        Optional<Unit> unit = Arrays.stream(Unit.values()).filter(value -> name(value).equals(name)).findFirst();
        if (unit.isEmpty() && !name.isBlank())
            item.problem("unit", "there is no unit \"" + name + "\"", "write one of "
                    + Arrays.stream(Unit.values()).map(TraitReader::name).collect(Collectors.joining(", ")));
        return unit.orElse(Unit.DOCUMENTS);
    }

    private static String name(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }
}
