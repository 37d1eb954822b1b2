package whichway.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Assessments as rooms might leave them: exact answers, ranges, sets, "does not apply", emphases, and open questions.
public final class RandomAssessments {
    private static final double[] SIZES = {0, 1, 3, 4, 9, 9.5, 10, 11, 29, 30, 49, 50, 199, 200, 300, 999, 1000, 3000,
            8000, 10000, 16000, 16001, 32000, 100000, 200000, 200001, 300000, 500000, 984000, 984001, 1e6, 3e6, 8e6,
            5e9};
    private static final double[] EMPHASES = {0, 0.5, 2};

    private final Knowledge knowledge;
    private final Random random;

    public RandomAssessments(Knowledge knowledge, long seed) {
        this.knowledge = knowledge;
        random = new Random(seed);
    }

    /// With exact answers only.
    public Assessment exact() {
        return next(false);
    }

    /// With everything a file can hold.
    public Assessment any() {
        return next(true);
    }

    private Assessment next(boolean everything) {
        double answered = random.nextDouble();
        Map<String, Answer> answers = new LinkedHashMap<>();
        Map<String, Double> emphasis = new LinkedHashMap<>();
        for (Trait trait : shuffled(knowledge.traits())) {
            if (random.nextDouble() < answered)
                answers.put(trait.id(), everything ? anyAnswer(trait) : exactAnswer(trait));
            if (everything && random.nextInt(8) == 0)
                emphasis.put(trait.id(), EMPHASES[random.nextInt(EMPHASES.length)]);
        }
        return new Assessment("test", random.nextLong(), knowledge.version(), Project.BLANK, answers, emphasis,
                Map.of());
    }

    /// Any exact answer to a trait.
    public Answer exactAnswer(Trait trait) {
        return switch (trait.kind()) {
            case Kind.Slider _ -> new Answer.Amount(position());
            case Kind.Choice choice -> new Answer.Pick(
                    choice.options().get(random.nextInt(choice.options().size())).id());
            case Kind.Toggle _ -> new Answer.Flag(random.nextBoolean());
            case Kind.Quantity _ -> new Answer.Amount(size());
        };
    }

    private Answer anyAnswer(Trait trait) {
        return switch (random.nextInt(10)) {
            case 0 -> new Answer.NotApplicable("not here");
            case 1, 2, 3 -> vague(trait);
            default -> exactAnswer(trait);
        };
    }

    private Answer vague(Trait trait) {
        return switch (trait.kind()) {
            case Kind.Slider _ -> range(position(), position());
            case Kind.Quantity _ -> range(size(), size());
            case Kind.Choice choice -> new Answer.AnyOf(shuffled(choice.options()).stream()
                    .limit(1 + random.nextInt(choice.options().size())).map(Option::id).toList());
            case Kind.Toggle _ -> new Answer.Flag(random.nextBoolean());
        };
    }

    private static Answer range(double one, double other) {
        return new Answer.Range(Math.min(one, other), Math.max(one, other));
    }

    private double position() {
        return switch (random.nextInt(3)) {
            case 0 -> random.nextInt(11);
            case 1 -> random.nextInt(101) / 10.0;
            default -> random.nextDouble() * 10;
        };
    }

    private double size() {
        return random.nextBoolean()
                ? SIZES[random.nextInt(SIZES.length)]
                : Math.floor(Math.expm1(random.nextDouble() * 20));
    }

    /// The same things in another order.
    public <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
