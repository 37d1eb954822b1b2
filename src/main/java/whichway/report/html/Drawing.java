package whichway.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

import org.w3c.dom.Element;

import whichway.chart.Ink;
import whichway.chart.Mark;
import whichway.chart.Picture;
import whichway.report.xhtml.Palette;
import whichway.report.xhtml.Tree;

/// Draws pictures as SVG within the page.
final class Drawing {
    private static final String HAIRLINE = "0.75";
    private static final double HATCH = 4;
    private static final int DECIMALS = 2;

    private final Palette palette;

    Drawing(Palette palette) {
        this.palette = palette;
    }

    /// Adds a picture.
    ///
    /// @param said what it shows, in words and numbers
    void draw(Picture picture, String said, Tree tree) {
        Element svg = tree.open("svg", "picture");
        svg.setAttribute("role", "img");
        svg.setAttribute("aria-label", said);
        svg.setAttribute("width", number(picture.width()));
        svg.setAttribute("height", number(picture.height()));
        svg.setAttribute("viewBox", "0 0 " + number(picture.width()) + " " + number(picture.height()));
        tree.add("title", "", picture.finding());
        for (Mark mark : picture.marks())
            switch (mark) {
                case Mark.Bar bar -> bar(bar, tree);
                case Mark.Area area -> fill(shape(tree, "polygon", "points", points(area.corners())), area.ink(),
                        area.fill());
                case Mark.Rule rule -> rule(rule, tree);
                case Mark.Path path -> stroke(shape(tree, "polyline", "points", points(path.points())), path.ink(),
                        "2");
                case Mark.Dot dot -> dot(dot, tree);
                case Mark.Text text -> text(text, tree);
            }
        tree.close(svg);
    }

    private void bar(Mark.Bar bar, Tree tree) {
        Element open = tree.open("g", "");
        if (!bar.tip().isEmpty())
            tree.add("title", "", bar.tip());
        Element area = tree.add("rect", "", "");
        set(area, "x", bar.x());
        set(area, "y", bar.y());
        set(area, "width", bar.width());
        set(area, "height", bar.height());
        if (bar.fill() == Mark.Fill.HATCHED) {
            stroke(area, bar.ink(), HAIRLINE);
            stroke(shape(tree, "path", "d", hatch(bar)), bar.ink(), HAIRLINE);
        } else
            fill(area, bar.ink(), bar.fill());
        tree.close(open);
    }

    private static String hatch(Mark.Bar bar) {
        StringBuilder strokes = new StringBuilder();
        double right = bar.x() + bar.width();
        for (double x = bar.x() + HATCH / 2; x < right + bar.height(); x += HATCH) {
            double from = Math.min(x, right);
            double to = Math.max(x - bar.height(), bar.x());
            strokes.append('M').append(number(from)).append(' ').append(number(bar.y() + (x - from))).append('L')
                    .append(number(to)).append(' ').append(number(bar.y() + (x - to)));
        }
        return strokes.toString();
    }

    private void rule(Mark.Rule rule, Tree tree) {
        Element line = tree.add("line", "", "");
        set(line, "x1", rule.x1());
        set(line, "y1", rule.y1());
        set(line, "x2", rule.x2());
        set(line, "y2", rule.y2());
        stroke(line, rule.ink(), HAIRLINE);
        if (rule.dashed())
            line.setAttribute("stroke-dasharray", "3");
    }

    private void dot(Mark.Dot dot, Tree tree) {
        Element circle = tree.add("circle", "", "");
        set(circle, "cx", dot.x());
        set(circle, "cy", dot.y());
        set(circle, "r", dot.radius());
        fill(circle, dot.ink(), dot.fill());
    }

    private void text(Mark.Text text, Tree tree) {
        Element words = tree.add("text", "", text.words());
        set(words, "x", text.x());
        set(words, "y", text.y());
        set(words, "font-size", text.size());
        words.setAttribute("fill", palette.colour(text.ink().role()));
        if (text.align() != Mark.Align.START)
            words.setAttribute("text-anchor", text.align() == Mark.Align.END ? "end" : "middle");
        if (text.weight() == Mark.Weight.SEMIBOLD)
            words.setAttribute("font-weight", "600");
        if (text.struck())
            words.setAttribute("text-decoration", "line-through");
    }

    private static Element shape(Tree tree, String name, String attribute, String value) {
        Element shape = tree.add(name, "", "");
        shape.setAttribute(attribute, value);
        return shape;
    }

    private void fill(Element shape, Ink ink, Mark.Fill fill) {
        shape.setAttribute("fill",
                fill == Mark.Fill.SOLID ? palette.colour(ink.role()) : palette.pale(ink.role()));
    }

    private void stroke(Element shape, Ink ink, String width) {
        shape.setAttribute("fill", "none");
        shape.setAttribute("stroke", palette.colour(ink.role()));
        shape.setAttribute("stroke-width", width);
    }

    private static String points(List<Mark.Point> points) {
        return points.stream().map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
    }

    private static void set(Element element, String attribute, double number) {
        element.setAttribute(attribute, number(number));
    }

    private static String number(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
