package whichway.core;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// The comparison as a function of the answer to one trait, everything else as stated.
///
/// Between two neighbouring turns every score is a straight line (a slider) or a constant (anything else), and no gate
/// comes or goes.
final class Variation {
    private final Questions questions;
    private final Assessment assessment;
    private final Question question;
    private final Stated stated;
    private final double[] fixed;
    private final boolean[] fixedBlocked;
    private final List<Question> driven;
    private final List<Gate> gates;
    private final List<Penalty> penalties;

    Variation(Questions questions, Assessment assessment, Question question) {
        this.questions = questions;
        this.assessment = assessment;
        this.question = question;
        stated = new StatedAnswers(questions.knowledge(), assessment);
        String id = question.trait().id();
        driven = questions.all().stream().filter(other -> other.curve() instanceof BandCurve bands
                && bands.driver().equals(Optional.of(id))).toList();
        gates = questions.knowledge().gates().stream().filter(gate -> gate.when().traits().contains(id)).toList();
        penalties = questions.knowledge().penalties().stream()
                .filter(penalty -> penalty.when().traits().contains(id)).toList();
        fixed = fixedScores();
        fixedBlocked = new boolean[fixed.length];
        questions.knowledge().gates().stream().filter(gate -> !gates.contains(gate))
                .filter(gate -> gate.when().always(stated)).forEach(gate -> block(fixedBlocked, gate));
    }

    private double[] fixedScores() {
        double[] scores = questions.approaches().stream().mapToDouble(Approach::prior).toArray();
        for (Question other : questions.all())
            if (other != question && !driven.contains(other))
                add(scores, 1, questions.parts(other, assessment, stated));
        questions.knowledge().penalties().stream().filter(penalty -> !penalties.contains(penalty))
                .filter(penalty -> penalty.when().always(stated)).forEach(penalty -> add(scores, penalty));
        return scores;
    }

    /// All scores for a coded answer, in the order of the approaches.
    double[] scores(double code) {
        Stated with = with(code);
        double[] scores = fixed.clone();
        double importance = Questions.importance(question, assessment);
        if (importance != 0 && question.counts())
            add(scores, importance, question.centred(question.curve().at(code, with)));
        for (Question other : driven)
            add(scores, 1, questions.parts(other, assessment, with));
        penalties.stream().filter(penalty -> penalty.when().always(with)).forEach(penalty -> add(scores, penalty));
        return scores;
    }

    /// Which approaches are ruled out for a coded answer.
    boolean[] blocked(double code) {
        Stated with = with(code);
        boolean[] blocked = fixedBlocked.clone();
        gates.stream().filter(gate -> gate.when().always(with)).forEach(gate -> block(blocked, gate));
        return blocked;
    }

    /// The index of the leader for a coded answer; -1 where all are ruled out.
    int leader(double code) {
        return Questions.leader(scores(code), blocked(code));
    }

    /// Codes at which a step, a bend or a gate may stand, ascending.
    double[] turns() {
        DoubleStream own = switch (question.curve()) {
            case SliderCurve slider -> DoubleStream.of(slider.slider().neutral());
            case OptionCurve _ -> DoubleStream.empty();
            case BandCurve bands -> bands.driver().flatMap(stated::interval)
                    .map(moving -> DoubleStream.concat(DoubleStream.of(bands.cuts(moving.from())),
                            DoubleStream.of(bands.cuts(moving.to()))))
                    .orElse(DoubleStream.of(bands.cuts(0)));
        };
        DoubleStream others = driven.stream().flatMapToDouble(
                other -> stated.interval(other.trait().id()).map(number -> DoubleStream.of(
                        ((BandCurve) other.curve()).kinks(number.from(), number.to()))).orElse(DoubleStream.empty()));
        DoubleStream conditions = Stream.concat(gates.stream().map(Gate::when), penalties.stream().map(Penalty::when))
                .flatMapToDouble(this::thresholds);
        return Stream.of(own, others, conditions).flatMapToDouble(points -> points).sorted().distinct().toArray();
    }

    /// Codes at which two scores meet while running along straight lines between two neighbouring turns.
    double[] meetings(double from, double to) {
        double quarter = (to - from) / 4;
        double[] one = scores(from + quarter);
        double[] two = scores(to - quarter);
        DoubleStream.Builder meetings = DoubleStream.builder();
        for (int a = 0; a < one.length; a++)
            for (int b = a + 1; b < one.length; b++) {
                double before = one[a] - one[b];
                double after = two[a] - two[b];
                double at = from + quarter + before / (before - after) * 2 * quarter;
                if (before != after && at > from && at < to)
                    meetings.add(at);
            }
        return meetings.build().sorted().toArray();
    }

    /// The number stated for another trait, or its fallback; the lower end of a range; 0 where there is none.
    double number(String trait) {
        return stated.interval(trait).map(Interval::from).orElse(0.0);
    }

    /// Whether the trait only adds its part: no gate, no penalty and no other trait's bands read it.
    boolean plain() {
        return gates.isEmpty() && penalties.isEmpty() && driven.isEmpty();
    }

    /// Whole numbers on either side of every turn, ascending from 0. Where the leader changes between two of them
    /// without a turn, because a range elsewhere moves with this number, the change is found by halving.
    double[] wholeNumbers() {
        double[] whole = DoubleStream.concat(DoubleStream.of(0),
                DoubleStream.of(turns()).filter(turn -> turn >= 0 && turn < Kind.Quantity.LARGEST)
                        .flatMap(turn -> DoubleStream.of(Math.floor(turn), Math.floor(turn) + 1)))
                .sorted().distinct().toArray();
        DoubleStream.Builder numbers = DoubleStream.builder();
        for (int n = 0; n < whole.length; n++) {
            if (n > 0)
                halve(whole[n - 1], whole[n], numbers);
            numbers.add(whole[n]);
        }
        return numbers.build().toArray();
    }

    private void halve(double from, double to, DoubleStream.Builder numbers) {
        int before = leader(from);
        if (to - from <= 1 || leader(to) == before)
            return;
        double low = from;
        double high = to;
        while (high - low > 1) {
            double middle = Math.floor((low + high) / 2);
            if (leader(middle) == before)
                low = middle;
            else
                high = middle;
        }
        numbers.add(low).add(high);
    }

    /// The move from an answer to a coded one; a range or a set counts from its nearest end or member.
    Move move(Answer answer, double code) {
        double near = switch (answer) {
            case Answer.Amount amount -> amount.value();
            case Answer.Range range -> Math.clamp(code, range.from(), range.to());
            case Answer.Pick _,Answer.AnyOf _,Answer.Flag _,Answer.NotApplicable _ -> question.answer(code)
                    .equals(answer) ? code : Double.NaN;
        };
        return switch (question.curve()) {
            case OptionCurve _ -> new Move(question, code, near == code ? 0 : 1, near == code ? 0 : 1);
            case SliderCurve slider -> new Move(question, code,
                    near == code ? 0 : Math.max(1, (int) Math.ceil(Math.abs(code - near) - 2 * Flips.BEYOND)),
                    Math.abs(code - near) / (slider.slider().max() - slider.slider().min()));
            case BandCurve bands -> new Move(question, code, near == code ? 0 : Math.max(1, between(bands, near, code)),
                    Spread.distance(near, code));
        };
    }

    /// How many bounds of bands lie between two numbers.
    private int between(BandCurve bands, double one, double other) {
        double driving = bands.driver().map(this::number).orElse(0.0);
        return (int) DoubleStream.of(bands.cuts(driving)).distinct()
                .filter(cut -> cut >= Math.min(one, other) && cut < Math.max(one, other)).count();
    }

    private DoubleStream thresholds(Condition condition) {
        return switch (condition) {
            case Condition.Is _ -> DoubleStream.empty();
            case Condition.Not not -> thresholds(not.part());
            case Condition.All all -> all.parts().stream().flatMapToDouble(this::thresholds);
            case Condition.Compare compare -> roots(new Expression.Difference(compare.left(), compare.right()));
        };
    }

    /// Where an expression, which is a straight line in this trait, is 0.
    private DoubleStream roots(Expression expression) {
        Optional<Interval> zero = expression.over(with(0));
        Optional<Interval> one = expression.over(with(1));
        if (zero.isEmpty() || one.isEmpty() || zero.equals(one))
            return DoubleStream.empty();
        return DoubleStream
                .of(-zero.get().from() / (one.get().from() - zero.get().from()),
                        -zero.get().to() / (one.get().to() - zero.get().to()))
                .filter(Double::isFinite)
                // Turns minus nought into nought.
                .map(root -> root + 0.0);
    }

    private Stated with(double code) {
        String id = question.trait().id();
        return new Stated() {
            @Override
            public Optional<Interval> interval(String trait) {
                return trait.equals(id) ? Optional.of(Interval.of(code)) : stated.interval(trait);
            }

            @Override
            public Set<String> options(String trait) {
                return trait.equals(id) ? Set.of(question.option((int) code)) : stated.options(trait);
            }
        };
    }

    private void add(double[] scores, Penalty penalty) {
        for (int a = 0; a < scores.length; a++)
            scores[a] += penalty.effects().on(questions.approaches().get(a).id());
    }

    private static void add(double[] scores, double factor, double[] parts) {
        for (int a = 0; a < scores.length; a++)
            scores[a] += factor * parts[a];
    }

    private void block(boolean[] blocked, Gate gate) {
        for (int a = 0; a < blocked.length; a++)
            blocked[a] |= gate.blocks().contains(questions.approaches().get(a).id());
    }
}
