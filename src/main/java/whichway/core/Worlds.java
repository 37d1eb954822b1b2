package whichway.core;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Plausible worlds: looks at an assessment in many of them and counts who comes first.
///
/// The random numbers are drawn once, for all assessments with the seed; so moving one answer never makes the figures
/// of others jitter, and the same file gives the same digits on every machine.
public final class Worlds {
    /// How far an importance may be off either way.
    private static final double IMPORTANCE_SPREAD = 0.3;

    private final Knowledge knowledge;
    private final Questions questions;
    private final Draws draws;

    /// @param seed where all draws come from
    /// @param count how many worlds
    public Worlds(Knowledge knowledge, long seed, int count) {
        this.knowledge = knowledge;
        questions = new Questions(knowledge);
        draws = new Draws(seed, count);
    }

    /// The seed that all draws come from.
    public long seed() {
        return draws.seed();
    }

    /// How many worlds are looked at.
    public int count() {
        return draws.count();
    }

    /// Counts who comes first in how many worlds.
    public Robustness imagine(Assessment assessment) {
        WorldAnswers answers = new WorldAnswers(questions, assessment, draws);
        double[][] scores = new double[knowledge.approaches().size()][draws.count()];
        for (int a = 0; a < scores.length; a++)
            Arrays.fill(scores[a], knowledge.approaches().get(a).prior());
        for (Question question : questions.all()) {
            double importance = Questions.importance(question, assessment);
            boolean left = assessment.answers().get(question.trait().id()) instanceof Answer.NotApplicable;
            if (importance != 0 && question.counts() && !left)
                add(scores, question, importance, answers);
        }
        for (Penalty penalty : knowledge.penalties())
            subtract(scores, penalty, answers.truth(penalty.when()));
        return count(scores, blocked(answers));
    }

    /// The coded answer to a trait in each world: what was stated, or one drawn; NaN where nothing is stated and
    /// nothing can be drawn.
    public double[] codes(Assessment assessment, String trait) {
        Column column = new WorldAnswers(questions, assessment, draws).column(trait);
        double[] codes = new double[draws.count()];
        Arrays.setAll(codes, column::at);
        return codes;
    }

    private void add(double[][] scores, Question question, double importance, WorldAnswers answers) {
        double[] multiplier = draws.of("importance " + question.trait().id());
        Column column = answers.column(question.trait().id());
        switch (question.curve()) {
            case SliderCurve slider -> addSlider(scores, question, slider, importance, multiplier, column);
            case OptionCurve _ -> addRows(scores, question, importance, multiplier, indices(column));
            case BandCurve bands -> addRows(scores, question, importance, multiplier,
                    indices(column, bands, bands.driver().map(answers::column).orElse(Column.same(0))));
        }
    }

    private static void addSlider(double[][] scores, Question question, SliderCurve slider, double importance,
            double[] multiplier, Column column) {
        double[] low = question.centred(new double[]{1, 0});
        double[] high = question.centred(new double[]{0, 1});
        double[] none = question.centred(new double[]{0, 0});
        int count = multiplier.length;
        double[] down = new double[count];
        double[] up = new double[count];
        double[] all = new double[count];
        for (int k = 0; k < count; k++) {
            double strength = importance * (1 - IMPORTANCE_SPREAD + 2 * IMPORTANCE_SPREAD * multiplier[k]);
            double position = column.at(k);
            all[k] = strength;
            down[k] = strength * slider.downhill(position);
            up[k] = strength * slider.uphill(position);
        }
        for (int a = 0; a < scores.length; a++) {
            double[] score = scores[a];
            double toLow = low[a] - none[a];
            double toHigh = high[a] - none[a];
            double base = none[a];
            for (int k = 0; k < count; k++)
                score[k] += down[k] * toLow + up[k] * toHigh + all[k] * base;
        }
    }

    private static void addRows(double[][] scores, Question question, double importance, double[] multiplier,
            int[] index) {
        int rows = question.curve().rows().size();
        double[][] parts = new double[scores.length][rows];
        for (int r = 0; r < rows; r++) {
            double[] only = new double[rows];
            only[r] = 1;
            double[] centred = question.centred(only);
            for (int a = 0; a < scores.length; a++)
                parts[a][r] = importance * centred[a];
        }
        int count = multiplier.length;
        double[] strength = new double[count];
        for (int k = 0; k < count; k++)
            strength[k] = 1 - IMPORTANCE_SPREAD + 2 * IMPORTANCE_SPREAD * multiplier[k];
        for (int a = 0; a < scores.length; a++) {
            double[] score = scores[a];
            double[] part = parts[a];
            if (index.length == 1)
                for (int k = 0; k < count; k++)
                    score[k] += strength[k] * part[index[0]];
            else
                for (int k = 0; k < count; k++)
                    score[k] += strength[k] * part[index[k]];
        }
    }

    private static int[] indices(Column column) {
        int[] index = new int[column.values().length];
        for (int k = 0; k < index.length; k++)
            index[k] = (int) column.values()[k];
        return index;
    }

    private static int[] indices(Column column, BandCurve curve, Column driver) {
        BandCurve.Bounds bounds = curve.at(driver.at(0));
        int[] index = new int[Math.max(column.values().length, driver.values().length)];
        for (int k = 0; k < index.length; k++) {
            if (!driver.constant())
                bounds = curve.at(driver.at(k));
            index[k] = bounds.index(column.at(k));
        }
        return index;
    }

    private void subtract(double[][] scores, Penalty penalty, boolean[] truth) {
        if (truth.length == 1 && !truth[0])
            return;
        for (int a = 0; a < scores.length; a++) {
            double points = penalty.effects().on(knowledge.approaches().get(a).id());
            if (points != 0)
                for (int k = 0; k < scores[a].length; k++)
                    if (truth[truth.length == 1 ? 0 : k])
                        scores[a][k] += points;
        }
    }

    /// For each world the set of ruled-out approaches, as bits.
    private int[] blocked(WorldAnswers answers) {
        int[] blocked = new int[draws.count()];
        List<Approach> approaches = knowledge.approaches();
        for (Gate gate : knowledge.gates()) {
            int bits = 0;
            for (int a = 0; a < approaches.size(); a++)
                if (gate.blocks().contains(approaches.get(a).id()))
                    bits |= 1 << a;
            boolean[] truth = answers.truth(gate.when());
            if (truth.length == 1 && !truth[0])
                continue;
            for (int k = 0; k < blocked.length; k++)
                if (truth[truth.length == 1 ? 0 : k])
                    blocked[k] |= bits;
        }
        return blocked;
    }

    private Robustness count(double[][] scores, int[] blocked) {
        int approaches = scores.length;
        double[] first = new double[approaches];
        int[] out = new int[approaches];
        int nobody = 0;
        for (int k = 0; k < blocked.length; k++) {
            double best = Double.NEGATIVE_INFINITY;
            for (int a = 0; a < approaches; a++)
                if ((blocked[k] >> a & 1) != 0)
                    out[a]++;
                else
                    best = Math.max(best, scores[a][k]);
            if (best == Double.NEGATIVE_INFINITY) {
                nobody++;
                continue;
            }
            int tied = 0;
            for (int a = 0; a < approaches; a++)
                if ((blocked[k] >> a & 1) == 0 && scores[a][k] >= best - Questions.TIE)
                    tied++;
            for (int a = 0; a < approaches; a++)
                if ((blocked[k] >> a & 1) == 0 && scores[a][k] >= best - Questions.TIE)
                    first[a] += 1.0 / tied;
        }
        Map<String, Double> share = new LinkedHashMap<>();
        Map<String, Double> ruledOut = new LinkedHashMap<>();
        for (int a = 0; a < approaches; a++) {
            String id = knowledge.approaches().get(a).id();
            share.put(id, first[a] / blocked.length);
            ruledOut.put(id, (double) out[a] / blocked.length);
        }
        return new Robustness(blocked.length, share, ruledOut, (double) nobody / blocked.length);
    }
}
