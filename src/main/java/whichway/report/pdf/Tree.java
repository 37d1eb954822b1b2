package whichway.report.pdf;

import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A tree of XHTML elements that grows in reading order.
final class Tree {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final Glyphs glyphs;
    private final String sheet;
    private final Document document;
    private final Element bookmarks;
    private Element at;
    private int headings;

    Tree(Glyphs glyphs, String sheet) {
        this.glyphs = glyphs;
        this.sheet = sheet;
        try {
            document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException cause) {
            throw new IllegalStateException(cause);
        }
        at = document.createElementNS(XHTML, "html");
        document.appendChild(at);
        bookmarks = document.createElementNS(XHTML, "bookmarks");
    }

    /// Writes the head and goes on to the body.
    void head(String language, String title, String subject) {
        at.setAttribute("lang", language);
        Element head = open("head", "");
        add("title", "", title);
        Element description = add("meta", "", "");
        description.setAttribute("name", "description");
        description.setAttribute("content", glyphs.writable(subject));
        Element style = add("style", "", "");
        style.setAttribute("type", "text/css");
        style.appendChild(document.createTextNode(sheet));
        at.appendChild(bookmarks);
        close(head);
        open("body", "");
    }

    Document document() {
        return document;
    }

    /// The characters that the typeface could not write so far.
    List<Integer> missing() {
        return glyphs.missing();
    }

    /// Begins an element within the present one.
    Element open(String name, String styleClass) {
        Element element = document.createElementNS(XHTML, name);
        if (!styleClass.isEmpty())
            element.setAttribute("class", styleClass);
        at.appendChild(element);
        at = element;
        return element;
    }

    /// Ends an element and goes on in its parent.
    void close(Element element) {
        at = (Element) element.getParentNode();
    }

    /// Adds an element that holds only text.
    Element add(String name, String styleClass, String text) {
        Element element = open(name, styleClass);
        text(text);
        close(element);
        return element;
    }

    /// Adds a heading, with a bookmark that leads to it where wanted.
    void heading(String name, String text, boolean bookmarked) {
        Element heading = add(name, "", text);
        if (!bookmarked)
            return;
        String id = "heading-" + ++headings;
        heading.setAttribute("id", id);
        Element bookmark = document.createElementNS(XHTML, "bookmark");
        bookmark.setAttribute("name", glyphs.writable(text));
        bookmark.setAttribute("href", "#" + id);
        bookmarks.appendChild(bookmark);
    }

    /// Adds text.
    void text(String text) {
        if (!text.isEmpty())
            at.appendChild(document.createTextNode(glyphs.writable(text)));
    }

    /// Adds text in which a line feed starts a new line.
    void lines(String text) {
        int from = 0;
        for (int to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
            text(text.substring(from, to));
            add("br", "", "");
            from = to + 1;
        }
        text(text.substring(from));
    }
}
