package whichway.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the questions of each theme add to every approach in every world.
///
/// A theme's sum is kept until an answer or an importance in it changes, so moving one slider costs one theme. Themes are
/// always summed in the same order: the digits never depend on what was asked before.
final class ThemeScores {
    /// How far an importance may be off either way.
    private static final double IMPORTANCE_SPREAD = 0.3;

    private final Questions questions;
    private final Draws draws;
    private final Map<String, List<Question>> themes = new LinkedHashMap<>();
    private final Kept<double[][]> sums = new Kept<>();

    ThemeScores(Questions questions, Draws draws) {
        this.questions = questions;
        this.draws = draws;
        for (Question question : questions.all())
            if (question.counts())
                themes.computeIfAbsent(question.trait().theme(), _ -> new ArrayList<>()).add(question);
    }

    /// Adds all themes.
    ///
    /// @param scores of each approach in each world; changed
    /// @param answers those of the assessment
    void addTo(double[][] scores, Assessment assessment, WorldAnswers answers) {
        themes.forEach((theme, asked) -> {
            List<String> read = questions.read(asked.stream().map(question -> question.trait().id()).toList());
            double[][] sum = sums.of(theme, assessment, read, () -> sum(asked, assessment, answers));
            for (int a = 0; a < scores.length; a++)
                add(scores[a], sum[a]);
        });
    }

    private static void add(double[] score, double[] more) {
        for (int k = 0; k < score.length; k++)
            score[k] += more[k];
    }

    private double[][] sum(List<Question> asked, Assessment assessment, WorldAnswers answers) {
        double[][] scores = new double[questions.approaches().size()][draws.count()];
        for (Question question : asked)
            if (!(assessment.answers().get(question.trait().id()) instanceof Answer.NotApplicable))
                add(scores, question, Questions.importance(question, assessment), answers.weights(question));
        return scores;
    }

    private void add(double[][] scores, Question question, double importance, RowWeights weights) {
        if (importance == 0)
            return;
        double[] strength = draws.of("importance " + question.trait().id(),
                u -> 1 - IMPORTANCE_SPREAD + 2 * IMPORTANCE_SPREAD * u);
        for (int a = 0; a < scores.length; a++)
            weights.add(scores[a], strength, Arrays.stream(question.effects(a)).map(e -> e * importance).toArray(),
                    question.mean(a) * importance);
    }
}
