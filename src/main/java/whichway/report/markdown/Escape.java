package whichway.report.markdown;

import java.util.List;
import java.util.regex.Pattern;

/// Writes text so that Markdown shows exactly that text: nobody's words become markup, link, image, HTML or the end of a
/// table cell.
///
/// The result holds no line end.
enum Escape {
    /// For the start of a paragraph, heading or list item, where some signs would begin another block.
    BLOCK,
    /// For the start of a table cell, of which spaces at the edge are dropped.
    CELL,
    /// For within a line.
    INSIDE;

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

    /// The text with its line feeds as line breaks.
    String text(String text) {
        return String.join("<br>", List.of(text.split("\n", -1)).stream().map(this::line).toList());
    }

    private String line(String text) {
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

    private String sign(String text, int at) {
        char c = text.charAt(at);
        boolean edge = (at == 0 && this != INSIDE) || at == text.length() - 1;
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

    private boolean marks(String text, int at) {
        return MARKS.indexOf(text.charAt(at)) >= 0 || (this == BLOCK && begins(text, at));
    }

    private static boolean begins(String text, int at) {
        char c = text.charAt(at);
        boolean number = (c == '.' || c == ')') && NUMBERED.matcher(text).region(0, at + 1).matches();
        boolean alone = at + 1 == text.length() || isSpace(text.charAt(at + 1));
        return (at == 0 && STARTS.indexOf(c) >= 0) || (number && alone);
    }
}
