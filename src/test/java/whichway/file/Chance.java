package whichway.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.Decision;
import whichway.core.Kind;
import whichway.core.Knowledge;
import whichway.core.Option;
import whichway.core.Project;
import whichway.core.Trait;

/// Draws assessments and JSON at random.
final class Chance {
    private static final List<String> PIECES = List.of("", "a", "Łódź", "日本語", "👩‍👩‍👧", "\"", "\\", "\n", "\t",
            "\u0000",
            "\u001f", "\u007f", "\u2028", "‮", "{}", "null", "é", "é", "/", "%n", "{0}", "'", "=1+1", "<b>", " ");
    private static final List<String> NUMERALS = List.of("0", "-0", "1.10", "2.50e2", "1E+3", "-12e-4", "1e999999999",
            "0.1000000000000000055511151231257827", "123456789012345678901234567890", "7.0");

    private final RandomGenerator random;

    Chance(RandomGenerator random) {
        this.random = random;
    }

    Assessment assessment(Knowledge knowledge) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        Map<String, Double> emphasis = new LinkedHashMap<>();
        Map<String, String> notes = new LinkedHashMap<>();
        for (Trait trait : knowledge.traits()) {
            if (random.nextInt(3) > 0)
                answers.put(trait.id(), answer(trait.kind()));
            if (random.nextInt(4) == 0)
                emphasis.put(trait.id(), List.of(0.0, 0.5, 2.0).get(random.nextInt(3)));
            if (random.nextInt(4) == 0)
                notes.put(trait.id(), "x" + text());
        }
        return new Assessment(new UUID(random.nextLong(), random.nextLong()).toString(), random.nextLong(),
                random.nextBoolean() ? knowledge.version() : text(),
                new Project(text(), text(), text(), random.nextBoolean()
                        ? ""
                        : "20%02d-0%d-%d"
                                .formatted(10 + random.nextInt(80), 1 + random.nextInt(9), 10 + random.nextInt(18))),
                answers, emphasis, notes).withDecision(
                        random.nextBoolean() ? Decision.NONE : new Decision(text(), text(), text(), day(), day()));
    }

    private String day() {
        return random.nextBoolean() ? "" : "2027-0%d-%d".formatted(1 + random.nextInt(9), 10 + random.nextInt(18));
    }

    Answer answer(Kind kind) {
        if (random.nextInt(8) == 0)
            return new Answer.NotApplicable(text());
        return switch (kind) {
            case Kind.Slider slider -> between(slider.min(), slider.max());
            case Kind.Quantity _ -> between(0, Math.pow(10, random.nextInt(16)));
            case Kind.Toggle _ -> new Answer.Flag(random.nextBoolean());
            case Kind.Choice choice -> pick(choice.options().stream().map(Option::id).toList());
        };
    }

    private Answer between(double least, double most) {
        double one = number(least, most);
        double two = number(least, most);
        return random.nextBoolean()
                ? new Answer.Amount(one)
                : new Answer.Range(Math.min(one, two), Math.max(one, two));
    }

    private double number(double least, double most) {
        double number = least + (most - least) * random.nextDouble();
        return switch (random.nextInt(4)) {
            case 0 -> Math.rint(number);
            case 1 -> least;
            case 2 -> most;
            default -> number;
        };
    }

    private Answer pick(List<String> options) {
        List<String> some = options.stream().filter(_ -> random.nextBoolean()).toList();
        return some.isEmpty() ? new Answer.Pick(options.getFirst()) : new Answer.AnyOf(some);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--)
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        return text.toString();
    }

    Json json(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> new Json.Text(text());
            case 1 -> new Json.Numeral(NUMERALS.get(random.nextInt(NUMERALS.size())));
            case 2 -> new Json.Truth(random.nextBoolean());
            case 3 -> new Json.Nothing(Json.Spot.NONE);
            case 4 -> new Json.Elements(IntStream.range(0, random.nextInt(5)).mapToObj(_ -> json(depth - 1)).toList(),
                    Json.Spot.NONE);
            default -> members(depth);
        };
    }

    private Json.Members members(int depth) {
        Json.Members members = Json.Members.none();
        for (int i = random.nextInt(5); i > 0; i--)
            members = members.with(text() + i, json(depth - 1), List.of());
        return members;
    }

    /// The same with unknown members strewn in at every level.
    Json strewn(Json json) {
        if (!(json instanceof Json.Members members))
            return json;
        Map<String, Json> all = new LinkedHashMap<>();
        for (Map.Entry<String, Json> member : members.all().entrySet()) {
            if (random.nextInt(3) == 0)
                all.put("later-" + all.size() + text(), json(2));
            all.put(member.getKey(), strewn(member.getValue()));
        }
        Optional.of(random.nextInt(2)).filter(more -> more == 1)
                .ifPresent(_ -> all.put("last-" + all.size(), json(3)));
        return new Json.Members(all, Json.Spot.NONE);
    }
}
