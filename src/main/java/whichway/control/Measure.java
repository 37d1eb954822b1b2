package whichway.control;

import java.util.Arrays;
import java.util.Optional;

import whichway.core.Unit;

/// A measure in which the number of a unit may be typed.
public enum Measure {
    DOCUMENT(Unit.DOCUMENTS, 1, "documents?|docs?|files?"),

    TOKEN(Unit.TOKENS, 1, "tokens?|toks?"),

    /// A printed page of plain prose holds about 500 tokens.
    PAGE(Unit.TOKENS, 500, "pages?|pp?|pgs?"),

    /// An English word is about 1.35 tokens.
    WORD(Unit.TOKENS, 1.35, "words?|w|wd"),

    TENANT(Unit.TENANTS, 1, "tenants?|clients?|customers?|departments?"),

    EXAMPLE(Unit.EXAMPLES, 1, "examples?|ex|pairs?"),

    WEEK(Unit.WEEKS, 1, "weeks?|w|wks?"),

    WORKING_DAY(Unit.WEEKS, 0.2, "working days?|workdays?"),

    DAY(Unit.WEEKS, 1 / 7.0, "days?|d"),

    /// A month has 4.345 weeks on average.
    MONTH(Unit.WEEKS, 4.345, "months?|mos?|m"),

    QUARTER(Unit.WEEKS, 13.036, "quarters?|q"),

    YEAR(Unit.WEEKS, 52.18, "years?|y|yrs?"),

    MILLISECOND(Unit.MILLISECONDS, 1, "ms|msec|milliseconds?"),

    SECOND(Unit.MILLISECONDS, 1000, "s|secs?|seconds?"),

    MINUTE(Unit.MILLISECONDS, 60_000, "mins?|minutes?"),

    QUESTION(Unit.QUESTIONS, 1, "questions?|q|(questions? ?)?(a |per |/ ?)(month|mo)|monthly"),

    /// A month has 30.4 days on average.
    QUESTION_A_DAY(Unit.QUESTIONS, 30.4, "(questions? ?)?(a |per |/ ?)(day|d)|daily"),

    QUESTION_A_WEEK(Unit.QUESTIONS, 4.345, "(questions? ?)?(a |per |/ ?)(week|w)|weekly"),

    QUESTION_A_YEAR(Unit.QUESTIONS, 1 / 12.0, "(questions? ?)?(a |per |/ ?)(year|y)|yearly"),

    PIECE(Unit.COUNT, 1, "times?"),

    SHARE(Unit.SHARE, 1, "of (the|a) whole"),

    PERCENT(Unit.SHARE, 0.01, "%|percent|per cent"),

    MINUTE_LONG(Unit.MINUTES, 1, "mins?|minutes?"),

    HOUR(Unit.MINUTES, 60, "h|hrs?|hours?"),

    PERSON_DAY(Unit.DAYS, 1, "days?|d"),

    /// A week of work has five days.
    PERSON_WEEK(Unit.DAYS, 5, "weeks?|w|wks?"),

    DOLLAR(Unit.DOLLARS, 1, "dollars?|usd|\\$");

    private final Unit unit;
    private final double factor;
    private final String names;

    Measure(Unit unit, double factor, String names) {
        this.unit = unit;
        this.factor = factor;
        this.names = names;
    }

    /// The measure of a unit that goes by a name; no name means the unit itself.
    static Optional<Measure> called(String name, Unit unit) {
        return Arrays.stream(values()).filter(measure -> measure.unit == unit)
                .filter(measure -> name.isEmpty() ? measure.itself() : name.matches(measure.names)).findFirst();
    }

    /// How many of the unit one of this is.
    public double factor() {
        return factor;
    }

    /// Whether it is the unit itself.
    public boolean itself() {
        return factor == 1;
    }
}
