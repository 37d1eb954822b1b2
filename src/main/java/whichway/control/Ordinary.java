package whichway.control;

import whichway.core.Estimate;
import whichway.core.Unit;
import whichway.words.Words;

/// Says what is taken for a number that nobody stated.
///
/// @param unit of the number
record Ordinary(Unit unit, Words words) {
    /// A number as it would be typed.
    String write(double value) {
        return QuantityText.write(value, unit);
    }

    /// That it is assumed, and how far it may go.
    String assumed(Estimate taken) {
        return taken.isExact()
                ? words.say("figure.assumed")
                : words.say("figure.assumed.within", write(taken.low()), write(taken.high()));
    }

    /// What would be taken, and how far that may go.
    String ordinary(Estimate taken) {
        return words.say("figure.ordinary", taken.isExact()
                ? write(taken.usual())
                : words.say("figure.estimate", write(taken.usual()), write(taken.low()), write(taken.high())));
    }
}
