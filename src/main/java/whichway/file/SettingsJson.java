package whichway.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

import whichway.file.FileProblem.Kind;

/// How the settings are spelt in JSON.
final class SettingsJson {
    private static final double LARGEST = 100_000;

    private static final Pattern ANYTHING = Pattern.compile("(?s).*");
    private static final Pattern BASE64 = Pattern
            .compile("([A-Za-z0-9+/]{4})*+([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    private final Path file;

    private SettingsJson(Path file) {
        this.file = file;
    }

    /// @param file named in problems
    static Settings read(Json.Members root, Path file) throws FileProblem {
        return new SettingsJson(file).settings(root);
    }

    private Settings settings(Json.Members root) throws FileProblem {
        Json panel = root.all().get("panel-width");
        return new Settings(recent(root), window(root),
                one(root, "questions", Settings.Questions.values(), Settings.DEFAULTS.questions()),
                one(root, "look", Settings.Look.values(), Settings.DEFAULTS.look()),
                panel == null ? OptionalDouble.empty() : OptionalDouble.of(number(root, "panel-width")),
                sender(root));
    }

    private List<Path> recent(Json.Members root) throws FileProblem {
        List<Path> recent = new ArrayList<>();
        if (!(root.all().getOrDefault("recent",
                new Json.Elements(List.of(), Json.Spot.NONE)) instanceof Json.Elements elements))
            throw problem("recent");
        try {
            for (Json element : elements.all()) {
                if (!(element instanceof Json.Text text))
                    throw problem("recent");
                recent.add(Path.of(text.value()));
            }
        } catch (InvalidPathException e) {
            throw new FileProblem(Kind.UNREADABLE, file, Remark.of("files.settings.value", "recent"), e);
        }
        return recent;
    }

    private Optional<Settings.Window> window(Json.Members root) throws FileProblem {
        return switch (root.all().get("window")) {
            case null -> Optional.empty();
            case Json.Members window when window.all().get("maximised") instanceof Json.Truth maximised ->
                Optional.of(new Settings.Window(number(window, "x"), number(window, "y"), number(window, "width"),
                        number(window, "height"), maximised.value()));
            case Json _ -> throw problem("window");
        };
    }

    private Settings.Sender sender(Json.Members root) throws FileProblem {
        return switch (root.all().get("sender")) {
            case null -> Settings.Sender.NOBODY;
            case Json.Members sender -> new Settings.Sender(text(sender, "consultant", ANYTHING).orElse(""),
                    text(sender, "logo", BASE64), text(sender, "accent", COLOUR));
            case Json _ -> throw problem("sender");
        };
    }

    private Optional<String> text(Json.Members members, String name, Pattern pattern) throws FileProblem {
        return switch (members.all().get(name)) {
            case null -> Optional.empty();
            case Json.Text text when pattern.matcher(text.value()).matches() -> Optional.of(text.value());
            case Json _ -> throw problem(name);
        };
    }

    private double number(Json.Members members, String name) throws FileProblem {
        Optional<Double> number = AnswerJson.number(members.all().get(name));
        if (number.isEmpty() || Math.abs(number.get()) > LARGEST)
            throw problem(name);
        return number.get();
    }

    private <E extends Enum<E>> E one(Json.Members root, String name, E[] choices, E fallback) throws FileProblem {
        Json found = root.all().get(name);
        if (found == null)
            return fallback;
        for (E choice : choices)
            if (found instanceof Json.Text text && text.value().equals(spelt(choice)))
                return choice;
        throw problem(name);
    }

    private FileProblem problem(String name) {
        return new FileProblem(Kind.UNREADABLE, file, Remark.of("files.settings.value", name));
    }

    private static String spelt(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /// The JSON of the settings.
    static Json.Members write(Settings settings) {
        Map<String, Json> root = new LinkedHashMap<>();
        root.put("questions", new Json.Text(spelt(settings.questions())));
        root.put("look", new Json.Text(spelt(settings.look())));
        settings.panelWidth().ifPresent(width -> root.put("panel-width", Json.Numeral.of(width)));
        settings.window().ifPresent(window -> root.put("window", window(window)));
        if (!settings.sender().equals(Settings.Sender.NOBODY))
            root.put("sender", sender(settings.sender()));
        root.put("recent", new Json.Elements(
                settings.recent().stream().<Json>map(path -> new Json.Text(path.toString())).toList(), Json.Spot.NONE));
        return new Json.Members(root, Json.Spot.NONE);
    }

    private static Json sender(Settings.Sender sender) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("consultant", new Json.Text(sender.consultant()));
        sender.accent().ifPresent(accent -> members.put("accent", new Json.Text(accent)));
        sender.logo().ifPresent(logo -> members.put("logo", new Json.Text(logo)));
        return new Json.Members(members, Json.Spot.NONE);
    }

    private static Json window(Settings.Window window) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("x", Json.Numeral.of(window.x()));
        members.put("y", Json.Numeral.of(window.y()));
        members.put("width", Json.Numeral.of(window.width()));
        members.put("height", Json.Numeral.of(window.height()));
        members.put("maximised", new Json.Truth(window.maximised()));
        return new Json.Members(members, Json.Spot.NONE);
    }
}
