package whichway.control;

import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import whichway.core.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class GripTest {
    private static final Optional<Answer> FOUR_TO_SEVEN = Optional.of(new Answer.Range(4, 7));

    @Test
    void endsStopAStepBeforeEachOther() {
        assertThat(Grip.LOW.moved(FOUR_TO_SEVEN, 9, 1)).isEqualTo(new Answer.Range(6, 7));
        assertThat(Grip.HIGH.moved(FOUR_TO_SEVEN, 0, 1)).isEqualTo(new Answer.Range(4, 5));
        assertThat(Grip.LOW.moved(FOUR_TO_SEVEN, 9, 10)).isEqualTo(new Answer.Range(6.9, 7));
        assertThat(Grip.HIGH.moved(FOUR_TO_SEVEN, 0, 10)).isEqualTo(new Answer.Range(4, 4.1));
    }

    @Test
    void endsThatStandCloserThanAStepStayWhereTheyAre() {
        Answer close = new Answer.Range(4.3, 4.8);
        assertThat(Grip.LOW.moved(Optional.of(close), 5, 1)).isEqualTo(close);
        assertThat(Grip.HIGH.moved(Optional.of(close), 4, 1)).isEqualTo(new Answer.Range(4.3, 4.8));
        Answer point = new Answer.Range(10, 10);
        assertThat(Grip.HIGH.moved(Optional.of(point), 3, 1)).isEqualTo(point);
    }

    @Test
    void endsNeverCross() {
        Random random = new Random(7);
        Answer.Range range = new Answer.Range(3, 7);
        for (int i = 0; i < 20_000; i++) {
            Grip grip = random.nextBoolean() ? Grip.LOW : Grip.HIGH;
            int steps = random.nextBoolean() ? 1 : 10;
            double to = Math.round(random.nextDouble() * 10 * steps) / (double) steps;
            range = (Answer.Range) grip.moved(Optional.of(range), to, steps);
            assertThat(range.from()).isLessThan(range.to()).isBetween(0.0, 10.0);
            assertThat(range.to()).isBetween(0.0, 10.0);
        }
    }

    @Test
    void nearestEndIsTaken() {
        assertThat(Grip.nearest(FOUR_TO_SEVEN, 1)).isEqualTo(Grip.LOW);
        assertThat(Grip.nearest(FOUR_TO_SEVEN, 5.4)).isEqualTo(Grip.LOW);
        assertThat(Grip.nearest(FOUR_TO_SEVEN, 5.6)).isEqualTo(Grip.HIGH);
        assertThat(Grip.nearest(Optional.of(new Answer.Amount(3)), 5)).isEqualTo(Grip.ONE);
        assertThat(Grip.nearest(Optional.empty(), 5)).isEqualTo(Grip.ONE);
    }
}
