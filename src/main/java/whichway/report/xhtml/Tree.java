package whichway.report.xhtml;

import java.util.function.UnaryOperator;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A tree of XHTML elements that grows in reading order. Text only ever becomes text nodes and attribute values.
public final class Tree {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final UnaryOperator<String> writable;
    private final Document document;
    private Element at;

    /// A tree that holds the element `html`.
    ///
    /// @param language as a BCP 47 tag
    /// @param writable makes of a text what can be shown of it
    public Tree(String language, UnaryOperator<String> writable) {
        this.writable = writable;
        try {
            document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException cause) {
            throw new IllegalStateException(cause);
        }
        at = document.createElementNS(XHTML, "html");
        at.setAttribute("lang", language);
        document.appendChild(at);
    }

    /// The whole tree.
    public Document document() {
        return document;
    }

    /// Begins an element within the present one.
    public Element open(String name, String styleClass) {
        Element element = document.createElementNS(XHTML, name);
        if (!styleClass.isEmpty())
            element.setAttribute("class", styleClass);
        at.appendChild(element);
        at = element;
        return element;
    }

    /// Ends an element and goes on in its parent.
    public void close(Element element) {
        at = (Element) element.getParentNode();
    }

    /// Adds an element that holds only text.
    public Element add(String name, String styleClass, String text) {
        Element element = open(name, styleClass);
        text(text);
        close(element);
        return element;
    }

    /// Adds text.
    public void text(String text) {
        if (!text.isEmpty())
            at.appendChild(document.createTextNode(writable.apply(text)));
    }

    /// Adds text in which a line feed starts a new line.
    public void lines(String text) {
        int from = 0;
        for (int to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
            text(text.substring(from, to));
            add("br", "", "");
            from = to + 1;
        }
        text(text.substring(from));
    }
}
