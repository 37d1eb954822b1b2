package whichway.control;

import java.util.Optional;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// The scrolled page that a node lies on; keeps or brings the node in sight.
record ScrolledPage(ScrollPane pane, Node content) {
    private static final double MARGIN = 24;

    /// The innermost scroll pane around a node.
    static Optional<ScrolledPage> around(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent())
            if (parent instanceof ScrollPane pane && pane.getContent() != null)
                return Optional.of(new ScrolledPage(pane, pane.getContent()));
        return Optional.empty();
    }

    /// How far below the top of the view a node begins; negative above it.
    double offset(Node node) {
        return top(node) - pane.getVvalue() * room();
    }

    /// Scrolls so that a node begins at an offset below the top of the view, as far as the page goes.
    void place(Node node, double offset) {
        if (room() > 0)
            pane.setVvalue(Math.clamp((top(node) - offset) / room(), 0, 1));
    }

    /// Scrolls as little as needed to show a node with some air; its top where it does not fit.
    void reveal(Node node) {
        double view = pane.getViewportBounds().getHeight();
        double height = node.getLayoutBounds().getHeight();
        double offset = offset(node);
        if (offset < MARGIN || height + 2 * MARGIN > view)
            place(node, MARGIN);
        else if (offset + height + MARGIN > view)
            place(node, view - height - MARGIN);
    }

    private double top(Node node) {
        Bounds bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        return bounds.getMinY();
    }

    private double room() {
        return content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
    }
}
