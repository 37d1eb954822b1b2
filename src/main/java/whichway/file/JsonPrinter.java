package whichway.file;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;

/// Writes JSON that people read and compare line by line: the document and its members broken into lines whatever their
/// length, deeper values on one line where they fit.
final class JsonPrinter {
    private static final int FITTING = 80;
    private static final int ALWAYS_BROKEN = 2;

    private final StringBuilder out = new StringBuilder();

    private JsonPrinter() {}

    /// The value as UTF-8, with LF after every line.
    static byte[] print(Json value) {
        JsonPrinter printer = new JsonPrinter();
        printer.value(value, 0);
        return printer.out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /// The value on one line.
    static String flat(Json value) {
        JsonPrinter printer = new JsonPrinter();
        printer.line(value, Integer.MAX_VALUE);
        return printer.out.toString();
    }

    private void value(Json value, int depth) {
        if (depth >= ALWAYS_BROKEN && fits(value)) {
            line(value, Integer.MAX_VALUE);
            return;
        }
        switch (value) {
            case Json.Members members when !members.all().isEmpty() -> brokenMembers(members, depth);
            case Json.Elements elements when !elements.all().isEmpty() -> brokenElements(elements, depth);
            default -> line(value, Integer.MAX_VALUE);
        }
    }

    private void brokenMembers(Json.Members members, int depth) {
        out.append('{');
        for (Iterator<Map.Entry<String, Json>> all = members.all().entrySet().iterator(); all.hasNext();) {
            Map.Entry<String, Json> member = all.next();
            newLine(depth + 1);
            text(member.getKey());
            out.append(": ");
            value(member.getValue(), depth + 1);
            if (all.hasNext())
                out.append(',');
        }
        newLine(depth);
        out.append('}');
    }

    private void brokenElements(Json.Elements elements, int depth) {
        out.append('[');
        for (Iterator<Json> all = elements.all().iterator(); all.hasNext();) {
            newLine(depth + 1);
            value(all.next(), depth + 1);
            if (all.hasNext())
                out.append(',');
        }
        newLine(depth);
        out.append(']');
    }

    private void newLine(int depth) {
        out.append('\n').repeat("  ", depth);
    }

    private boolean fits(Json value) {
        int before = out.length();
        line(value, before + FITTING);
        boolean fits = out.length() - before <= FITTING;
        out.setLength(before);
        return fits;
    }

    /// Writes on one line, giving up once the text is longer than the limit.
    private void line(Json value, int limit) {
        if (out.length() > limit)
            return;
        switch (value) {
            case Json.Members members -> {
                out.append('{');
                String before = " ";
                for (Map.Entry<String, Json> member : members.all().entrySet()) {
                    if (out.length() > limit)
                        return;
                    out.append(before);
                    text(member.getKey());
                    out.append(": ");
                    line(member.getValue(), limit);
                    before = ", ";
                }
                out.append(members.all().isEmpty() ? "}" : " }");
            }
            case Json.Elements elements -> {
                out.append('[');
                String before = "";
                for (Json element : elements.all()) {
                    if (out.length() > limit)
                        return;
                    out.append(before);
                    line(element, limit);
                    before = ", ";
                }
                out.append(']');
            }
            case Json.Text text -> text(text.value());
            case Json.Numeral numeral -> out.append(numeral.text());
            case Json.Truth truth -> out.append(truth.value());
            case Json.Nothing _ -> out.append("null");
        }
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++)
            character(text.charAt(i));
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < ' ')
                    out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
                else
                    out.append(c);
            }
        }
    }
}
