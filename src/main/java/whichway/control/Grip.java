package whichway.control;

import java.util.Optional;

import whichway.core.Answer;

/// What a hand or a key holds of a slider: its one thumb, or an end of its range.
enum Grip {
    ONE, LOW, HIGH;

    private static final double SLACK = 1e-6;

    /// The grip of a slider with that answer that is nearest to a position.
    static Grip nearest(Optional<Answer> present, double position) {
        if (!(present.orElse(null) instanceof Answer.Range(double from, double to)))
            return ONE;
        return position < (from + to) / 2 ? LOW : HIGH;
    }

    /// Where it stands; empty while nothing is answered.
    Optional<Double> position(Optional<Answer> present) {
        return switch (present.orElse(null)) {
            case Answer.Amount(double at) -> Optional.of(at);
            case Answer.Range(double from, double to) -> Optional.of(switch (this) {
                case LOW -> from;
                case HIGH -> to;
                case ONE -> (from + to) / 2;
            });
            case null, default -> Optional.empty();
        };
    }

    /// The answer after it was moved. An end of a range stops a step before the other end; it never pushes or crosses
    /// it.
    ///
    /// @param steps how many steps make one whole: 1 or 10
    Answer moved(Optional<Answer> present, double position, int steps) {
        if (this == ONE || !(present.orElse(null) instanceof Answer.Range(double from, double to)))
            return new Answer.Amount(position);
        if (this == LOW) {
            double highest = (Math.ceil(to * steps - SLACK) - 1) / steps;
            return new Answer.Range(Math.min(position, Math.max(from, highest)), to);
        }
        double lowest = (Math.floor(from * steps + SLACK) + 1) / steps;
        return new Answer.Range(from, Math.max(position, Math.min(to, lowest)));
    }
}
