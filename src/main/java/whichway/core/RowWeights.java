package whichway.core;

import java.util.Arrays;

/// How much each row of a question's effects weighs in every world.
@FunctionalInterface
interface RowWeights {
    /// Adds what a question gives to one approach, world by world.
    ///
    /// @param score of the approach in each world; changed
    /// @param strength of the question in each world
    /// @param effects of the rows on the approach
    /// @param mean effect of an ordinary project's answer on it
    void add(double[] score, double[] strength, double[] effects, double mean);

    /// The weights of a question's rows.
    ///
    /// @param answer its coded answer in each world
    /// @param driver the number that moves its bounds in each world, if one does
    static RowWeights of(Question question, Column answer, Column driver) {
        return switch (question.curve()) {
            case SliderCurve slider -> ends(slider, answer);
            case OptionCurve _ -> alone(answer);
            case BandCurve bands -> alone(bands, answer, driver);
        };
    }

    private static RowWeights ends(SliderCurve slider, Column answer) {
        double[] low = new double[answer.values().length];
        double[] high = new double[low.length];
        for (int k = 0; k < low.length; k++) {
            low[k] = slider.downhill(answer.values()[k]);
            high[k] = slider.uphill(answer.values()[k]);
        }
        return answer.constant() ? same(low[0], high[0]) : ends(low, high);
    }

    private static RowWeights alone(Column answer) {
        int[] row = new int[answer.values().length];
        for (int k = 0; k < row.length; k++)
            row[k] = (int) answer.values()[k];
        return alone(row);
    }

    private static RowWeights alone(BandCurve bands, Column answer, Column driver) {
        BandCurve.Bounds bounds = bands.at(driver.at(0));
        int[] row = new int[Math.max(answer.values().length, driver.values().length)];
        for (int k = 0; k < row.length; k++) {
            if (!driver.constant())
                bounds = bands.at(driver.at(k));
            row[k] = bounds.index(answer.at(k));
        }
        return alone(row);
    }

    /// One row holds alone, whose index is given for each world or for all.
    private static RowWeights alone(int[] row) {
        if (row.length == 1)
            return (score, strength, effects, mean) -> add(score, strength, effects[row[0]] - mean);
        return (score, strength, effects, mean) -> {
            double[] centred = Arrays.stream(effects).map(effect -> effect - mean).toArray();
            for (int k = 0; k < score.length; k++)
                score[k] += strength[k] * centred[row[k]];
        };
    }

    /// A slider stands in the same place in all worlds.
    private static RowWeights same(double low, double high) {
        return (score, strength, effects, mean) -> add(score, strength, low * effects[0] + high * effects[1] - mean);
    }

    /// A slider stands somewhere else in each world.
    private static RowWeights ends(double[] low, double[] high) {
        return (score, strength, effects, mean) -> {
            double toLow = effects[0];
            double toHigh = effects[1];
            for (int k = 0; k < score.length; k++)
                score[k] += strength[k] * (low[k] * toLow + high[k] * toHigh - mean);
        };
    }

    private static void add(double[] score, double[] strength, double effect) {
        for (int k = 0; k < score.length; k++)
            score[k] += strength[k] * effect;
    }
}
