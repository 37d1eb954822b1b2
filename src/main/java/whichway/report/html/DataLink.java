package whichway.report.html;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Element;

import whichway.report.Report;
import whichway.report.xhtml.Tree;

/// A link that holds the assessment itself: readers without the program can save it, and nothing in it can be run. Its
/// letters are those of Base64, so that no text of the assessment can end it.
final class DataLink {
    private static final String STYLE_CLASS = "assessment";
    private static final String BEGINNING = "data:application/json;base64,";

    /// The element as it is written here and as browsers save it again. Nobody's words can look like it, since a text
    /// never holds a plain `<`.
    private static final Pattern LINK = Pattern
            .compile("<a class=\"" + STYLE_CLASS + "\"[^<>]* href=\"" + BEGINNING + "([A-Za-z0-9+/]*={0,2})\"");

    private DataLink() {}

    /// Adds the link.
    ///
    /// @param assessment text of the assessment's file
    static void add(Tree tree, String assessment) {
        Element link = tree.add("a", STYLE_CLASS, Report.ASSESSMENT);
        link.setAttribute("download", Report.ASSESSMENT);
        link.setAttribute("href",
                BEGINNING + Base64.getEncoder().encodeToString(assessment.getBytes(StandardCharsets.UTF_8)));
    }

    /// The bytes behind the link in a file; empty if the file is no HTML or has no such link.
    static Optional<byte[]> find(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        Matcher link = LINK.matcher(text);
        if (!text.stripLeading().startsWith("<") || !link.find())
            return Optional.empty();
        try {
            return Optional.of(Base64.getDecoder().decode(link.group(1)));
        } catch (IllegalArgumentException _) {
            // Cut or altered: no longer what was put there.
            return Optional.empty();
        }
    }
}
