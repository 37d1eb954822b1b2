package whichway.core;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/// What every trait is answered with in every world, and which conditions hold where.
///
/// What was stated exactly is the same in all worlds; a range or a set is drawn from; an open question is drawn from
/// the answers of ordinary projects; a trait without such shares keeps its fallback.
final class WorldAnswers {
    private final Questions questions;
    private final Assessment assessment;
    private final Draws draws;
    private final OpenAnswers open;
    private final Map<String, Column> columns = new HashMap<>();

    WorldAnswers(Questions questions, Assessment assessment, Draws draws, OpenAnswers open) {
        this.questions = questions;
        this.assessment = assessment;
        this.draws = draws;
        this.open = open;
    }

    /// The answers to one trait.
    Column column(String trait) {
        Column known = columns.get(trait);
        if (known != null)
            return known;
        Column made = make(questions.of(trait));
        columns.put(trait, made);
        return made;
    }

    private Column make(Question question) {
        String id = question.trait().id();
        return switch (assessment.answers().get(id)) {
            case null -> open(question);
            case Answer.Amount amount -> Column.same(amount.value());
            case Answer.Flag flag -> Column.same(flag.value() ? 1 : 0);
            case Answer.Pick pick -> Column.same(question.index(pick.option()));
            case Answer.Range range -> range.from() == range.to()
                    ? Column.same(range.from())
                    : drawn(id, u -> within(question.trait().kind(), range, u));
            case Answer.AnyOf any -> {
                int[] codes = any.options().stream().mapToInt(question::index).toArray();
                yield codes.length == 1 ? Column.same(codes[0]) : drawn(id, u -> codes[(int) (u * codes.length)]);
            }
            case Answer.NotApplicable _ -> fallback(question.trait().kind());
        };
    }

    private static double within(Kind kind, Answer.Range range, double u) {
        return kind instanceof Kind.Quantity
                ? Spread.along(range.from(), range.to(), u)
                : range.from() + u * (range.to() - range.from());
    }

    private Column open(Question question) {
        return open.column(question, driver(question)).orElseGet(() -> fallback(question.trait().kind()));
    }

    /// What moves the bounds of a question; 0 where nothing does.
    private Column driver(Question question) {
        return question.curve() instanceof BandCurve bands
                ? bands.driver().map(this::column).orElse(Column.same(0))
                : Column.same(0);
    }

    /// How much each row of a question that counts weighs.
    RowWeights weights(Question question) {
        Column driver = driver(question);
        String id = question.trait().id();
        return assessment.answers().containsKey(id)
                ? RowWeights.of(question, column(id), driver)
                : open.weights(question, driver);
    }

    private static Column fallback(Kind kind) {
        return switch (kind) {
            case Kind.Quantity quantity -> quantity.fallback().isPresent()
                    ? Column.same(quantity.fallback().getAsDouble())
                    : Column.UNSTATED;
            case Kind.Toggle toggle -> toggle.fallback().map(value -> Column.same(value ? 1 : 0))
                    .orElse(Column.UNSTATED);
            case Kind.Slider _,Kind.Choice _ -> Column.UNSTATED;
        };
    }

    private Column drawn(String id, DoubleUnaryOperator code) {
        return new Column(Arrays.stream(draws.of("answer " + id)).map(code).toArray());
    }

    /// Where a condition holds: one value for each world, or a single one that is true of all.
    boolean[] truth(Condition condition) {
        return switch (condition) {
            case Condition.Is is -> truth(is);
            case Condition.Compare compare -> truth(compare);
            case Condition.All all -> all.parts().stream().map(this::truth).reduce(new boolean[]{true},
                    WorldAnswers::both);
            case Condition.Not not -> {
                boolean[] part = truth(not.part());
                boolean[] truth = new boolean[part.length];
                for (int k = 0; k < part.length; k++)
                    truth[k] = !part[k];
                yield truth;
            }
        };
    }

    private boolean[] truth(Condition.Is is) {
        Question question = questions.of(is.trait());
        double wanted = question.code(is.option());
        double[] codes = column(is.trait()).values();
        boolean[] truth = new boolean[codes.length];
        for (int k = 0; k < codes.length; k++)
            truth[k] = codes[k] == wanted;
        return truth;
    }

    private boolean[] truth(Condition.Compare compare) {
        Column left = numbers(compare.left());
        Column right = numbers(compare.right());
        boolean[] truth = new boolean[Math.max(left.values().length, right.values().length)];
        for (int k = 0; k < truth.length; k++)
            truth[k] = compare.relation().holds(left.at(k), right.at(k));
        return truth;
    }

    private Column numbers(Expression expression) {
        return switch (expression) {
            case Expression.Constant constant -> Column.same(constant.value());
            case Expression.Input input -> column(input.trait());
            case Expression.Product product -> combine(numbers(product.left()), numbers(product.right()),
                    (l, r) -> l * r);
            case Expression.Difference difference -> combine(numbers(difference.left()), numbers(difference.right()),
                    (l, r) -> l - r);
        };
    }

    private static Column combine(Column left, Column right, DoubleBinaryOperator how) {
        double[] values = new double[Math.max(left.values().length, right.values().length)];
        for (int k = 0; k < values.length; k++)
            values[k] = how.applyAsDouble(left.at(k), right.at(k));
        return new Column(values);
    }

    private static boolean[] both(boolean[] one, boolean[] other) {
        boolean[] truth = new boolean[Math.max(one.length, other.length)];
        for (int k = 0; k < truth.length; k++)
            truth[k] = one[one.length == 1 ? 0 : k] && other[other.length == 1 ? 0 : k];
        return truth;
    }
}
