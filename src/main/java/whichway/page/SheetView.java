package whichway.page;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

import whichway.report.PageImage;

/// A sheet of paper as wide as there is room, with a page on it once there is one.
public final class SheetView extends Region {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final double USUAL_WIDTH = 480;
    private static final double A4 = Math.sqrt(2);

    private final ImageView picture = new ImageView();
    private double ratio = A4;

    public SheetView() {
        getStyleClass().add("sheet-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setPreserveRatio(true);
        getChildren().add(picture);
    }

    /// Shows a page.
    ///
    /// @param said what it is, in words
    void show(PageImage page, String said) {
        picture.setImage(new WritableImage(new PixelBuffer<>(page.width(), page.height(), page.pixels(),
                PixelFormat.getIntArgbPreInstance())));
        ratio = (double) page.height() / page.width();
        setAccessibleText(said);
        requestLayout();
    }

    /// Greys what is shown while something else is on its way.
    void markStale(boolean stale) {
        pseudoClassStateChanged(STALE, stale);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return USUAL_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        double frame = snappedLeftInset() + snappedRightInset();
        double wide = (width < 0 ? USUAL_WIDTH : width) - frame;
        return snapSizeY(wide * ratio) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        picture.setFitWidth(getWidth() - snappedLeftInset() - snappedRightInset());
        picture.relocate(snappedLeftInset(), snappedTopInset());
    }
}
