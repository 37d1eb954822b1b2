package whichway.budget;

import java.util.function.Consumer;

/// The numbers as one outlook has them. Whoever wants to know what a result rests on hears of all that are asked for.
final class Reading {
    private static final double MILLION = 1e6;

    private final Inputs inputs;
    private final Outlook outlook;
    private final Consumer<Input> heard;

    /// @param heard is told of every number that is asked for
    Reading(Inputs inputs, Outlook outlook, Consumer<Input> heard) {
        this.inputs = inputs;
        this.outlook = outlook;
        this.heard = heard;
    }

    /// The value of a figure.
    double figure(String id) {
        return value(inputs.figure(id));
    }

    /// The answer to a question.
    double trait(String id) {
        return value(inputs.trait(id));
    }

    /// Dollars for the unit of a price.
    double price(String id) {
        return value(inputs.price(id));
    }

    /// Dollars for one where the price is for a million.
    double priceOfOne(String id) {
        return price(id) / MILLION;
    }

    private double value(Input input) {
        heard.accept(input);
        return outlook.of(input.value(), input.relieves());
    }
}
