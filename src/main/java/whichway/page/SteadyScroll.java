package whichway.page;

import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;

/// Keeps in place what one looks at while a page grows or shrinks further down; a scroll pane by itself keeps the part
/// of the page that lies above, and so moves everything.
final class SteadyScroll {
    private final ScrollPane page;

    private SteadyScroll(ScrollPane page) {
        this.page = page;
    }

    /// From now on.
    static void hold(ScrollPane page) {
        SteadyScroll steady = new SteadyScroll(page);
        page.getContent().layoutBoundsProperty().subscribe(steady::stay);
    }

    private void stay(Bounds before, Bounds after) {
        double window = page.getViewportBounds().getHeight();
        double above = page.getVvalue() * (before.getHeight() - window);
        double room = after.getHeight() - window;
        if (window > 0 && before.getHeight() > window && room > 0 && before.getHeight() != after.getHeight())
            page.setVvalue(Math.clamp(above / room, 0, 1));
    }
}
