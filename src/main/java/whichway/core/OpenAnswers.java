package whichway.core;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleUnaryOperator;

/// What open questions are answered with in every world: drawn from the answers of ordinary projects.
///
/// It does not hang on what else was answered, save for a number that moves a question's bounds; so it is made once and
/// kept until that number changes.
final class OpenAnswers {
    private final Draws draws;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    OpenAnswers(Draws draws) {
        this.draws = draws;
    }

    /// The coded answer in each world; empty where nothing is known of ordinary projects.
    ///
    /// @param driver the number that moves the question's bounds
    Optional<Column> column(Question question, Column driver) {
        return Arrays.stream(shares(question)).sum() == 0
                ? Optional.empty()
                : Optional.of(drawn(question, driver).answers());
    }

    /// How much each row of the question weighs.
    ///
    /// @param driver the number that moves the question's bounds
    RowWeights weights(Question question, Column driver) {
        return drawn(question, driver).weights();
    }

    private Kept drawn(Question question, Column driver) {
        if (!driver.constant())
            return draw(question, driver);
        return kept.compute(question.trait().id(),
                (_, old) -> old != null && old.driving() == driver.at(0) ? old : draw(question, driver));
    }

    private static double[] shares(Question question) {
        return question.trait().kind() instanceof Kind.Slider slider
                ? slider.ordinary().stream().mapToDouble(Piece::share).toArray()
                : question.curve().ordinary();
    }

    private Kept draw(Question question, Column driver) {
        String id = question.trait().id();
        double[] shares = shares(question);
        Column answers = switch (question.trait().kind()) {
            case Kind.Slider slider -> drawn(id, u -> position(slider.ordinary(), u));
            case Kind.Choice _,Kind.Toggle _ -> drawn(id, u -> pick(shares, u));
            case Kind.Quantity quantity -> typical(id, quantity.bands(), shares, driver);
        };
        return new Kept(driver.at(0), answers, RowWeights.of(question, answers, driver));
    }

    private Column drawn(String id, DoubleUnaryOperator code) {
        double[] u = draws.of("answer " + id);
        double[] codes = new double[u.length];
        for (int k = 0; k < u.length; k++)
            codes[k] = code.applyAsDouble(u[k]);
        return new Column(codes);
    }

    private Column typical(String id, List<Band> bands, double[] shares, Column driver) {
        double[] u = draws.of("answer " + id);
        double[] values = new double[u.length];
        double[] typical = typical(bands, driver.at(0));
        for (int k = 0; k < u.length; k++) {
            if (!driver.constant())
                typical = typical(bands, driver.at(k));
            values[k] = typical[pick(shares, u[k])];
        }
        return new Column(values);
    }

    private static double[] typical(List<Band> bands, double driving) {
        return bands.stream().mapToDouble(band -> band.typical().at(_ -> driving)).toArray();
    }

    private static double position(List<Piece> pieces, double u) {
        double left = u;
        for (Piece piece : pieces) {
            if (left < piece.share())
                return piece.from() + left / piece.share() * (piece.to() - piece.from());
            left -= piece.share();
        }
        return pieces.getLast().to();
    }

    /// The index that a number from 0 to 1 falls on.
    private static int pick(double[] shares, double u) {
        double left = u;
        for (int i = 0; i < shares.length - 1; i++) {
            if (left < shares[i])
                return i;
            left -= shares[i];
        }
        return shares.length - 1;
    }

    private record Kept(double driving, Column answers, RowWeights weights) {}
}
