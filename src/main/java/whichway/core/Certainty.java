package whichway.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/// What holds whatever the open answers are: the span of each score, and who is better than whom for certain. Exact for
/// the parts; a penalty that may or may not apply counts on the doubtful side.
public final class Certainty {
    private final Questions questions;

    public Certainty(Knowledge knowledge) {
        questions = new Questions(knowledge);
    }

    /// The lowest and highest score an approach can reach once every question is answered exactly.
    public Span span(Assessment assessment, String approach) {
        int a = index(approach);
        return span(assessment, effects -> effects[a], questions.approaches().get(a).prior(),
                penalty -> penalty.effects().on(approach));
    }

    /// Whether one approach scores above another whatever the open answers are. Gates are left alone.
    public boolean better(Assessment assessment, String one, String other) {
        int a = index(one);
        int b = index(other);
        return span(assessment, effects -> effects[a] - effects[b],
                questions.approaches().get(a).prior() - questions.approaches().get(b).prior(),
                penalty -> penalty.effects().on(one) - penalty.effects().on(other)).low() > 0;
    }

    private Span span(Assessment assessment, ToDoubleFunction<double[]> of, double prior,
            ToDoubleFunction<Penalty> points) {
        Stated possible = new Possible(questions, assessment);
        double low = prior;
        double high = prior;
        for (Question question : questions.all()) {
            double importance = Questions.importance(question, assessment);
            if (importance == 0 || !question.counts()
                    || assessment.answers().get(question.trait().id()) instanceof Answer.NotApplicable)
                continue;
            double[] reach = extremes(question, possible).stream()
                    .mapToDouble(weights -> importance * of.applyAsDouble(question.centred(weights))).sorted()
                    .toArray();
            low += reach[0];
            high += reach[reach.length - 1];
        }
        for (Penalty penalty : questions.knowledge().penalties()) {
            double lost = points.applyAsDouble(penalty);
            if (penalty.when().always(possible)) {
                low += lost;
                high += lost;
            } else if (penalty.when().sometimes(possible)) {
                low += Math.min(0, lost);
                high += Math.max(0, lost);
            }
        }
        return new Span(low, high);
    }

    /// Weights of rows between which those of every possible answer lie.
    private static List<double[]> extremes(Question question, Stated possible) {
        String id = question.trait().id();
        return switch (question.curve()) {
            case OptionCurve options -> possible.options(id).stream()
                    .map(option -> options.at(question.code(option), possible)).toList();
            case SliderCurve slider -> {
                Interval position = possible.interval(id).orElseThrow();
                yield DoubleStream.of(position.from(), Math.clamp(slider.slider().neutral(), position.from(),
                        position.to()), position.to()).mapToObj(at -> slider.at(at, possible)).toList();
            }
            case BandCurve bands -> bands(bands, possible.interval(id).orElseThrow(), bands.driver()
                    .flatMap(possible::interval).orElse(Interval.of(0)));
        };
    }

    private static List<double[]> bands(BandCurve bands, Interval number, Interval driver) {
        double[] drivers = DoubleStream
                .concat(DoubleStream.of(driver.from(), driver.to()),
                        DoubleStream.of(bands.kinks(number.from(), number.to()))
                                .flatMap(kink -> DoubleStream.of(kink, Math.nextDown(kink), Math.nextUp(kink))))
                .filter(at -> at >= driver.from() && at <= driver.to()).toArray();
        Set<Integer> hit = DoubleStream.of(drivers).boxed().flatMap(driving -> {
            BandCurve.Bounds bounds = bands.at(driving);
            return DoubleStream
                    .concat(DoubleStream.of(number.from(), number.to()),
                            DoubleStream.of(bands.cuts(driving)).flatMap(cut -> DoubleStream.of(cut, Math.nextUp(cut))))
                    .filter(at -> at >= number.from() && at <= number.to()).mapToObj(bounds::index);
        }).collect(Collectors.toSet());
        List<double[]> extremes = new ArrayList<>();
        for (int b : hit) {
            double[] weights = new double[bands.rows().size()];
            weights[b] = 1;
            extremes.add(weights);
        }
        return extremes;
    }

    private int index(String approach) {
        return questions.approaches().indexOf(questions.knowledge().approach(approach));
    }

    /// What each trait may still turn out to be: an open question anything, what does not apply its fallback.
    private record Possible(Questions questions, Assessment assessment, Stated stated) implements Stated {
        Possible(Questions questions, Assessment assessment) {
            this(questions, assessment, new StatedAnswers(questions.knowledge(), assessment));
        }

        @Override
        public Optional<Interval> interval(String trait) {
            if (assessment.answers().containsKey(trait))
                return stated.interval(trait);
            return switch (questions.of(trait).trait().kind()) {
                case Kind.Slider slider -> Optional.of(new Interval(slider.min(), slider.max()));
                case Kind.Quantity _ -> Optional.of(new Interval(0, Kind.Quantity.LARGEST));
                case Kind.Choice _,Kind.Toggle _ -> Optional.empty();
            };
        }

        @Override
        public Set<String> options(String trait) {
            if (assessment.answers().containsKey(trait))
                return stated.options(trait);
            return switch (questions.of(trait).trait().kind()) {
                case Kind.Choice choice -> choice.options().stream().map(Option::id).collect(Collectors.toSet());
                case Kind.Toggle _ -> Set.of("false", "true");
                case Kind.Slider _,Kind.Quantity _ -> Set.of();
            };
        }
    }
}
