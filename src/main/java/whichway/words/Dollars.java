package whichway.words;

import java.util.List;

import whichway.core.Estimate;

/// Says sums of US dollars with no more digits than they deserve: to the cent below a hundred dollars, to the dollar below
/// ten thousand, and in three digits from there on.
public final class Dollars {
    private static final double CENTS_BELOW = 100;
    private static final double WHOLE_BELOW = 10_000;
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;
    private static final double LEAST = 0.005;

    private final Words words;

    public Dollars(Words words) {
        this.words = words;
    }

    /// A sum, such as `$48,200`.
    ///
    /// @param dollars at least 0
    public String say(double dollars) {
        if (dollars > 0 && dollars < LEAST)
            return words.say("cost.dollars.least");
        if (dollars < WHOLE_BELOW)
            return words.say(dollars > 0 && dollars < CENTS_BELOW ? "cost.dollars.cents" : "cost.dollars", dollars);
        double rounded = threeDigits(dollars);
        if (rounded < MILLION)
            return words.say("cost.dollars", rounded);
        return rounded < BILLION
                ? words.say("cost.dollars.millions", rounded / MILLION)
                : words.say("cost.dollars.billions", rounded / BILLION);
    }

    /// The bounds of a sum, such as `$12,000 – $96,000`; one sum where both read the same.
    public String span(Estimate dollars) {
        String low = say(dollars.low());
        String high = say(dollars.high());
        return low.equals(high) ? low : words.say("cost.dollars.span", low, high);
    }

    /// A sum with its bounds within a sentence, such as `usually $48,200, between $12,000 and $96,000`.
    public String within(Estimate dollars) {
        List<String> said = List.of(say(dollars.low()), say(dollars.usual()), say(dollars.high()));
        return said.stream().distinct().count() == 1
                ? said.getFirst()
                : words.say("cost.dollars.within", said.get(1), said.get(0), said.get(2));
    }

    /// A sum in the least room, such as `$20k`, for axes.
    ///
    /// @param dollars a round number
    public String brief(double dollars) {
        if (dollars >= MILLION)
            return words.say("cost.dollars.brief.millions", dollars / MILLION);
        return dollars >= 1000
                ? words.say("cost.dollars.brief.thousands", dollars / 1000)
                : words.say("cost.dollars.brief", dollars);
    }

    /// What something costs by the piece, exactly: `$0.125`, or `$0.02 – $0.13, usually $0.05`.
    public String price(Estimate dollars) {
        if (dollars.isExact())
            return exactly(dollars.usual());
        return words.say(dollars.usual() == dollars.low() || dollars.usual() == dollars.high()
                ? "cost.dollars.span"
                : "cost.dollars.price", exactly(dollars.low()), exactly(dollars.high()), exactly(dollars.usual()));
    }

    private String exactly(double dollars) {
        return words.say("cost.dollars.exactly", dollars);
    }

    private static double threeDigits(double dollars) {
        double unit = Math.pow(10, Math.floor(Math.log10(dollars)) - 2);
        return Math.round(dollars / unit) * unit;
    }
}
