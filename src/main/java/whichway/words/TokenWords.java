package whichway.words;

import java.math.BigDecimal;
import java.math.MathContext;

import whichway.core.Estimate;

/// Says amounts of text, in tokens and in pages, to three digits, which is more than anybody knows of them.
public final class TokenWords {
    private static final MathContext DIGITS = new MathContext(3);
    private static final double THOUSAND = 1e3;
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;

    private final Words words;

    public TokenWords(Words words) {
        this.words = words;
    }

    /// A number in short, `3,360`, `42k` or `1.5M`.
    public String brief(double number) {
        double rounded = rounded(number);
        if (rounded < 10 * THOUSAND)
            return words.say("tokens.ones", rounded);
        if (rounded < MILLION)
            return words.say("tokens.thousands", rounded / THOUSAND);
        return rounded < BILLION
                ? words.say("tokens.millions", rounded / MILLION)
                : words.say("tokens.billions", rounded / BILLION);
    }

    /// A number of tokens with its unit, `42k tokens`.
    public String tokens(double number) {
        return words.say("tokens.counted", brief(number), rounded(number));
    }

    /// A number of pages with its unit, `84 pages`.
    public String pages(double number) {
        double rounded = rounded(number);
        return words.say("tokens.pages", rounded < THOUSAND * 10 ? Math.round(rounded) : rounded);
    }

    /// How far an amount may go, `100 to 30k`; empty where it is exact.
    public String span(Estimate amount) {
        String low = brief(amount.low());
        String high = brief(amount.high());
        return low.equals(high) ? "" : words.say("tokens.span", low, high);
    }

    private static double rounded(double number) {
        return number < THOUSAND ? Math.round(number) : BigDecimal.valueOf(number).round(DIGITS).doubleValue();
    }
}
