package whichway.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

import whichway.core.Anchor;
import whichway.core.Answer;
import whichway.core.Kind;

/// The drawn line of a slider: dashes while unanswered, else a line with a thumb, or a band between two thumbs.
final class SliderTrack extends Region {
    private static final double HEIGHT = 24;
    private static final double THUMB = 20;
    private static final double LINE = 4;
    private static final double TICK = 2;
    private static final double BAND = 8;

    private final Kind.Slider scale;
    private final Line dashes = new Line();
    private final Region line = part("line");
    private final Region fill = part("fill");
    private final Region thumb = part("thumb");
    private final Region from;
    private final Region to;
    private final List<Region> ticks = new ArrayList<>();
    private Optional<Answer> answer = Optional.empty();

    /// @param from the thumb at the lower end of a range
    /// @param to the thumb at its upper end
    SliderTrack(Kind.Slider scale, Region from, Region to) {
        this.scale = scale;
        this.from = from;
        this.to = to;
        getStyleClass().add("track");
        dashes.getStyleClass().add("dashes");
        for (Anchor _ : scale.anchors())
            ticks.add(part("tick"));
        getChildren().addAll(dashes, line, fill);
        getChildren().addAll(ticks);
        getChildren().addAll(from, to, thumb);
        setMouseTransparent(true);
    }

    private static Region part(String name) {
        Region part = new Region();
        part.getStyleClass().add(name);
        return part;
    }

    /// Draws an answer.
    void show(Optional<Answer> given) {
        answer = given;
        boolean exact = given.orElse(null) instanceof Answer.Amount;
        boolean range = given.orElse(null) instanceof Answer.Range;
        dashes.setVisible(!exact && !range);
        show(exact || range, List.of(line, fill));
        show(exact, List.of(thumb));
        show(range, List.of(from, to));
        requestLayout();
    }

    private static void show(boolean visible, List<? extends Node> nodes) {
        nodes.forEach(node -> node.setVisible(visible));
    }

    /// Where a position lies on a track of a width; the thumb never hangs over an end.
    double x(double position, double width) {
        return THUMB / 2 + (position - scale.min()) / (scale.max() - scale.min()) * (width - THUMB);
    }

    /// The position at an x, brought within the scale.
    double position(double x) {
        double part = Math.clamp((x - THUMB / 2) / Math.max(1, getWidth() - THUMB), 0, 1);
        return scale.min() + part * (scale.max() - scale.min());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double middle = HEIGHT / 2;
        dashes.setStartX(1);
        dashes.setEndX(width - 1);
        dashes.setStartY(middle);
        dashes.setEndY(middle);
        line.resizeRelocate(0, middle - LINE / 2, width, LINE);
        for (int t = 0; t < ticks.size(); t++)
            centre(ticks.get(t), x(scale.anchors().get(t).at(), width), TICK, BAND);
        switch (answer.orElse(null)) {
            case Answer.Amount(double at) -> {
                fill.resizeRelocate(0, middle - LINE / 2, x(at, width), LINE);
                centre(thumb, x(at, width), THUMB, THUMB);
            }
            case Answer.Range(double low, double high) -> {
                double start = x(low, width);
                fill.resizeRelocate(start, middle - BAND / 2, x(high, width) - start, BAND);
                centre(from, start, THUMB, THUMB);
                centre(to, x(high, width), THUMB, THUMB);
            }
            case null, default -> {
            }
        }
    }

    private static void centre(Region region, double x, double width, double height) {
        region.resizeRelocate(x - width / 2, HEIGHT / 2 - height / 2, width, height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }
}
