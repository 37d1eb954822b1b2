package whichway.page;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Lays its two children side by side where there is room, and below one another where there is not.
public final class TwoColumns extends Pane {
    private static final double GAP = 64;
    private static final double SPACING = 48;

    private double stackedBelow = 1080;
    private double share = 0.5;

    /// Lays children that are added later: two of them.
    public TwoColumns() {}

    TwoColumns(Node first, Node second) {
        getChildren().addAll(first, second);
    }

    /// The width in pixels from which on both stand side by side.
    public double getStackedBelow() {
        return stackedBelow;
    }

    public void setStackedBelow(double width) {
        stackedBelow = width;
        requestLayout();
    }

    /// How much of the width the first gets where both stand side by side, from 0 to 1.
    public double getShare() {
        return share;
    }

    public void setShare(double part) {
        share = part;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double left = first().prefHeight(left(width));
        double right = second().prefHeight(right(width));
        return stacked(width) ? left + SPACING + right : Math.max(left, right);
    }

    @Override
    protected void layoutChildren() {
        double left = left(getWidth());
        double right = right(getWidth());
        double high = first().prefHeight(left);
        first().resizeRelocate(0, 0, left, high);
        second().resizeRelocate(stacked(getWidth()) ? 0 : left + GAP, stacked(getWidth()) ? high + SPACING : 0,
                right, second().prefHeight(right));
    }

    private Region first() {
        return (Region) getChildren().get(0);
    }

    private Region second() {
        return (Region) getChildren().get(1);
    }

    private double left(double width) {
        return stacked(width) ? width : Math.floor((width - GAP) * share);
    }

    private double right(double width) {
        return stacked(width) ? width : width - GAP - left(width);
    }

    private boolean stacked(double width) {
        return width < stackedBelow;
    }
}
