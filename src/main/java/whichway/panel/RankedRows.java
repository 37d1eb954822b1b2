package whichway.panel;

import java.util.List;

import javafx.geometry.Orientation;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// Rows that lie in rank order and glide where ranks change. The rows themselves stay children in the same order, so
/// the one that has the focus keeps it.
final class RankedRows extends Region {
    private static final double BREAK = 17;

    private final Region line = new Region();
    private List<ApproachRow> order;
    private int open;
    private boolean gliding;

    RankedRows(List<ApproachRow> rows) {
        order = rows;
        open = rows.size();
        getStyleClass().add("ranked-rows");
        line.getStyleClass().add("hairline");
        getChildren().addAll(rows);
        getChildren().add(line);
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
    }

    /// Lays the rows in this order from now on.
    ///
    /// @param open how many come before the line
    void rank(List<ApproachRow> ranked, int open) {
        gliding |= !ranked.equals(order) || this.open != open;
        order = List.copyOf(ranked);
        this.open = open;
        requestLayout();
    }

    /// The rows from the first to the last.
    List<ApproachRow> order() {
        return order;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + order.stream().mapToDouble(row -> row.prefHeight(width)).sum()
                + (divided() ? BREAK : 0) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double y = snappedTopInset();
        line.setVisible(divided());
        for (int i = 0; i < order.size(); i++) {
            if (i == open && divided()) {
                line.resizeRelocate(snappedLeftInset(), Math.floor(y + BREAK / 2),
                        getWidth() - snappedLeftInset() - snappedRightInset(), 1);
                y += BREAK;
            }
            ApproachRow row = order.get(i);
            double height = row.prefHeight(getWidth());
            move(row, y);
            row.resizeRelocate(0, y, getWidth(), height);
            y += height;
        }
        gliding = false;
    }

    private boolean divided() {
        return open > 0 && open < order.size();
    }

    private void move(ApproachRow row, double y) {
        double away = row.getLayoutY() + row.getTranslateY() - y;
        if (!gliding || away == 0 || row.getWidth() == 0 || still())
            return;
        row.glideFrom(away);
    }

    private boolean still() {
        return getScene() == null || getScene().getPreferences().isReducedMotion();
    }

    /// The arrow keys follow the ranks, which Tab does not know.
    private void walk(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int at = order.stream().map(ApproachRow::face).toList().indexOf(event.getTarget());
        if (step == 0 || at < 0)
            return;
        event.consume();
        if (at + step >= 0 && at + step < order.size())
            order.get(at + step).face().requestFocus();
    }
}
