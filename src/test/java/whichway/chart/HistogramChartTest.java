package whichway.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import whichway.words.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class HistogramChartTest {
    private static final List<HistogramChart.Column> COLUMNS = List.of(new HistogramChart.Column(50, 100, 10),
            new HistogramChart.Column(100, 200, 40), new HistogramChart.Column(200, 500, 0),
            new HistogramChart.Column(500, 1000, 20));

    private final Words words = new Words(Locale.ENGLISH);

    @Test
    void columnsAreAsHighAsDocumentsAreManyAndEmptyOnesAreNotDrawn() {
        List<Mark.Bar> bars = of(Mark.Bar.class, HistogramChart.of(COLUMNS, 120, 400, words));
        assertThat(bars).hasSize(3);
        assertThat(bars.get(1).height()).isCloseTo(4 * bars.get(0).height(), within(0.01));
        assertThat(bars.get(1).height()).isCloseTo(2 * bars.get(2).height(), within(0.01));
        assertThat(bars.get(1).tip()).isEqualTo("40 documents of 100 to 200 tokens");
    }

    @Test
    void theMedianStandsWithinItsColumn() {
        Picture picture = HistogramChart.of(COLUMNS, 120, 400, words);
        Mark.Bar bar = of(Mark.Bar.class, picture).get(1);
        Mark.Rule median = of(Mark.Rule.class, picture).stream().filter(Mark.Rule::dashed).findFirst().orElseThrow();
        assertThat(median.x1()).isBetween(bar.x(), bar.x() + bar.width() / 2);
        assertThat(picture.finding()).isEqualTo("70 documents of 50 to 1,000 tokens; the median is 120.");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 400, 656})
    void nothingLeavesThePictureNorOverlapsHoweverManyColumns(int width) {
        List<HistogramChart.Column> many = new ArrayList<>();
        long from = 1;
        for (int c = 0; c < 21; c++) {
            long upTo = from * (c % 3 == 1 ? 5 : 2) / (c % 3 == 1 ? 2 : 1);
            many.add(new HistogramChart.Column(from, upTo, 1000 + c));
            from = upTo;
        }
        Picture picture = HistogramChart.of(many, from - 1, width, words);
        double right = Double.NEGATIVE_INFINITY;
        double line = 0;
        for (Mark.Text text : of(Mark.Text.class, picture)) {
            double length = Lettering.width(text.words());
            double left = text.x() - switch (text.align()) {
                case START -> 0;
                case MIDDLE -> length / 2;
                case END -> length;
            };
            assertThat(left).as(text.words()).isGreaterThanOrEqualTo(0);
            assertThat(left + length).as(text.words()).isLessThanOrEqualTo(width);
            if (text.y() == line)
                assertThat(left).as(text.words()).isGreaterThanOrEqualTo(right);
            line = text.y();
            right = left + length;
        }
    }

    private static <M extends Mark> List<M> of(Class<M> kind, Picture picture) {
        return picture.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
