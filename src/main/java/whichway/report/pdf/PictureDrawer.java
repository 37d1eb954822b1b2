package whichway.report.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import whichway.chart.Ink;
import whichway.chart.Mark;
import whichway.chart.Picture;
import whichway.report.xhtml.Palette;

/// Draws a picture as vectors. Words become outlines: the picture's alternative text says them to a screen reader.
final class PictureDrawer {
    private static final float HAIRLINE = 0.75f;
    private static final double HATCH = 4;

    private final Palette palette;
    private final Typeface regular;
    private final Typeface semibold;

    PictureDrawer(Palette palette, Typeface regular, Typeface semibold) {
        this.palette = palette;
        this.regular = regular;
        this.semibold = semibold;
    }

    /// Draws all marks, in pixels from the upper left corner.
    void draw(Picture picture, Graphics2D graphics) {
        for (Mark mark : picture.marks())
            switch (mark) {
                case Mark.Bar bar -> bar(bar, graphics);
                case Mark.Area area -> area(area, graphics);
                case Mark.Rule rule -> rule(rule, graphics);
                case Mark.Path path -> path(path, graphics);
                case Mark.Dot dot -> dot(dot, graphics);
                case Mark.Text text -> text(text, graphics);
            }
    }

    private void bar(Mark.Bar bar, Graphics2D graphics) {
        Rectangle2D area = new Rectangle2D.Double(bar.x(), bar.y(), bar.width(), bar.height());
        if (bar.fill() == Mark.Fill.HATCHED)
            hatch(area, colour(bar.ink()), graphics);
        else
            fill(area, filled(bar.ink(), bar.fill()), graphics);
    }

    private void area(Mark.Area area, Graphics2D graphics) {
        Path2D shape = through(area.corners());
        shape.closePath();
        fill(shape, filled(area.ink(), area.fill()), graphics);
    }

    private void path(Mark.Path path, Graphics2D graphics) {
        graphics.setColor(colour(path.ink()));
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(through(path.points()));
    }

    private void dot(Mark.Dot dot, Graphics2D graphics) {
        fill(new Ellipse2D.Double(dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(), 2 * dot.radius()),
                filled(dot.ink(), dot.fill()), graphics);
    }

    private Color filled(Ink ink, Mark.Fill fill) {
        return fill == Mark.Fill.SOLID ? colour(ink) : Color.decode(palette.pale(ink.role()));
    }

    private Color colour(Ink ink) {
        return Color.decode(palette.colour(ink.role()));
    }

    private static Path2D through(List<Mark.Point> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        return path;
    }

    private static void fill(Shape shape, Color colour, Graphics2D graphics) {
        graphics.setColor(colour);
        graphics.fill(shape);
    }

    private static void hatch(Rectangle2D area, Color colour, Graphics2D graphics) {
        Path2D strokes = new Path2D.Double();
        for (double x = area.getX() + HATCH / 2; x < area.getMaxX() + area.getHeight(); x += HATCH) {
            double from = Math.min(x, area.getMaxX());
            double to = Math.max(x - area.getHeight(), area.getX());
            strokes.moveTo(from, area.getY() + (x - from));
            strokes.lineTo(to, area.getY() + (x - to));
        }
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke(HAIRLINE));
        graphics.draw(strokes);
        graphics.draw(area);
    }

    private void rule(Mark.Rule rule, Graphics2D graphics) {
        float[] dash = {3, 3};
        graphics.setColor(colour(rule.ink()));
        graphics.setStroke(rule.dashed()
                ? new BasicStroke(HAIRLINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0)
                : new BasicStroke(HAIRLINE));
        graphics.draw(new Line2D.Double(rule.x1(), rule.y1(), rule.x2(), rule.y2()));
    }

    private void text(Mark.Text text, Graphics2D graphics) {
        Typeface typeface = switch (text.weight()) {
            case REGULAR -> regular;
            case SEMIBOLD -> semibold;
        };
        double width = typeface.width(text.words(), text.size());
        double x = switch (text.align()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case END -> text.x() - width;
        };
        fill(typeface.outline(text.words(), x, text.y(), text.size()), colour(text.ink()), graphics);
        if (text.struck()) {
            double middle = text.y() - text.size() * 0.28;
            graphics.setStroke(new BasicStroke(HAIRLINE));
            graphics.draw(new Line2D.Double(x, middle, x + width, middle));
        }
    }
}
