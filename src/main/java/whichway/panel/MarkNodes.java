package whichway.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import whichway.chart.Mark;

/// The shapes of a picture's marks. Shapes are kept and used again, because making them is what costs time.
final class MarkNodes extends Group {
    private final List<Polygon> areas = new ArrayList<>();
    private final List<Polyline> paths = new ArrayList<>();
    private final List<Circle> dots = new ArrayList<>();
    private final List<BarShape> bars = new ArrayList<>();
    private final List<Line> rules = new ArrayList<>();
    private final List<TextShape> texts = new ArrayList<>();
    private final Group areaLayer = new Group();
    private final Group pathLayer = new Group();
    private final Group dotLayer = new Group();
    private final Group barLayer = new Group();
    private final Group ruleLayer = new Group();
    private final Group textLayer = new Group();

    MarkNodes() {
        List.of(areaLayer, ruleLayer, pathLayer, dotLayer, textLayer).forEach(layer -> layer.setMouseTransparent(true));
        getChildren().addAll(areaLayer, barLayer, ruleLayer, pathLayer, dotLayer, textLayer);
    }

    /// Shows these marks and no others.
    void show(List<Mark> marks) {
        fill(of(Mark.Area.class, marks), areas, areaLayer, Polygon::new, MarkNodes::show);
        fill(of(Mark.Path.class, marks), paths, pathLayer, Polyline::new, MarkNodes::show);
        fill(of(Mark.Dot.class, marks), dots, dotLayer, Circle::new, MarkNodes::show);
        fill(of(Mark.Bar.class, marks), bars, barLayer, BarShape::new, BarShape::show);
        fill(of(Mark.Rule.class, marks), rules, ruleLayer, Line::new, MarkNodes::show);
        fill(of(Mark.Text.class, marks), texts, textLayer, TextShape::new, TextShape::show);
    }

    private static <M extends Mark> List<M> of(Class<M> kind, List<Mark> marks) {
        return marks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static <M, N extends Node> void fill(List<M> marks, List<N> nodes, Group layer, Supplier<N> make,
            BiConsumer<N, M> show) {
        while (nodes.size() < marks.size()) {
            N node = make.get();
            nodes.add(node);
            layer.getChildren().add(node);
        }
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).setVisible(i < marks.size());
            if (i < marks.size())
                show.accept(nodes.get(i), marks.get(i));
        }
    }

    private static void show(Line node, Mark.Rule mark) {
        dress(node, "mark-rule", "ink-" + mark.ink().role(), mark.dashed() ? "mark-dashed" : "mark-plain");
        node.setStartX(crisp(mark.x1()));
        node.setStartY(crisp(mark.y1()));
        node.setEndX(crisp(mark.x2()));
        node.setEndY(crisp(mark.y2()));
    }

    private static void show(Polygon node, Mark.Area mark) {
        dress(node, "mark-area", "ink-" + mark.ink().role(), fill(mark.fill()));
        node.getPoints().setAll(coordinates(mark.corners()));
    }

    private static void show(Polyline node, Mark.Path mark) {
        dress(node, "mark-path", "ink-" + mark.ink().role());
        node.getPoints().setAll(coordinates(mark.points()));
    }

    private static void show(Circle node, Mark.Dot mark) {
        dress(node, "mark-dot", "ink-" + mark.ink().role(), fill(mark.fill()));
        node.setCenterX(mark.x());
        node.setCenterY(mark.y());
        node.setRadius(mark.radius());
    }

    private static List<Double> coordinates(List<Mark.Point> points) {
        return points.stream().flatMap(point -> Stream.of(point.x(), point.y())).toList();
    }

    private static String fill(Mark.Fill fill) {
        return switch (fill) {
            case SOLID -> "mark-solid";
            case PALE -> "mark-pale";
            case HATCHED -> "mark-hatched";
        };
    }

    /// The middle of a pixel, where a line one pixel wide is sharp.
    private static double crisp(double at) {
        return Math.floor(at) + 0.5;
    }

    private static void dress(Node node, String... classes) {
        if (!node.getStyleClass().equals(List.of(classes)))
            node.getStyleClass().setAll(classes);
    }

    /// A bar with its tip.
    private static final class BarShape extends Rectangle {
        private final Tooltip tip = new Tooltip();

        private void show(Mark.Bar mark) {
            dress(this, "mark-bar", "ink-" + mark.ink().role(), fill(mark.fill()));
            setX(mark.x());
            setY(mark.y());
            setWidth(mark.width());
            setHeight(mark.height());
            boolean tells = mark.trait().isEmpty() && !mark.tip().isEmpty();
            setMouseTransparent(!tells);
            if (tells && tip.getText().isEmpty())
                Tooltip.install(this, tip);
            else if (!tells && !tip.getText().isEmpty())
                Tooltip.uninstall(this, tip);
            tip.setText(tells ? mark.tip() : "");
        }
    }

    /// A line of text that hangs from its start, middle or end. It knows its width only once it is styled, so it moves
    /// whenever its bounds change.
    private static final class TextShape extends Text {
        private double hang;

        private TextShape() {
            setTextOrigin(VPos.BASELINE);
            layoutBoundsProperty().subscribe(bounds -> setTranslateX(-hang * bounds.getWidth()));
        }

        private void show(Mark.Text mark) {
            dress(this, "mark-text", "ink-" + mark.ink().role(), mark.size() < 14 ? "mark-small" : "mark-body",
                    mark.weight() == Mark.Weight.SEMIBOLD ? "mark-semibold" : "mark-regular");
            hang = switch (mark.align()) {
                case START -> 0;
                case MIDDLE -> 0.5;
                case END -> 1;
            };
            setText(mark.words());
            setStrikethrough(mark.struck());
            setX(mark.x());
            setY(mark.y());
            setTranslateX(-hang * getLayoutBounds().getWidth());
        }
    }
}
