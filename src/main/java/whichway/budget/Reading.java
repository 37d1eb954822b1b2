package whichway.budget;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import whichway.core.BaseModel;

/// The numbers as one outlook has them, with a memory of which were asked for: so every result knows what it rests on.
final class Reading {
    private static final double MILLION = 1e6;

    private final Inputs inputs;
    private final Outlook outlook;
    private final Set<Input> asked = new LinkedHashSet<>();

    Reading(Inputs inputs, Outlook outlook) {
        this.inputs = inputs;
        this.outlook = outlook;
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

    /// Dollars for one token of a model.
    double token(BaseModel model, BaseModel.Token token) {
        return priceOfOne(model.price(token));
    }

    /// All that was asked for so far, in that order.
    List<Input> asked() {
        return List.copyOf(asked);
    }

    private double value(Input input) {
        asked.add(input);
        return outlook.of(input.value(), input.relieves());
    }
}
