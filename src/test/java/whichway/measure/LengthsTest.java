package whichway.measure;

import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import whichway.core.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class LengthsTest {
    @Test
    void quantilesLieBetweenDocuments() {
        Lengths lengths = new Lengths(LongStream.of(40, 10, 20, 30));
        assertThat(lengths.quantile(0)).isEqualTo(10);
        assertThat(lengths.quantile(0.25)).isEqualTo(18);
        assertThat(lengths.quantile(0.5)).isEqualTo(25);
        assertThat(lengths.quantile(1)).isEqualTo(40);
        assertThat(lengths.total()).isEqualTo(100);
    }

    @Test
    void everyDocumentIsInOneBarOfTheHistogram() {
        Lengths lengths = new Lengths(LongStream.of(1, 2, 3, 4, 5, 9, 10, 150, 1_999_999, 2_000_000));
        assertThat(lengths.histogram()).extracting(Lengths.Bin::documents).containsExactly(1, 3, 2, 1, 0, 0, 1, 0, 0, 0,
                0, 0, 0,
                0, 0, 0, 0, 0, 1, 1);
        for (Lengths.Bin bin : lengths.histogram())
            assertThat(bin.from()).isLessThan(bin.upTo());
        assertThat(lengths.histogram().getFirst().from()).isEqualTo(1);
        assertThat(lengths.histogram().getLast().upTo()).isEqualTo(5_000_000);
    }

    @Test
    void theMiddleHalfSaysHowLongADocumentIsUnlessThereAreFew() {
        assertThat(typical(1, 10, 20, 30, 9_000_000)).isEqualTo(new Answer.Range(10, 30));
        assertThat(typical(7, 7, 7, 7, 7)).isEqualTo(new Answer.Amount(7));
        assertThat(typical(1, 5, 900)).isEqualTo(new Answer.Amount(5));
    }

    private static Answer typical(long... lengths) {
        Measurement measurement = new Measurement("any", new Lengths(LongStream.of(lengths)), 1, 1, java.util.List.of(),
                0, java.util.Map.of(), 0);
        assertThat(Suggestion.of(measurement).getFirst())
                .isEqualTo(new Suggestion("corpus-tokens", new Answer.Amount(LongStream.of(lengths).sum())));
        return Suggestion.of(measurement).getLast().answer();
    }
}
