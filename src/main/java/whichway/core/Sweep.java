package whichway.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// The comparison as one answer or one emphasis runs over all that it could be. Exact, but for curves
/// where a range of another number moves with the one that runs.
public final class Sweep {
    /// How far beyond its last turn a number is followed at least.
    private static final double BEYOND_LAST = 4;
    private static final double LEAST_TOP = 10;
    private static final double LARGEST_EMPHASIS = 2;
    /// Where a range elsewhere moves with a number, scores run in curves; so many straight lines stand for each.
    private static final int SMOOTH = 16;
    /// Stretches shorter than this part of a way are points.
    static final double POINT = 1e-9;

    private final Questions questions;
    private final Advisor advisor;

    public Sweep(Knowledge knowledge) {
        questions = new Questions(knowledge);
        advisor = new Advisor(knowledge);
    }

    /// The way of an emphasis: from "off" to "more".
    public static Way emphases() {
        return new Way(Way.Kind.EVEN, 0, LARGEST_EMPHASIS);
    }

    /// The way of a trait's answer.
    public Way way(Assessment assessment, String trait) {
        Question question = questions.of(trait);
        return switch (question.trait().kind()) {
            case Kind.Slider slider -> new Way(Way.Kind.EVEN, slider.min(), slider.max());
            case Kind.Choice choice -> new Way(Way.Kind.OPTIONS, 0, choice.options().size());
            case Kind.Toggle _ -> new Way(Way.Kind.OPTIONS, 0, 2);
            case Kind.Quantity _ -> new Way(Way.Kind.DOUBLING, 0, top(assessment, question));
        };
    }

    private double top(Assessment assessment, Question question) {
        double last = DoubleStream.of(new Variation(questions, assessment, question).turns())
                .filter(turn -> turn < Kind.Quantity.LARGEST / BEYOND_LAST).max().orElse(0);
        double given = assessment.answer(question.trait().id()).map(answer -> switch (answer) {
            case Answer.Amount amount -> amount.value();
            case Answer.Range range -> range.to();
            case Answer.Pick _,Answer.AnyOf _,Answer.Flag _,Answer.NotApplicable _ -> 0.0;
        }).orElse(0.0);
        double top = LEAST_TOP;
        while (top < Math.max(given, last * BEYOND_LAST))
            top *= 10;
        return top;
    }

    /// The code of an exact answer; NaN for a range, a set of several, an open question or one that does not apply.
    public double code(Assessment assessment, String trait) {
        return switch (assessment.answer(trait).orElse(new Answer.NotApplicable(""))) {
            case Answer.Amount amount -> amount.value();
            case Answer.Flag flag -> flag.value() ? 1 : 0;
            case Answer.Pick pick -> questions.of(trait).index(pick.option());
            case Answer.Range range -> range.from() == range.to() ? range.from() : Double.NaN;
            case Answer.AnyOf any -> any.options().size() == 1
                    ? questions.of(trait).index(any.options().getFirst())
                    : Double.NaN;
            case Answer.NotApplicable _ -> Double.NaN;
        };
    }

    /// The answer of a code.
    public Answer answer(String trait, double code) {
        return questions.of(trait).answer(code);
    }

    /// The comparison along a trait's way, from the one end to the other.
    public List<Stretch> answers(Assessment assessment, String trait) {
        return answers(assessment, trait, way(assessment, trait));
    }

    /// The comparison along a way that may be longer or shorter than the trait's own.
    List<Stretch> answers(Assessment assessment, String trait, Way way) {
        Question question = questions.of(trait);
        Variation variation = new Variation(questions, assessment, question);
        return switch (question.trait().kind()) {
            case Kind.Slider _ -> straight(variation, way);
            case Kind.Choice _,Kind.Toggle _ -> IntStream.range(0, (int) way.high())
                    .mapToObj(code -> level(variation, code, code / way.high(), (code + 1) / way.high())).toList();
            case Kind.Quantity _ -> steps(variation, way);
        };
    }

    private List<Stretch> straight(Variation variation, Way way) {
        double[] turns = within(way, DoubleStream.of(variation.turns()));
        List<Stretch> stretches = new ArrayList<>();
        for (int t = 1; t < turns.length; t++) {
            double[] cuts = DoubleStream.concat(DoubleStream.of(turns[t - 1], turns[t]),
                    DoubleStream.of(variation.meetings(turns[t - 1], turns[t]))).sorted().toArray();
            // A gate or a penalty may stand at a turn itself, so ends are read off the line between two inner points.
            double quarter = (turns[t] - turns[t - 1]) / 4;
            ScoreLines line = new ScoreLines(turns[t - 1] + quarter, variation.scores(turns[t - 1] + quarter),
                    turns[t] - quarter,
                    variation.scores(turns[t] - quarter));
            boolean[] blocked = variation.blocked((turns[t - 1] + turns[t]) / 2);
            for (int c = 1; c < cuts.length; c++)
                if (way.position(cuts[c]) - way.position(cuts[c - 1]) > POINT)
                    add(stretches, stretch(way.position(cuts[c - 1]), way.position(cuts[c]), line.at(cuts[c - 1]),
                            line.at(cuts[c]), blocked));
        }
        return List.copyOf(stretches);
    }

    private static double[] within(Way way, DoubleStream turns) {
        return DoubleStream.concat(DoubleStream.of(way.low(), way.high()), turns)
                .filter(turn -> turn >= way.low() && turn <= way.high()).sorted().distinct().toArray();
    }

    /// Between neighbouring whole numbers there may be a step; elsewhere scores are level, or change smoothly.
    private List<Stretch> steps(Variation variation, Way way) {
        double[] numbers = samples(variation, way);
        List<Stretch> stretches = new ArrayList<>();
        double from = 0;
        for (int n = 0; n < numbers.length; n++) {
            boolean last = n + 1 == numbers.length;
            boolean step = !last && numbers[n + 1] - numbers[n] <= 1;
            double here = way.position(numbers[n]);
            double next = last ? 1 : way.position(numbers[n + 1]);
            double to = last ? 1 : step ? (here + next) / 2 : here;
            if (to - from > POINT)
                add(stretches, level(variation, numbers[n], from, to));
            if (!last && !step)
                add(stretches, stretch(here, next, variation.scores(numbers[n]), variation.scores(numbers[n + 1]),
                        variation.blocked(numbers[n])));
            from = last || step ? to : next;
        }
        return List.copyOf(stretches);
    }

    /// Whole numbers on either side of every turn, and more of them where scores change smoothly.
    private static double[] samples(Variation variation, Way way) {
        double[] whole = DoubleStream.of(variation.wholeNumbers()).filter(number -> number <= way.high()).toArray();
        DoubleStream.Builder samples = DoubleStream.builder().add(whole[0]);
        for (int n = 1; n < whole.length; n++) {
            double from = way.position(whole[n - 1]);
            double step = (way.position(whole[n]) - from) / SMOOTH;
            if (!Arrays.equals(variation.scores(whole[n - 1]), variation.scores(whole[n])))
                IntStream.range(1, SMOOTH).mapToDouble(part -> way.code(from + part * step)).forEach(samples);
            samples.add(whole[n]);
        }
        return samples.build().sorted().distinct().toArray();
    }

    private Stretch level(Variation variation, double code, double from, double to) {
        double[] scores = variation.scores(code);
        return stretch(from, to, scores, scores, variation.blocked(code));
    }

    private Stretch stretch(double from, double to, double[] start, double[] end, boolean[] blocked) {
        double[] middle = new double[start.length];
        for (int a = 0; a < middle.length; a++)
            middle[a] = (start[a] + end[a]) / 2;
        int leader = Questions.leader(middle, blocked);
        return new Stretch(from, to, Arrays.stream(start).boxed().toList(), Arrays.stream(end).boxed().toList(),
                IntStream.range(0, blocked.length).filter(a -> blocked[a]).mapToObj(this::id).toList(),
                leader < 0 ? Optional.empty() : Optional.of(id(leader)));
    }

    private String id(int approach) {
        return questions.approaches().get(approach).id();
    }

    /// Level stretches that say the same are one.
    private static void add(List<Stretch> stretches, Stretch next) {
        if (!stretches.isEmpty() && next.start().equals(next.end())) {
            Stretch last = stretches.getLast();
            if (last.start().equals(last.end()) && last.start().equals(next.start())
                    && last.blocked().equals(next.blocked())) {
                stretches.set(stretches.size() - 1, new Stretch(last.from(), next.to(), last.start(), last.end(),
                        last.blocked(), last.leader()));
                return;
            }
        }
        stretches.add(next);
    }

    /// The comparison as the room's emphasis on a trait runs from "off" to "more".
    public List<Stretch> emphases(Assessment assessment, String trait) {
        Evaluation off = advisor.evaluate(assessment.withEmphasis(trait, 0));
        Evaluation most = advisor.evaluate(assessment.withEmphasis(trait, LARGEST_EMPHASIS));
        ScoreLines line = new ScoreLines(0, scores(off), LARGEST_EMPHASIS, scores(most));
        boolean[] blocked = new boolean[questions.approaches().size()];
        for (int a = 0; a < blocked.length; a++)
            blocked[a] = off.of(id(a)).blocked();
        double[] cuts = within(emphases(), line.meetings());
        List<Stretch> stretches = new ArrayList<>();
        for (int c = 1; c < cuts.length; c++)
            stretches.add(stretch(cuts[c - 1] / LARGEST_EMPHASIS, cuts[c] / LARGEST_EMPHASIS, line.at(cuts[c - 1]),
                    line.at(cuts[c]), blocked));
        return List.copyOf(stretches);
    }

    private double[] scores(Evaluation evaluation) {
        return questions.approaches().stream().mapToDouble(approach -> evaluation.of(approach.id()).score()).toArray();
    }
}
