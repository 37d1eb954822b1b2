package whichway.file;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is found while a file is read: problems, which end the reading, and warnings, which do not. Reads the values that
/// many places have in common.
final class Findings {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final Path file;
    private final List<Remark> warnings = new ArrayList<>();

    /// @param file named in problems
    Findings(Path file) {
        this.file = file;
    }

    /// What was found that does not hinder reading.
    List<Remark> warnings() {
        return List.copyOf(warnings);
    }

    void warn(String place, Json found, String key, String... details) {
        warnings.add(remark(place, found, key, details));
    }

    /// Warns of a name that nobody knows.
    ///
    /// @param key of the words; ends in a dot; `misspelt` follows where a known name is near, else `unknown`
    void warnOfUnknown(String place, Json found, String key, String id, List<String> known) {
        Optional<String> meant = Spelling.nearest(id, known);
        if (meant.isPresent())
            warn(place, found, key + "misspelt", Remark.shortened(id), meant.get());
        else
            warn(place, found, key + "unknown", Remark.shortened(id));
    }

    /// A problem that makes the file unreadable.
    FileProblem problem(String place, Json found, String key, String... details) {
        return problem(FileProblem.Kind.UNREADABLE, place, found, key, details);
    }

    FileProblem problem(FileProblem.Kind kind, String place, Json found, String key, String... details) {
        return new FileProblem(kind, file, remark(place, found, key, details));
    }

    /// A text; the fallback where there is none.
    ///
    /// @param before place of the members, with its dot
    String text(Json.Members members, String before, String name, String fallback) throws FileProblem {
        return switch (members.all().get(name)) {
            case null -> fallback;
            case Json.Text text -> text.value();
            case Json other -> throw problem(before + name, other, "files.text", shown(other));
        };
    }

    /// The members of that name; none where there are none.
    Json.Members object(Json.Members root, String name) throws FileProblem {
        return switch (root.all().get(name)) {
            case null -> Json.Members.none();
            case Json.Members members -> members;
            case Json other -> throw problem(name, other, "files.object", shown(other));
        };
    }

    /// A date as `YYYY-MM-DD`; empty where there is none.
    String date(Json.Members members, String before, String name) throws FileProblem {
        String date = text(members, before, name, "");
        if (!date.isEmpty() && day(date).isEmpty())
            throw problem(before + name, members.all().getOrDefault(name, members), "files.date",
                    Remark.shortened(date));
        return date;
    }

    /// The day that a text names as `YYYY-MM-DD`.
    static Optional<LocalDate> day(String text) {
        try {
            return DATE.matcher(text).matches()
                    ? Optional.of(LocalDate.parse(text)).filter(day -> day.toString().equals(text))
                    : Optional.empty();
        } catch (DateTimeParseException _) {
            // Such as the thirtieth of February.
            return Optional.empty();
        }
    }

    /// Ends the reading unless the file says a version that is known.
    ///
    /// @param newest version that is known
    void checkVersion(Json.Members root, long newest) throws FileProblem {
        Json found = root.all().getOrDefault("version", root);
        Optional<Long> version = whole(found);
        if (version.isEmpty() || version.get() < 1)
            throw problem("version", found, "files.version.none");
        if (version.get() > newest)
            throw problem(FileProblem.Kind.NEWER, "version", found, "files.version.newer",
                    Long.toString(version.get()), Long.toString(newest));
    }

    /// The whole number of 64 bits that stands there, if one does.
    static Optional<Long> whole(Json json) {
        try {
            return json instanceof Json.Numeral numeral
                    ? Optional.of(Long.valueOf(numeral.text()))
                    : Optional.empty();
        } catch (NumberFormatException _) {
            // Not whole, or beyond 64 bits.
            return Optional.empty();
        }
    }

    /// A value from the file, fit to stand in a sentence.
    static String shown(Json json) {
        return Remark.shortened(JsonPrinter.flat(json));
    }

    /// A number, as it is written in files.
    static String number(double value) {
        return Json.Numeral.of(value).text();
    }

    private static Remark remark(String place, Json found, String key, String... details) {
        return Remark.of(key, details).at(place, found.spot());
    }
}
