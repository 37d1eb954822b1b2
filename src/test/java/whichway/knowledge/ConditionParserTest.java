package whichway.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import whichway.core.Condition;
import whichway.core.Effects;
import whichway.core.Expression;
import whichway.core.Kind;
import whichway.core.Option;
import whichway.core.Relation;
import whichway.core.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConditionParserTest {
    private static final Kind NUMBER = new Kind.Quantity(Unit.TOKENS, "", OptionalDouble.empty(), List.of());
    private static final Option NO = new Option("false", "", "", 0, Effects.NONE);
    private static final Option YES = new Option("true", "", "", 0, Effects.NONE);
    private static final Option COLD = new Option("cold", "", "", 0, Effects.NONE);
    private static final Option VERY_HOT = new Option("very-hot", "", "", 0, Effects.NONE);

    private final ConditionParser parser = new ConditionParser(
            Map.of("size", NUMBER, "window-size", NUMBER, "pace", NUMBER, "allowed",
                    new Kind.Toggle(NO, YES, Optional.empty()), "heat", new Kind.Choice(List.of(COLD, VERY_HOT))));

    @Test
    void comparesNumbers() throws GrammarException {
        assertThat(parser.parse("size < 10")).isEqualTo(compare("size", Relation.LESS, 10));
        assertThat(parser.parse("size<=10.5")).isEqualTo(compare("size", Relation.AT_MOST, 10.5));
        assertThat(parser.parse("size = 10")).isEqualTo(compare("size", Relation.EQUAL, 10));
        assertThat(parser.parse("size >= 10")).isEqualTo(compare("size", Relation.AT_LEAST, 10));
        assertThat(parser.parse(" size > 10 ")).isEqualTo(compare("size", Relation.MORE, 10));
    }

    @Test
    void readsOptionsOfChoicesAndToggles() throws GrammarException {
        assertThat(parser.parse("heat = very-hot")).isEqualTo(new Condition.Is("heat", "very-hot"));
        assertThat(parser.parse("allowed = false")).isEqualTo(new Condition.Is("allowed", "false"));
    }

    @Test
    void joinsWithAndAndTurnsRoundWithNot() throws GrammarException {
        assertThat(parser.parse("size < 4 and not (pace = 10) and allowed = true")).isEqualTo(
                new Condition.All(List.of(compare("size", Relation.LESS, 4),
                        new Condition.Not(compare("pace", Relation.EQUAL, 10)), new Condition.Is("allowed", "true"))));
        assertThat(parser.parse("not (heat = cold and size > 1)")).isEqualTo(new Condition.Not(new Condition.All(
                List.of(new Condition.Is("heat", "cold"), compare("size", Relation.MORE, 1)))));
    }

    @Test
    void multipliesBeforeItSubtracts() throws GrammarException {
        assertThat(parser.parse("pace * size > window-size - 16000 - 2 * size")).isEqualTo(new Condition.Compare(
                new Expression.Product(new Expression.Input("pace"), new Expression.Input("size")), Relation.MORE,
                new Expression.Difference(
                        new Expression.Difference(new Expression.Input("window-size"),
                                new Expression.Constant(16000)),
                        new Expression.Product(new Expression.Constant(2), new Expression.Input("size")))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"colour = 1               | there is no trait \"colour\"",
            "size-1 > 1                                            | no trait \"size-1\"",
            "size                                                  | the end where one of <", "| the end where",
            "size < 1 or size > 2                                  | \"or\" where the end",
            "size < 1 and                                          | the end where a number",
            "heat > cold                                           | \">\" where \"=\"",
            "heat = mild                                           | \"mild\" where one of cold, very-hot",
            "heat = 1                                              | \"1\" where one of cold, very-hot",
            "allowed = yes                                         | \"yes\" where one of false, true",
            "1 < heat                                              | \"heat\" is no number",
            "(size < 1                                             | the end where \")\"",
            "size < 1)                                             | \")\" where the end",
            "size + 1 > 2                                          | \"+\" where one of <",
            "size ? 1                                              | \"? 1\" cannot be understood",
            "Size < 1                                              | \"Size < 1\" cannot be understood"})
    void saysWhatItCannotRead(String text, String what) {
        assertThatThrownBy(() -> parser.parse(text == null ? "" : text)).isInstanceOf(GrammarException.class)
                .hasMessageContaining(what);
    }

    private static Condition compare(String trait, Relation relation, double number) {
        return new Condition.Compare(new Expression.Input(trait), relation, new Expression.Constant(number));
    }
}
