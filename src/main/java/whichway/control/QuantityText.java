package whichway.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import whichway.core.Answer;
import whichway.core.Kind;
import whichway.core.Unit;

/// Reads numbers as people type them, `8M`, `1,500`, `300 pages`, `3 months`, and writes them the same way. The rules
/// are the same in every country; what two countries would read differently is refused.
public final class QuantityText {
    private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0\\u2009\\u202f]+");
    private static final Pattern ABOUT = Pattern
            .compile("^(~|≈|about|circa|ca\\.?|approx\\.?|roughly|from|between)\\s*");
    private static final Pattern RANGE = Pattern
            .compile("(.*?)\\s*(?:\\b(?:to|and)\\b|[-‐-―−…]|\\.\\.+)\\s*(.*)");
    private static final Pattern QUANTITY = Pattern.compile("([0-9.,][0-9.,'’_\\s]*(?:e[0-9]{1,2})?)(.*)");
    private static final Pattern SCALED = Pattern
            .compile(
                    "(k|tsd|thousand|m|mn|mm|mio|mil|mill|million|millions|b|bn|bil|billion|billions|tn|trillion)\\b(.*)");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private QuantityText() {}

    /// What a typed text means.
    public sealed interface Reading {
        /// Nothing is written.
        record Nothing() implements Reading {}

        /// A number, or a range of numbers, in the unit asked for.
        ///
        /// @param answer an `Amount` or a `Range`
        /// @param conversion how it came about, where another measure was typed
        record Understood(Answer answer, Optional<Conversion> conversion) implements Reading {}

        /// The text is not a number that can be taken.
        ///
        /// @param part the piece of text that is at fault
        record Misread(Fault fault, String part) implements Reading {}
    }

    /// A count in another measure.
    ///
    /// @param count how many were typed
    /// @param measure what was counted
    public record Conversion(double count, Measure measure) {}

    /// What is wrong with a text.
    public enum Fault {
        /// It holds no number where one belongs.
        NO_NUMBER,
        /// Its points and commas fit no way of writing numbers.
        BADLY_GROUPED,
        /// One country reads a thousand, another a fraction.
        AMBIGUOUS,
        /// It is below zero.
        NEGATIVE,
        /// It is larger than any number taken.
        TOO_LARGE,
        /// It has a word that is no measure of this unit.
        UNKNOWN_WORD,
        /// It is a range whose first number is the larger one.
        BACKWARDS
    }

    /// Reads a text as a number of a unit.
    public static Reading read(String text, Unit unit) {
        String typed = ABOUT.matcher(GAPS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT))
                .replaceFirst("");
        if (typed.isEmpty())
            return new Reading.Nothing();
        if (typed.startsWith("-") || typed.startsWith("−"))
            return new Reading.Misread(Fault.NEGATIVE, text.strip());
        Matcher range = RANGE.matcher(typed);
        return range.matches() ? between(range.group(1), range.group(2), unit) : single(typed, unit);
    }

    private static Reading between(String lower, String upper, Unit unit) {
        if (lower.isBlank() || upper.isBlank())
            return new Reading.Misread(Fault.NO_NUMBER, (lower + upper).strip());
        Matcher quantity = QUANTITY.matcher(upper);
        boolean bare = lower.chars().noneMatch(Character::isLetter);
        Reading from = single(bare && quantity.matches() ? lower + " " + quantity.group(2) : lower, unit);
        Reading to = single(upper, unit);
        if (!(from instanceof Reading.Understood(Answer.Amount(double low), var _)))
            return from;
        if (!(to instanceof Reading.Understood(Answer.Amount(double high), var _)))
            return to;
        if (low > high)
            return new Reading.Misread(Fault.BACKWARDS, lower + " – " + upper);
        return new Reading.Understood(new Answer.Range(low, high), Optional.empty());
    }

    private static Reading single(String typed, Unit unit) {
        Matcher quantity = QUANTITY.matcher(typed);
        if (!quantity.matches())
            return new Reading.Misread(Fault.NO_NUMBER, typed);
        String digits = quantity.group(1).strip();
        String word = quantity.group(2).strip();
        Optional<Measure> measure = Measure.called(word, unit);
        String scale = "";
        Matcher scaled = SCALED.matcher(word);
        if (measure.isEmpty() && scaled.matches()) {
            scale = scaled.group(1);
            word = scaled.group(2).strip();
            measure = Measure.called(word, unit);
        }
        if (measure.isEmpty())
            return new Reading.Misread(Fault.UNKNOWN_WORD, word);
        return number(digits, scale, measure.get());
    }

    private static Reading number(String digits, String scale, Measure measure) {
        Numeral numeral = Numeral.read(digits, !scale.isEmpty());
        if (numeral instanceof Numeral.Wrong(Fault fault))
            return new Reading.Misread(fault, digits);
        BigDecimal count = ((Numeral.Right) numeral).value().multiply(factor(scale));
        double value = measure.itself()
                ? count.doubleValue()
                : count.multiply(BigDecimal.valueOf(measure.factor())).setScale(2, RoundingMode.HALF_UP).doubleValue();
        if (value > Kind.Quantity.LARGEST)
            return new Reading.Misread(Fault.TOO_LARGE, digits + scale);
        return new Reading.Understood(new Answer.Amount(value),
                measure.itself() ? Optional.empty() : Optional.of(new Conversion(count.doubleValue(), measure)));
    }

    private static BigDecimal factor(String scale) {
        return switch (scale.isEmpty() ? ' ' : scale.charAt(0)) {
            case 'k' -> BigDecimal.valueOf(1_000);
            case 't' -> scale.startsWith("th") || scale.startsWith("ts")
                    ? BigDecimal.valueOf(1_000)
                    : BigDecimal.valueOf(1_000_000_000_000L);
            case 'm' -> MILLION;
            case 'b' -> BigDecimal.valueOf(1_000_000_000);
            default -> BigDecimal.ONE;
        };
    }

    /// A number in short, `8M` or `1,500`; `read` gives the same number again.
    public static String write(double value, Unit unit) {
        // "3M" would read as three months.
        if (unit == Unit.WEEKS)
            return spell(value);
        BigDecimal number = plain(value);
        if (number.compareTo(MILLION.multiply(BigDecimal.valueOf(1000))) >= 0)
            return shortened(number, 9, "bn");
        if (number.compareTo(MILLION) >= 0)
            return shortened(number, 6, "M");
        if (number.compareTo(BigDecimal.valueOf(10_000)) >= 0
                && number.movePointLeft(3).stripTrailingZeros().scale() <= 0)
            return shortened(number, 3, "k");
        return spell(value);
    }

    private static String shortened(BigDecimal number, int zeros, String suffix) {
        BigDecimal few = number.movePointLeft(zeros).stripTrailingZeros();
        return few.scale() <= 2 ? spell(few.doubleValue()) + suffix : spell(number.doubleValue());
    }

    /// A number in full with its thousands grouped, `8,000,000`; `read` gives the same number again.
    public static String spell(double value) {
        BigDecimal number = plain(value);
        String written = number.toPlainString();
        String whole = String.format(Locale.ROOT, "%,d", number.setScale(0, RoundingMode.DOWN).toBigInteger());
        int point = written.indexOf('.');
        if (point < 0)
            return whole;
        String fraction = written.substring(point + 1);
        // Three decimals after a few digits would read as a thousand somewhere; a zero more is plain.
        if (fraction.length() == 3 && !whole.contains(",") && !whole.equals("0"))
            fraction += "0";
        return whole + "." + fraction;
    }

    /// A range in short, `4 to 10`; `read` gives the same range again.
    public static String write(Answer.Range range, Unit unit) {
        String from = write(range.from(), unit);
        String to = write(range.to(), unit);
        boolean alike = suffix(from).equals(suffix(to));
        return alike ? from + " to " + to : spell(range.from()) + " to " + spell(range.to());
    }

    private static String suffix(String written) {
        return written.replaceAll("[0-9.,]", "");
    }

    /// A factor for reading only, to at most three decimals.
    static String factor(double value) {
        return plain(BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).doubleValue()).toPlainString();
    }

    private static BigDecimal plain(double value) {
        BigDecimal stripped = BigDecimal.valueOf(value).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
