package whichway.report.markdown;

import java.util.List;
import java.util.regex.Pattern;

/// Writes text so that Markdown shows exactly that text: nobody's words become markup, link, image, HTML or the end of a
/// table cell.
///
/// The result holds no line end and may stand in a paragraph, a heading, a list item or a table cell.
final class Escape {
    /// Signs with a meaning anywhere in a line.
    private static final String MARKS = "\\`*_[]#~$";

    /// Signs with a meaning at the start of a line: list marks, rules, underlines of headings.
    private static final String STARTS = "-+=";

    /// A number that would begin a numbered list, up to the sign that does it.
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,9}[.)]");

    /// Where GitHub would make a link of plain text. A backslash does not stop it, since it looks at the finished text;
    /// an empty comment does, and no reader sees it.
    private static final Pattern LINKS = Pattern.compile("(?i)(?<=:)(?=//)|(?<=www)(?=\\.)|(?<=@)(?=\\S)");

    private static final String COMMENT = "<!-- -->";

    private Escape() {}

    /// The text with its line feeds as line breaks.
    static String lines(String text) {
        return String.join("<br>", List.of(text.split("\n", -1)).stream().map(Escape::line).toList());
    }

    private static String line(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        int from = 0;
        for (String part : LINKS.split(text, -1)) {
            if (from > 0)
                escaped.append(COMMENT);
            for (int at = from; at < from + part.length(); at++)
                escaped.append(sign(text, at));
            from += part.length();
        }
        return escaped.toString();
    }

    private static String sign(String text, int at) {
        char c = text.charAt(at);
        boolean edge = at == 0 || at == text.length() - 1;
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '|' -> "&#124;";
            default -> c == '\t' || (edge && isSpace(c))
                    ? "&#" + (int) c + ";"
                    : marks(text, at) ? "\\" + c : String.valueOf(c);
        };
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean marks(String text, int at) {
        char c = text.charAt(at);
        return MARKS.indexOf(c) >= 0 || (at == 0 && STARTS.indexOf(c) >= 0)
                || ((c == '.' || c == ')') && NUMBERED.matcher(text).region(0, at + 1).matches());
    }
}
