package whichway.report.xhtml;

import org.w3c.dom.Element;

import whichway.report.Block.Figure;

/// What one medium does in its own way.
public interface Medium {
    /// Adds the picture of a figure and its caption.
    ///
    /// @param said what it shows, in words and numbers
    /// @param body writes tables into the tree
    void draw(Figure figure, String said, Tree tree, Body body);

    /// Gives a column its width.
    ///
    /// @param head cell at its head
    /// @param percent of the table's width
    void widen(Element head, int percent);
}
