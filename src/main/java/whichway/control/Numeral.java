package whichway.control;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import whichway.control.QuantityText.Fault;

/// Digits with points, commas and gaps, read without asking which country they come from.
sealed interface Numeral {
    /// A gap or apostrophe groups; it never marks a fraction.
    Pattern GAP = Pattern.compile("(?<=[0-9])[ '’_]+(?=[0-9])");
    Pattern GROUPED_BY_GAPS = Pattern.compile("[0-9]{1,3}(?:[ '’_][0-9]{3})+(?:[.,][0-9]*)?");
    Pattern SCIENTIFIC = Pattern.compile("[0-9]+(?:\\.[0-9]+)?e[0-9]{1,2}");
    Pattern COMMA_GROUPS = Pattern.compile("[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\\.[0-9]*)?");
    Pattern POINT_GROUPS = Pattern.compile("[1-9][0-9]{0,2}(?:\\.[0-9]{3})+(?:,[0-9]*)?");
    Pattern POINT_THOUSAND = Pattern.compile("[1-9][0-9]{0,2}\\.[0-9]{3}");
    Pattern FRACTION = Pattern.compile("[0-9]*[.,][0-9]+|[0-9]+[.,]?");

    /// A number of 0 or more.
    record Right(BigDecimal value) implements Numeral {}

    /// No number that can be taken.
    record Wrong(Fault fault) implements Numeral {}

    /// Reads digits. A comma before three digits groups them, as English has it, and `0,500` is a fraction; a single
    /// point before three digits is refused, as half of the world reads a thousand there, unless a word such as
    /// "million" follows, which makes a fraction of it.
    static Numeral read(String digits, boolean scaled) {
        if (SCIENTIFIC.matcher(digits).matches())
            return new Right(new BigDecimal(digits));
        if (GAP.matcher(digits).find())
            return GROUPED_BY_GAPS.matcher(digits).matches()
                    ? fraction(GAP.matcher(digits).replaceAll(""))
                    : new Wrong(Fault.BADLY_GROUPED);
        if (POINT_THOUSAND.matcher(digits).matches())
            return scaled ? fraction(digits) : new Wrong(Fault.AMBIGUOUS);
        if (COMMA_GROUPS.matcher(digits).matches())
            return fraction(digits.replace(",", ""));
        if (POINT_GROUPS.matcher(digits).matches())
            return fraction(digits.replace(".", ""));
        return fraction(digits);
    }

    private static Numeral fraction(String digits) {
        if (!FRACTION.matcher(digits).matches())
            return new Wrong(digits.matches(".*[0-9].*") ? Fault.BADLY_GROUPED : Fault.NO_NUMBER);
        String number = digits.replace(',', '.');
        return new Right(new BigDecimal(number.endsWith(".") ? number.substring(0, number.length() - 1) : number));
    }
}
