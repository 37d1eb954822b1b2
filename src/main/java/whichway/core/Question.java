package whichway.core;

import java.util.List;

/// One trait made ready for arithmetic: its rows of effects as arrays in the order of the approaches.
final class Question {
    private final Trait trait;
    private final Curve curve;
    private final double[][] rows;
    private final double[][] effects;
    private final double[] mean;

    Question(Trait trait, List<Approach> approaches) {
        this.trait = trait;
        curve = Curve.of(trait.kind());
        rows = curve.rows().stream()
                .map(row -> approaches.stream().mapToDouble(approach -> row.on(approach.id())).toArray())
                .toArray(double[][]::new);
        effects = new double[approaches.size()][rows.length];
        for (int r = 0; r < rows.length; r++)
            for (int a = 0; a < effects.length; a++)
                effects[a][r] = rows[r][a];
        mean = effects(curve.ordinary(), approaches.size());
    }

    Trait trait() {
        return trait;
    }

    Curve curve() {
        return curve;
    }

    /// Whether an answer to it can change a score.
    boolean counts() {
        return trait.importance() != 0 && rows.length > 0;
    }

    /// The expected effects of an answer on each approach, not yet centred.
    double[] effects(Answer answer, Stated stated) {
        return effects(weights(answer, stated), mean.length);
    }

    /// What an answer adds to each approach at importance 1: its effects less those of an ordinary project.
    double[] centred(Answer answer, Stated stated) {
        return centred(weights(answer, stated));
    }

    /// What a mix of rows adds to each approach at importance 1.
    double[] centred(double[] weights) {
        double[] effects = effects(weights, mean.length);
        for (int a = 0; a < mean.length; a++)
            effects[a] -= mean[a];
        return effects;
    }

    /// What each row does for one approach at importance 1, not centred.
    double[] effects(int approach) {
        return effects[approach];
    }

    /// What an ordinary project's answer does for one approach at importance 1.
    double mean(int approach) {
        return mean[approach];
    }

    /// The expected weights of the rows for an answer.
    ///
    /// @throws IllegalArgumentException if the trait does not apply
    double[] weights(Answer answer, Stated stated) {
        return switch (answer) {
            case Answer.Amount amount -> curve.at(amount.value(), stated);
            case Answer.Range range -> curve.between(range.from(), range.to(), stated);
            case Answer.Flag flag -> curve.at(flag.value() ? 1 : 0, stated);
            case Answer.Pick pick -> curve.at(index(pick.option()), stated);
            case Answer.AnyOf any -> {
                double[] weights = new double[rows.length];
                for (String option : any.options())
                    weights[index(option)] += 1.0 / any.options().size();
                yield weights;
            }
            case Answer.NotApplicable _ -> throw new IllegalArgumentException("What does not apply has no effects.");
        };
    }

    /// The code of an option.
    int index(String option) {
        if (trait.kind() instanceof Kind.Choice choice)
            return choice.options().indexOf(choice.option(option));
        throw new IllegalArgumentException(trait.id() + " has no options to pick from.");
    }

    /// The code of an option, or of `true` and `false`.
    int code(String option) {
        return trait.kind() instanceof Kind.Toggle ? (option.equals("true") ? 1 : 0) : index(option);
    }

    /// The id of the option of that code.
    ///
    /// @throws IllegalArgumentException if the trait has no options
    String option(int index) {
        return switch (trait.kind()) {
            case Kind.Choice choice -> choice.options().get(index).id();
            case Kind.Toggle toggle -> toggle.options().get(index).id();
            case Kind.Slider _,Kind.Quantity _ -> throw new IllegalArgumentException(
                    trait.id() + " has no options.");
        };
    }

    /// The answer of that code.
    Answer answer(double code) {
        return switch (trait.kind()) {
            case Kind.Slider _,Kind.Quantity _ -> new Answer.Amount(code);
            case Kind.Choice choice -> new Answer.Pick(choice.options().get((int) code).id());
            case Kind.Toggle _ -> new Answer.Flag(code == 1);
        };
    }

    private double[] effects(double[] weights, int approaches) {
        double[] effects = new double[approaches];
        for (int r = 0; r < rows.length; r++)
            for (int a = 0; a < approaches; a++)
                effects[a] += weights[r] * rows[r][a];
        return effects;
    }
}
