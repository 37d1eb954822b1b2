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

import whichway.file.FileProblem.Kind;

/// How the settings are spelt in JSON.
final class SettingsJson {
    private static final double LARGEST = 100_000;

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
                panel == null ? OptionalDouble.empty() : OptionalDouble.of(number(root, "panel-width")));
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
        root.put("recent", new Json.Elements(
                settings.recent().stream().<Json>map(path -> new Json.Text(path.toString())).toList(), Json.Spot.NONE));
        return new Json.Members(root, Json.Spot.NONE);
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
