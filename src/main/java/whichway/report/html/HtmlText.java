package whichway.report.html;

import java.util.Set;
import java.util.TreeMap;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// Writes a tree of elements as HTML. Elements that stand on lines of their own begin one, so that two reports can be
/// compared line by line.
final class HtmlText {
    private static final Set<String> EMPTY = Set.of("meta", "br", "img");
    private static final Set<String> WITHIN_LINES = Set.of("a", "span", "strong", "br");

    private final StringBuilder out = new StringBuilder();

    private HtmlText() {}

    /// The whole document.
    static String of(Document document) {
        HtmlText text = new HtmlText();
        text.out.append("<!DOCTYPE html>");
        text.element(document.getDocumentElement());
        return text.out.append('\n').toString();
    }

    private void element(Element element) {
        String name = element.getTagName();
        if (!WITHIN_LINES.contains(name))
            out.append('\n');
        out.append('<').append(name);
        attributes(element.getAttributes());
        out.append('>');
        if (EMPTY.contains(name))
            return;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling())
            switch (child) {
                case Element inner -> element(inner);
                // The text of a style sheet is taken as it stands.
                case Text text -> out.append(name.equals("style") ? text.getData() : escaped(text.getData()));
                default -> throw new IllegalArgumentException("Neither element nor text: " + child);
            }
        out.append("</").append(name).append('>');
    }

    /// The class first, the rest by name, whatever order the tree keeps.
    private void attributes(NamedNodeMap attributes) {
        TreeMap<String, String> all = new TreeMap<>();
        for (int i = 0; i < attributes.getLength(); i++)
            all.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        String styleClass = all.remove("class");
        if (styleClass != null)
            attribute("class", styleClass);
        all.forEach(this::attribute);
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++)
            switch (text.charAt(i)) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(text.charAt(i));
            }
        return escaped.toString();
    }
}
