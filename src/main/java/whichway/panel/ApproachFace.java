package whichway.panel;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import whichway.chart.Ink;
import whichway.chart.Scale;
import whichway.core.Approach;

/// What one sees of an approach: its name, its bar from a common zero, its score, how often it comes
/// first, and what the last change moved.
final class ApproachFace extends Region {
    private static final PseudoClass LEADING = PseudoClass.getPseudoClass("leading");
    private static final PseudoClass BLOCKED = PseudoClass.getPseudoClass("blocked");
    private static final double NUMBERS = 64;
    private static final double SCORE = 40;
    private static final double MOVES = 36;
    private static final double GAP = 8;
    private static final double BAR = 8;

    private final Runnable press;
    private final Label name = label("body", "approach-name");
    private final Label gate = label("small", "approach-gate");
    private final Label score = label("body", "approach-score");
    private final Label share = label("small", "muted", "approach-share");
    private final Label move = label("small", "muted");
    private final Region bar = new Region();
    private final Region zero = new Region();
    private Face face = new Face(0, 0, 1, "", "", "", "", false);

    ApproachFace(Approach approach, Runnable press) {
        this.press = press;
        getStyleClass().add("approach-face");
        bar.getStyleClass().addAll("approach-bar", "ink-" + Ink.of(approach).role());
        zero.getStyleClass().add("approach-zero");
        name.setText(approach.shortName());
        name.setWrapText(true);
        getChildren().addAll(name, gate, score, bar, zero, share, move);
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        setOnMouseClicked(_ -> press.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                press.run();
                event.consume();
            }
        });
    }

    /// What it shows.
    ///
    /// @param points the score
    /// @param low points at the left end of all bars
    /// @param high points at the right end of all bars
    /// @param score the score in words
    /// @param share in how many plausible worlds the approach comes first, in words
    /// @param gate what rules the approach out, in a word or two; empty for nothing
    /// @param words all of it in a sentence
    /// @param leading whether the approach leads
    record Face(double points, double low, double high, String score, String share, String gate, String words,
            boolean leading) {}

    void show(Face next) {
        face = next;
        score.setText(next.score());
        share.setText(next.share());
        gate.setText(next.gate());
        gate.setVisible(!next.gate().isEmpty());
        pseudoClassStateChanged(BLOCKED, !next.gate().isEmpty());
        pseudoClassStateChanged(LEADING, next.leading());
        setAccessibleText(next.words());
        requestLayout();
    }

    /// Shows what the last change moved.
    ///
    /// @param gain the points in words; empty for none
    void showMove(String gain) {
        move.setText(gain);
        setAccessibleHelp(gain);
    }

    /// The gate's label, the share and the move, for those who look at it from outside.
    String gate() {
        return gate.getText();
    }

    String share() {
        return share.getText();
    }

    String move() {
        return move.getText();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE)
            press.run();
        else
            super.executeAccessibleAction(action, parameters);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset() + NUMBERS + GAP + name.minWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double left = left(width);
        return snappedTopInset() + top(left) + share.prefHeight(-1) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double left = left(getWidth());
        double right = x + left + GAP;
        double nameWidth = Math.min(names(left), Math.ceil(name.prefWidth(-1)));
        double nameHeight = name.prefHeight(nameWidth);
        name.resizeRelocate(x, y, nameWidth, nameHeight);
        double gateWidth = Math.min(left, Math.ceil(gate.prefWidth(-1)));
        double gateHeight = gate.prefHeight(-1);
        if (beside(left))
            gate.resizeRelocate(x + nameWidth + GAP, y + name.getBaselineOffset() - gate.getBaselineOffset(), gateWidth,
                    gateHeight);
        else
            gate.resizeRelocate(x, y + nameHeight, gateWidth, gateHeight);
        score.resizeRelocate(right, y, NUMBERS, score.prefHeight(-1));
        move.resizeRelocate(right + NUMBERS - SCORE - MOVES, y + score.getBaselineOffset() - move.getBaselineOffset(),
                MOVES, move.prefHeight(-1));
        double lower = y + top(left);
        double shareHeight = share.prefHeight(-1);
        share.resizeRelocate(right, lower, NUMBERS, shareHeight);
        layBar(x, lower + Math.round((shareHeight - BAR) / 2), left);
    }

    private void layBar(double x, double y, double width) {
        Scale scale = new Scale(face.low(), face.high(), x, width);
        double from = Math.min(scale.zero(), scale.at(face.points()));
        bar.resizeRelocate(from, y, Math.abs(scale.length(face.points())), BAR);
        zero.resizeRelocate(Math.floor(scale.zero()), y - 3, 1, BAR + 6);
    }

    private double left(double width) {
        return width - snappedLeftInset() - snappedRightInset() - NUMBERS - GAP;
    }

    /// Room for the name: the points moved stand between it and the score.
    private static double names(double left) {
        return left + NUMBERS - SCORE - MOVES;
    }

    /// Height of what stands above the bar.
    private double top(double left) {
        double nameHeight = name.prefHeight(Math.min(names(left), Math.ceil(name.prefWidth(-1))));
        return nameHeight + (gate.isVisible() && !beside(left) ? gate.prefHeight(-1) : 0);
    }

    private boolean beside(double left) {
        return Math.ceil(name.prefWidth(-1)) + GAP + Math.ceil(gate.prefWidth(-1)) <= names(left);
    }

    private static Label label(String... classes) {
        Label label = new Label();
        label.getStyleClass().addAll(classes);
        return label;
    }
}
