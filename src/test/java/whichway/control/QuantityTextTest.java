package whichway.control;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import whichway.control.QuantityText.Fault;
import whichway.control.QuantityText.Reading;
import whichway.core.Answer;
import whichway.core.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class QuantityTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|0", "7|7", "007|7", "1500|1500", "8M|8000000", "8m|8000000", "8 M|8000000",
            "8 million|8000000", "1 Million|1000000", "2.5 millions|2500000", "8mio|8000000", "8 mn|8000000",
            "200k|200000", "200 K|200000", "12 thousand|12000", "2 bn|2000000000", "2b|2000000000",
            "1.5 billion|1500000000", "1 tn|1000000000000", "1,500|1500", "1,500,000|1500000", "1.500.000|1500000",
            "1,234.5|1234.5", "1.234,5|1234.5", "1 500|1500", "1 500 000|1500000", "1'500|1500", "1’500’000|1500000",
            "1_000_000|1000000", "1\u00a0500|1500", "1\u202f500|1500", "0.5M|500000", "0,5M|500000", ".5|0.5",
            "0.250|0.25", "0,500|0.5", "1.5|1.5", "1,5|1.5", "12.34|12.34", "1.2345|1.2345", "1.234M|1234000",
            "1,234M|1234000000", "5.|5", "5,|5", "1e6|1000000", "2.5e3|2500", "~8M|8000000", "about 200|200",
            "ca. 300|300", "  42  |42", "8M tokens|8000000", "8 million tokens|8000000"})
    void readsNumbersAsPeopleTypeThem(String text, double expected) {
        assertThat(amount(text, Unit.TOKENS)).isCloseTo(expected, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"300 pages|TOKENS|150000|PAGE", "300p|TOKENS|150000|PAGE",
            "1 page|TOKENS|500|PAGE", "12k words|TOKENS|16200|WORD", "1,000 words|TOKENS|1350|WORD",
            "2k pages|TOKENS|1000000|PAGE", "3 months|WEEKS|13.04|MONTH", "3m|WEEKS|13.04|MONTH",
            "10 days|WEEKS|1.43|DAY", "1 year|WEEKS|52.18|YEAR", "10 working days|WEEKS|2|WORKING_DAY",
            "1 quarter|WEEKS|13.04|QUARTER", "2 s|MILLISECONDS|2000|SECOND", "2s|MILLISECONDS|2000|SECOND",
            "0.3 seconds|MILLISECONDS|300|SECOND", "1 min|MILLISECONDS|60000|MINUTE",
            "2k a day|QUESTIONS|60800|QUESTION_A_DAY", "100 per week|QUESTIONS|434.5|QUESTION_A_WEEK",
            "1.2M/year|QUESTIONS|100000|QUESTION_A_YEAR"})
    void readsOtherMeasuresAndSaysSo(String text, Unit unit, double expected, Measure measure) {
        Reading.Understood understood = (Reading.Understood) QuantityText.read(text, unit);
        assertThat(((Answer.Amount) understood.answer()).value()).isCloseTo(expected, within(1e-6));
        assertThat(understood.conversion().orElseThrow().measure()).isEqualTo(measure);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"300 ms|MILLISECONDS|300", "300ms|MILLISECONDS|300", "6 weeks|WEEKS|6",
            "6w|WEEKS|6", "12 clients|TENANTS|12", "1,500 examples|EXAMPLES|1500", "50 docs|DOCUMENTS|50",
            "200k questions a month|QUESTIONS|200000", "200k/month|QUESTIONS|200000", "3M|WEEKS|13.04"})
    void readsTheUnitItself(String text, Unit unit, double expected) {
        assertThat(amount(text, unit)).isCloseTo(expected, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1.234|AMBIGUOUS", "12.500|AMBIGUOUS", "1.234 pages|AMBIGUOUS",
            "lots|NO_NUMBER", "k|NO_NUMBER", ",|NO_NUMBER", "-5|NEGATIVE", "−5|NEGATIVE", "1,23,456|BADLY_GROUPED",
            "1.2.3|BADLY_GROUPED", "15 00|BADLY_GROUPED", "1,5000,000|BADLY_GROUPED", "1,234,56|BADLY_GROUPED",
            "8 apples|UNKNOWN_WORD", "5 weeks|UNKNOWN_WORD", "8Mx|UNKNOWN_WORD", "5%|UNKNOWN_WORD",
            "2000 trillion|TOO_LARGE", "9e20|TOO_LARGE", "10 to 4|BACKWARDS", "4 to|NO_NUMBER", "4-|NO_NUMBER",
            "4 to -5|NO_NUMBER", "1e|UNKNOWN_WORD"})
    void refusesWhatItCannotTake(String text, Fault fault) {
        assertThat(QuantityText.read(text, Unit.TOKENS)).isInstanceOfSatisfying(Reading.Misread.class,
                misread -> assertThat(misread.fault()).isEqualTo(fault));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"4 to 10|4|10", "4-10|4|10", "4 – 10|4|10", "200k to 1M|200000|1000000",
            "4-10 pages|2000|5000", "1 to 2M|1000000|2000000", "5..6|5|6", "200k-2M|200000|2000000",
            "200k–2M|200000|2000000", "4 - 10|4|10", "4 -10|4|10", "4—10|4|10", "4−10|4|10", "4‑10|4|10", "4‐10|4|10",
            "4 … 10|4|10", "from 4 to 10|4|10", "between 4 and 10|4|10", "about 4 to 10|4|10",
            "1,500-2,500|1500|2500", "0.5M – 1.5M|500000|1500000", "4 TO 10|4|10"})
    void readsRanges(String text, double from, double to) {
        assertThat(((Reading.Understood) QuantityText.read(text, Unit.TOKENS)).answer())
                .isEqualTo(new Answer.Range(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t", "~"})
    void readsNothingAsNothing(String text) {
        assertThat(QuantityText.read(text, Unit.TOKENS)).isEqualTo(new Reading.Nothing());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|0", "7|7", "1500|1,500", "9999|9,999", "10000|10k", "12500|12,500",
            "200000|200k", "1000000|1M", "1500000|1.5M", "8000000|8M", "1234567|1,234,567", "2000000000|2bn",
            "0.5|0.5", "13.04|13.04", "1.234|1.2340", "1e15|1,000,000bn"})
    void writesInShort(double value, String expected) {
        assertThat(QuantityText.write(value, Unit.TOKENS)).isEqualTo(expected);
    }

    @Test
    void writesRangesSoThatTheyReadTheSame() {
        assertThat(QuantityText.write(new Answer.Range(4, 10), Unit.TOKENS)).isEqualTo("4 to 10");
        assertThat(QuantityText.write(new Answer.Range(500, 10_000), Unit.TOKENS)).isEqualTo("500 to 10,000");
        assertThat(QuantityText.write(new Answer.Range(2e6, 8e6), Unit.TOKENS)).isEqualTo("2M to 8M");
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void readsBackWhatItWrites(Unit unit) {
        Random random = new Random(unit.ordinal());
        for (int i = 0; i < 2000; i++) {
            double value = number(random);
            double other = Math.max(value, number(random));
            assertThat(QuantityText.read(QuantityText.write(value, unit), unit)).as(QuantityText.write(value, unit))
                    .isInstanceOfSatisfying(Reading.Understood.class,
                            read -> assertThat(read.answer()).isEqualTo(new Answer.Amount(value)));
            assertThat(amount(QuantityText.spell(value), unit)).isEqualTo(value);
            Answer.Range range = new Answer.Range(value, other);
            assertThat(QuantityText.read(QuantityText.write(range, unit), unit)).as(QuantityText.write(range, unit))
                    .isInstanceOfSatisfying(Reading.Understood.class,
                            read -> assertThat(read.answer()).isEqualTo(range));
        }
    }

    /// Between 0 and 10 to the 14th, with none to four decimals, often round.
    private static double number(Random random) {
        double whole = Math.floor(Math.pow(10, random.nextDouble() * 14));
        double round = Math.pow(10, random.nextInt(8));
        return switch (random.nextInt(3)) {
            case 0 -> whole;
            case 1 -> Math.min(1e14, random.nextInt(1000) * round);
            default -> random.nextInt(10_000_000) / Math.pow(10, random.nextInt(5));
        };
    }

    private static double amount(String text, Unit unit) {
        return ((Answer.Amount) ((Reading.Understood) QuantityText.read(text, unit)).answer()).value();
    }
}
