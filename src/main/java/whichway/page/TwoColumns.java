package whichway.page;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Lays its two children side by side where there is room, and below one another where there is not.
public final class TwoColumns extends Pane {
    private static final double GAP = 64;
    private static final double STACKED_BELOW = 1080;
    private static final double SPACING = 48;

    /// Lays children that are added later: two of them.
    public TwoColumns() {}

    TwoColumns(Node first, Node second) {
        getChildren().addAll(first, second);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double column = column(width);
        double left = first().prefHeight(column);
        double right = second().prefHeight(column);
        return stacked(width) ? left + SPACING + right : Math.max(left, right);
    }

    @Override
    protected void layoutChildren() {
        double column = column(getWidth());
        double left = first().prefHeight(column);
        first().resizeRelocate(0, 0, column, left);
        second().resizeRelocate(stacked(getWidth()) ? 0 : column + GAP, stacked(getWidth()) ? left + SPACING : 0,
                column, second().prefHeight(column));
    }

    private Region first() {
        return (Region) getChildren().get(0);
    }

    private Region second() {
        return (Region) getChildren().get(1);
    }

    private static double column(double width) {
        return stacked(width) ? width : Math.floor((width - GAP) / 2);
    }

    private static boolean stacked(double width) {
        return width < STACKED_BELOW;
    }
}
