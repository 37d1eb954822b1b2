package whichway.page;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import whichway.report.PageImage;

/// The page of the report that is looked at, made beside the window. Of several wishes only the last is worked out, and
/// what was seen before stays in sight meanwhile.
///
/// To be used on the window's thread only.
final class ReportPages {
    private final PageMaker maker;
    private final Executor background;
    private final Executor foreground;
    private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(
            new Sight(Optional.empty(), true, false));
    private final AtomicInteger wishes = new AtomicInteger();
    private byte[] file = {};
    private boolean outdated = true;

    /// @param background where reports are made
    /// @param foreground brings pages back to the window's thread
    ReportPages(PageMaker maker, Executor background, Executor foreground) {
        this.maker = maker;
        this.background = background;
        this.foreground = foreground;
    }

    /// What there is to see.
    ReadOnlyObjectProperty<Sight> sightProperty() {
        return sight.getReadOnlyProperty();
    }

    /// Takes note that the report would be another one now; what is being made is given up.
    void outdate() {
        outdated = true;
        wishes.incrementAndGet();
        sight.set(new Sight(sight.get().image(), true, false));
    }

    /// Makes a page, of a new report only if the last is outdated.
    ///
    /// @param page from 0
    /// @param width in pixels
    void show(int page, int width) {
        int wish = wishes.incrementAndGet();
        sight.set(new Sight(sight.get().image(), true, false));
        byte[] last = file;
        PageMaker.Work work = outdated ? maker.take() : () -> last;
        background.execute(() -> make(wish, work, page, width));
    }

    private void make(int wish, PageMaker.Work work, int page, int width) {
        try {
            if (isStale(wish))
                return;
            byte[] written = work.write();
            if (isStale(wish))
                return;
            PageImage image = maker.draw(written, page, width);
            foreground.execute(() -> made(wish, written, image));
        } catch (RuntimeException fault) {
            // A fault belongs to the window's thread, where faults are told.
            foreground.execute(() -> {
                failed(wish);
                throw fault;
            });
        } catch (Exception _) {
            foreground.execute(() -> failed(wish));
        }
    }

    private boolean isStale(int wish) {
        return wish != wishes.get();
    }

    private void made(int wish, byte[] written, PageImage image) {
        if (isStale(wish))
            return;
        file = written;
        outdated = false;
        sight.set(new Sight(Optional.of(image), false, false));
    }

    private void failed(int wish) {
        if (!isStale(wish))
            sight.set(new Sight(sight.get().image(), true, true));
    }

    /// What there is to see.
    ///
    /// @param image the page last made
    /// @param stale whether another one is on its way
    /// @param failed whether that could not be made
    record Sight(Optional<PageImage> image, boolean stale, boolean failed) {}
}
