package whichway.core;

import java.util.Arrays;

/// Plausible worlds: looks at an assessment in many of them and counts who comes first.
///
/// The random numbers are drawn once, for all assessments with the seed; so moving one answer never makes the figures
/// of others jitter, and the same file gives the same digits on every machine.
public final class Worlds {
    private final Questions questions;
    private final Draws draws;
    private final OpenAnswers open;
    private final ThemeScores themes;
    private final WorldRules rules;

    /// @param seed where all draws come from
    /// @param count how many worlds
    public Worlds(Knowledge knowledge, long seed, int count) {
        questions = new Questions(knowledge);
        draws = new Draws(seed, count);
        open = new OpenAnswers(draws);
        themes = new ThemeScores(questions, draws);
        rules = new WorldRules(questions, count);
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
        WorldAnswers answers = new WorldAnswers(questions, assessment, draws, open);
        double[][] scores = new double[questions.approaches().size()][draws.count()];
        for (int a = 0; a < scores.length; a++)
            Arrays.fill(scores[a], questions.approaches().get(a).prior());
        themes.addTo(scores, assessment, answers);
        rules.subtractFrom(scores, assessment, answers);
        int[] blocked = rules.blocked(assessment, answers);
        Tally tally = new Tally(questions.approaches());
        double[] world = new double[scores.length];
        for (int k = 0; k < blocked.length; k++) {
            for (int a = 0; a < world.length; a++)
                world[a] = scores[a][k];
            tally.count(world, blocked[k]);
        }
        return tally.result();
    }

    /// The coded answer to a trait in each world: what was stated, or one drawn; NaN where nothing is stated and
    /// nothing can be drawn.
    public double[] codes(Assessment assessment, String trait) {
        Column column = new WorldAnswers(questions, assessment, draws, open).column(trait);
        double[] codes = new double[draws.count()];
        Arrays.setAll(codes, column::at);
        return codes;
    }
}
