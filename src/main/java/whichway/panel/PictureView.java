package whichway.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

import whichway.chart.Mark;
import whichway.chart.Picture;

/// Shows a picture, drawn anew for every width it is given.
///
/// A row that stands for a trait leads to its question by click or Enter; the arrow keys go from row to row.
public final class PictureView extends Region {
    private static final double LEAST = 320;

    private final Consumer<String> seek;
    private final MarkNodes nodes = new MarkNodes();
    private final Map<String, PictureRow> rows = new LinkedHashMap<>();
    private final Group ground = new Group();
    private DoubleFunction<Picture> drawing = width -> new Picture(width, 0, "", List.of());
    private Optional<Picture> drawn = Optional.empty();
    private Optional<Picture> shown = Optional.empty();
    private final Scale scale = new Scale(1, 1);

    /// @param seek told the id of the trait whose question is wanted
    public PictureView(Consumer<String> seek) {
        this.seek = seek;
        getStyleClass().add("picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        ground.setManaged(false);
        nodes.setManaged(false);
        getChildren().addAll(ground, nodes);
        getChildren().forEach(child -> child.getTransforms().add(scale));
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
    }

    /// Draws something else from now on.
    ///
    /// @param drawing gives the picture for a width in pixels
    public void draw(DoubleFunction<Picture> drawing) {
        this.drawing = drawing;
        drawn = Optional.empty();
        setAccessibleText(picture(getWidth()).finding());
        requestLayout();
    }

    /// Draws everything larger or as it is meant.
    ///
    /// @param times 1 or more
    public void zoom(double times) {
        scale.setX(times);
        scale.setY(times);
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST;
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST;
    }

    @Override
    protected double computePrefHeight(double width) {
        return picture(width < 0 ? getWidth() : width).height() * scale.getY();
    }

    @Override
    protected void layoutChildren() {
        Picture picture = picture(getWidth());
        if (shown.filter(picture::equals).isPresent())
            return;
        nodes.show(picture.marks());
        lay(picture);
        shown = Optional.of(picture);
    }

    private Picture picture(double room) {
        double width = Math.max(LEAST, room / scale.getX());
        Picture picture = drawn.filter(last -> last.width() == width).orElseGet(() -> drawing.apply(width));
        drawn = Optional.of(picture);
        return picture;
    }

    private void lay(Picture picture) {
        List<String> present = new ArrayList<>();
        for (List<Mark> run : PictureRow.runs(picture.marks())) {
            String trait = PictureRow.trait(run.getFirst());
            String key = present.contains(trait) ? trait + "+" : trait;
            present.add(key);
            rows.computeIfAbsent(key, _ -> new PictureRow(() -> seek.accept(trait))).stretch(run, picture.width());
        }
        rows.keySet().retainAll(present);
        List<PictureRow> ordered = ordered();
        ground.getChildren().retainAll(ordered);
        ordered.stream().filter(row -> row.getParent() == null).forEach(ground.getChildren()::add);
        if (ordered.stream().noneMatch(PictureRow::isFocusTraversable))
            ordered.stream().findFirst().ifPresent(row -> row.setFocusTraversable(true));
    }

    private List<PictureRow> ordered() {
        return rows.values().stream().sorted((one, other) -> Double.compare(one.getLayoutY(), other.getLayoutY()))
                .toList();
    }

    /// One row can be reached by Tab, the others from there.
    private void walk(KeyEvent event) {
        List<PictureRow> ordered = ordered();
        int at = ordered.indexOf(event.getTarget());
        int to = at + (event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0);
        if (at < 0 || to == at || to < 0 || to == ordered.size())
            return;
        ordered.get(at).setFocusTraversable(false);
        ordered.get(to).setFocusTraversable(true);
        ordered.get(to).requestFocus();
        event.consume();
    }
}
