package whichway.chart;

import java.util.List;

/// A finished drawing, the same on the screen and in every report.
///
/// @param width in pixels of 1/96 inch
/// @param height in pixels of 1/96 inch
/// @param finding one sentence that says what it shows, for people who cannot see it
/// @param marks in the order of drawing
public record Picture(double width, double height, String finding, List<Mark> marks) {
    public Picture {
        marks = List.copyOf(marks);
    }
}
