package whichway.page;

import java.io.IOException;
import java.nio.IntBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

import org.junit.jupiter.api.Test;

import whichway.report.PageImage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Pages of a report of which each writing is counted; work waits until a test lets it go on.
class ReportPagesTest implements PageMaker {
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private final ReportPages pages = new ReportPages(this, background::add, Runnable::run);
    private int taken;
    private Optional<Exception> problem = Optional.empty();

    @Test
    void onlyTheLastWishIsWorkedOut() {
        pages.show(0, 100);
        pages.outdate();
        pages.show(0, 100);
        pages.show(1, 100);
        work();
        assertThat(done).containsExactly("write 3", "draw 3 page 1");
        assertThat(pages.sightProperty().get().stale()).isFalse();
    }

    @Test
    void turningAPageWritesNothing() {
        pages.show(0, 100);
        work();
        pages.show(2, 100);
        work();
        assertThat(done).containsExactly("write 1", "draw 1 page 0", "draw 1 page 2");
    }

    @Test
    void whatWasSeenStaysUntilThereIsSomethingElse() {
        pages.show(0, 100);
        work();
        pages.outdate();
        assertThat(pages.sightProperty().get().stale()).isTrue();
        assertThat(pages.sightProperty().get().image()).isPresent();
        pages.show(0, 100);
        pages.outdate();
        work();
        assertThat(done).containsExactly("write 1", "draw 1 page 0");
        assertThat(pages.sightProperty().get().stale()).isTrue();
    }

    @Test
    void whatFailsIsToldAndTriedAgain() {
        problem = Optional.of(new IOException("full"));
        pages.show(0, 100);
        work();
        assertThat(pages.sightProperty().get().failed()).isTrue();
        problem = Optional.of(new IllegalStateException("fault"));
        pages.show(0, 100);
        assertThatThrownBy(this::work).hasMessage("fault");
        problem = Optional.empty();
        pages.show(0, 100);
        work();
        assertThat(pages.sightProperty().get().failed()).isFalse();
    }

    private void work() {
        while (!background.isEmpty())
            background.remove().run();
    }

    @Override
    public Work take() {
        int number = ++taken;
        return () -> {
            if (problem.isPresent())
                throw problem.get();
            done.add("write " + number);
            return new byte[]{(byte) number};
        };
    }

    @Override
    public PageImage draw(byte[] file, int page, int width) {
        done.add("draw " + file[0] + " page " + page);
        return new PageImage(page, 3, width, width, IntBuffer.allocate(width * width));
    }
}
