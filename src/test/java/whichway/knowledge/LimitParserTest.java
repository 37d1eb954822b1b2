package whichway.knowledge;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import whichway.core.Limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LimitParserTest {
    @Test
    void readsNumbers() throws Exception {
        assertThat(parse("200000")).isEqualTo(Limit.constant(200000));
        assertThat(parse("-1")).isEqualTo(Limit.constant(-1));
        assertThat(parse("\"12.5\"")).isEqualTo(Limit.constant(12.5));
    }

    @Test
    void readsLines() throws Exception {
        assertThat(parse("\"window-size\"")).isEqualTo(line(0, 1));
        assertThat(parse("\"window-size / 2\"")).isEqualTo(line(0, 0.5));
        assertThat(parse("\"2 * window-size\"")).isEqualTo(line(0, 2));
        assertThat(parse("\"window-size * 2\"")).isEqualTo(line(0, 2));
        assertThat(parse("\"window-size - 16000\"")).isEqualTo(line(-16000, 1));
        assertThat(parse("\"window-size / 4 + 3 * 10 - window-size\"")).isEqualTo(line(30, -0.75));
    }

    @Test
    void takesTheLeastOfSeveral() throws Exception {
        Limit limit = parse("[200000, \"window-size / 2\"]");
        assertThat(limit.terms()).hasSize(2);
        assertThat(limit.at(_ -> 100000)).isEqualTo(50000);
        assertThat(limit.at(_ -> 1000000)).isEqualTo(200000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {"true | neither a number nor a line",
            "[] | neither a number nor a line", "{} | neither a number nor a line",
            "\"a * b\" | multiplies two traits", "\"a - b\" | depends on two traits",
            "\"a / 0\" | a number other than 0",
            "\"a / b\" | a number other than 0", "\"a -\" | the end where a number", "\"a b\" | \"b\" where the end",
            "\"\" | the end where a number", "\"A\" | cannot be understood"})
    void saysWhatItCannotRead(String json, String what) {
        assertThatThrownBy(() -> parse(json)).isInstanceOf(GrammarException.class).hasMessageContaining(what);
    }

    private static Limit parse(String json) throws JsonProcessingException, GrammarException {
        return new LimitParser().parse(new ObjectMapper().readTree(json));
    }

    private static Limit line(double constant, double factor) {
        return new Limit(List.of(new Limit.Term(constant, factor, Optional.of("window-size"))));
    }
}
