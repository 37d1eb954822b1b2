package whichway.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// What would change the recommendation: the nearest answers, emphases and pairs of answers, found exactly.
///
/// Only answers that were given can flip; open questions are ranked by `OpenQuestions`.
public final class Flips {
    /// How far beyond the point where two scores meet a slider is set, so that the new leader is really ahead.
    static final double BEYOND = 1e-6;

    private final Questions questions;
    private final Advisor advisor;

    public Flips(Knowledge knowledge) {
        questions = new Questions(knowledge);
        advisor = new Advisor(knowledge);
    }

    /// For each answered trait the nearest answers that change the leader: one for each approach that would then lead,
    /// nearest first. Empty where nobody leads.
    public List<Flip> answers(Assessment assessment) {
        Optional<Standing> leader = advisor.evaluate(assessment).leader();
        if (leader.isEmpty())
            return List.of();
        List<Flip> flips = new ArrayList<>();
        for (Question question : questions.all())
            assessment.answer(question.trait().id()).filter(answer -> !(answer instanceof Answer.NotApplicable))
                    .ifPresent(answer -> flips.addAll(nearest(question, answer, assessment, leader.get())));
        flips.sort(Comparator.comparingInt(Flip::steps).thenComparingDouble(Flip::way));
        return flips;
    }

    private List<Flip> nearest(Question question, Answer answer, Assessment assessment, Standing leader) {
        Variation variation = new Variation(questions, assessment, question);
        int present = questions.approaches().indexOf(leader.approach());
        List<Flip> flips = new ArrayList<>();
        candidates(question, variation).mapToObj(code -> variation.move(answer, code)).filter(move -> move.way() > 0)
                .sorted(Comparator.comparingInt(Move::steps).thenComparingDouble(Move::way)).forEach(move -> {
                    int next = variation.leader(move.code());
                    boolean known = next < 0 || next == present || flips.stream()
                            .anyMatch(flip -> flip.leader().equals(questions.approaches().get(next).id()));
                    if (!known)
                        flips.add(flip(assessment, leader, List.of(move)));
                });
        return flips;
    }

    /// Codes that may be the nearest with another leader.
    private static DoubleStream candidates(Question question, Variation variation) {
        return switch (question.trait().kind()) {
            case Kind.Slider slider -> positions(slider, variation);
            case Kind.Choice choice -> IntStream.range(0, choice.options().size()).asDoubleStream();
            case Kind.Toggle _ -> IntStream.range(0, 2).asDoubleStream();
            case Kind.Quantity _ -> DoubleStream.of(variation.wholeNumbers());
        };
    }

    /// Every point at which the leader may change, and a point just beyond it on either side.
    private static DoubleStream positions(Kind.Slider slider, Variation variation) {
        double[] cuts = DoubleStream.concat(DoubleStream.of(slider.min(), slider.max()),
                DoubleStream.of(variation.turns())).filter(cut -> cut >= slider.min() && cut <= slider.max()).sorted()
                .distinct().toArray();
        DoubleStream.Builder points = DoubleStream.builder();
        for (int c = 0; c < cuts.length; c++) {
            points.add(cuts[c]);
            if (c > 0)
                Arrays.stream(variation.meetings(cuts[c - 1], cuts[c])).forEach(points);
        }
        return points.build()
                .flatMap(point -> DoubleStream.of(point, point - BEYOND, point + BEYOND))
                .filter(point -> point >= slider.min() && point <= slider.max());
    }

    private Flip flip(Assessment assessment, Standing leader, List<Move> moves) {
        List<Flip.Change> changes = moves.stream()
                .map(move -> new Flip.Change(move.question().trait().id(),
                        assessment.answer(move.question().trait().id()).orElseThrow(),
                        move.question().answer(move.code()), Math.max(1, move.steps()), move.way()))
                .toList();
        Flip bare = new Flip(changes, "", List.of());
        Evaluation after = advisor.evaluate(bare.applyTo(assessment));
        Evaluation before = advisor.evaluate(assessment);
        String next = after.leader().orElseThrow().approach().id();
        List<String> gates = new ArrayList<>();
        after.of(leader.approach().id()).gates().forEach(gate -> gates.add(gate.id()));
        before.of(next).gates().forEach(gate -> gates.add(gate.id()));
        return new Flip(changes, next, gates);
    }

    /// For each trait the nearest emphasis, 0 to 2, that changes the leader; nearest first. Empty where nobody leads.
    public List<EmphasisFlip> emphases(Assessment assessment) {
        Evaluation evaluation = advisor.evaluate(assessment);
        List<EmphasisFlip> flips = new ArrayList<>();
        if (evaluation.leader().isPresent())
            for (Question question : questions.all())
                nearest(question, assessment, evaluation).ifPresent(flips::add);
        flips.sort(Comparator.comparingDouble(flip -> Math.abs(flip.to() - flip.from())));
        return flips;
    }

    private Optional<EmphasisFlip> nearest(Question question, Assessment assessment, Evaluation evaluation) {
        String id = question.trait().id();
        double now = assessment.emphasis(id);
        Assessment normal = assessment.withEmphasis(id, 1);
        double[] part = questions.parts(question, normal, new StatedAnswers(questions.knowledge(), normal));
        double[] rest = new double[part.length];
        boolean[] blocked = new boolean[part.length];
        for (int a = 0; a < part.length; a++) {
            Standing standing = evaluation.of(questions.approaches().get(a).id());
            rest[a] = standing.score() - now * part[a];
            blocked[a] = standing.blocked();
        }
        DoubleStream.Builder meetings = DoubleStream.builder();
        for (int a = 0; a < part.length; a++)
            for (int b = a + 1; b < part.length; b++)
                meetings.add((rest[b] - rest[a]) / (part[a] - part[b]));
        int present = Questions.leader(mix(rest, now, part), blocked);
        return meetings.build().filter(Double::isFinite)
                .flatMap(at -> DoubleStream.of(at, at - BEYOND, at + BEYOND)).filter(at -> at >= 0 && at <= 2).boxed()
                .sorted(Comparator.comparingDouble(at -> Math.abs(at - now)))
                .filter(at -> Questions.leader(mix(rest, at, part), blocked) != present).findFirst()
                .map(at -> new EmphasisFlip(id, now, at,
                        questions.approaches().get(Questions.leader(mix(rest, at, part), blocked)).id()));
    }

    private static double[] mix(double[] rest, double multiplier, double[] part) {
        double[] scores = rest.clone();
        for (int a = 0; a < scores.length; a++)
            scores[a] += multiplier * part[a];
        return scores;
    }

    /// The nearest pairs of answers that change the leader together while neither does alone: fewest steps first, then
    /// the shortest way. Sliders move by whole numbers, quantities by bands.
    ///
    /// @param most how many at most
    public List<Flip> pairs(Assessment assessment, int most) {
        Evaluation evaluation = advisor.evaluate(assessment);
        if (evaluation.leader().isEmpty())
            return List.of();
        return new Pairs(questions, assessment, evaluation).nearest(most).stream()
                .map(pair -> flip(assessment, evaluation.leader().get(), pair)).toList();
    }
}
