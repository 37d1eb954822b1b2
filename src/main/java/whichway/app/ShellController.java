package whichway.app;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import whichway.model.Itinerary;
import whichway.model.Place;

/// The frame of the window: top bar, rail, the current page, and the comparison beside it.
final class ShellController {
    private final Itinerary itinerary;
    private final Pages pages;

    @FXML
    private SplitPane split;
    @FXML
    private StackPane pageHolder;
    @FXML
    private Parent rail;
    @FXML
    private Region panel;

    private final DoubleProperty panelWidth = new SimpleDoubleProperty(300);
    private boolean divided;

    ShellController(Itinerary itinerary, Pages pages) {
        this.itinerary = itinerary;
        this.pages = pages;
    }

    @FXML
    private void initialize() {
        SplitPane.setResizableWithParent(panel, false);
        split.widthProperty().subscribe(this::divide);
        split.getDividers().getFirst().positionProperty().subscribe(position -> {
            if (divided)
                panelWidth.set((1 - position.doubleValue()) * split.getWidth());
        });
        itinerary.currentProperty().subscribe(this::show);
    }

    /// How wide the comparison is, in pixels; takes effect when the window is first laid out.
    DoubleProperty panelWidthProperty() {
        return panelWidth;
    }

    /// A split pane knows shares only, so the width waits for the first layout.
    private void divide() {
        if (divided || split.getWidth() <= 0)
            return;
        split.setDividerPositions(1 - panelWidth.get() / split.getWidth());
        divided = true;
    }

    /// Whoever was typing on the page before goes on typing on this one.
    private void show(Place place) {
        boolean focused = pageHolder.isFocusWithin();
        Parent page = pages.page(place);
        pageHolder.getChildren().setAll(page);
        if (focused) {
            page.applyCss();
            focusFirst(page);
        }
    }

    /// Moves the focus to the next region: rail, page, comparison, and round again.
    void focusNextRegion() {
        List<Parent> regions = List.of(rail, pageHolder, panel);
        int now = regions.stream().filter(Node::isFocusWithin).findFirst().map(regions::indexOf).orElse(-1);
        for (int step = 1; step <= regions.size(); step++)
            if (focusFirst(regions.get((now + step) % regions.size())))
                return;
    }

    private static boolean focusFirst(Node region) {
        Optional<Node> first = firstFocusable(region);
        first.ifPresent(Node::requestFocus);
        return first.isPresent();
    }

    private static Optional<Node> firstFocusable(Node node) {
        if (!node.isVisible() || node.isDisabled())
            return Optional.empty();
        if (node.isFocusTraversable() && !(node instanceof ScrollPane))
            return Optional.of(node);
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(ShellController::firstFocusable).flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }
}
