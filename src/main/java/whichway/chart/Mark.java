package whichway.chart;

import java.util.List;

/// One thing to draw. Coordinates are in pixels of 1/96 inch from the upper left corner.
public sealed interface Mark {
    /// A filled rectangle.
    ///
    /// @param fill how it is filled
    /// @param trait id of the trait it stands for, to lead to its question; empty for none
    /// @param tip what it says in words; may be empty
    record Bar(double x, double y, double width, double height, Ink ink, Fill fill, String trait,
            String tip) implements Mark {}

    /// A straight line, one pixel wide.
    record Rule(double x1, double y1, double x2, double y2, Ink ink, boolean dashed) implements Mark {}

    /// A line of text.
    ///
    /// @param x where its start, middle or end stands, as `align` says
    /// @param y its baseline
    /// @param size font size in pixels
    /// @param weight how heavy
    /// @param struck whether it is crossed out
    /// @param trait id of the trait it names; empty for none
    record Text(double x, double y, String words, Align align, Ink ink, double size, Weight weight, boolean struck,
            String trait) implements Mark {}

    /// A filled shape with straight sides.
    ///
    /// @param corners in order, three or more
    record Area(List<Point> corners, Ink ink, Fill fill) implements Mark {
        public Area {
            corners = List.copyOf(corners);
        }
    }

    /// A line through some points, two pixels wide.
    record Path(List<Point> points, Ink ink) implements Mark {
        public Path {
            points = List.copyOf(points);
        }
    }

    /// A round spot.
    record Dot(double x, double y, double radius, Ink ink, Fill fill) implements Mark {}

    /// A place in a picture.
    record Point(double x, double y) {}

    /// How a shape is filled.
    enum Fill {
        SOLID, PALE, HATCHED
    }

    /// Which point of a text stands at its x.
    enum Align {
        START, MIDDLE, END
    }

    /// How heavy a text is.
    enum Weight {
        REGULAR, SEMIBOLD
    }
}
