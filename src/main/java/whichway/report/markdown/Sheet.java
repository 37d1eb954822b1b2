package whichway.report.markdown;

import java.util.List;
import java.util.stream.Collectors;

import whichway.report.Block;
import whichway.report.Block.Column;
import whichway.report.Block.Row;
import whichway.report.Line;
import whichway.report.Run;

/// One Markdown text while it is written. Nobody's words become markup in it.
public final class Sheet {
    private final StringBuilder out = new StringBuilder();
    private final char bullet;

    /// @param bullet the sign before each item of a list: `-`, `*` or `+`
    public Sheet(char bullet) {
        this.bullet = bullet;
    }

    /// Text as it is written within a line.
    public static String within(String text) {
        return Escape.INSIDE.text(text);
    }

    /// All that was written, with line feeds and one at the end.
    public String text() {
        return out + "\n";
    }

    /// Adds Markdown as it stands.
    public void markdown(String markdown) {
        if (!markdown.isEmpty())
            out.append(out.isEmpty() ? "" : "\n\n").append(markdown);
    }

    /// Adds a heading.
    ///
    /// @param level 1..6
    public void heading(int level, String text) {
        markdown("#".repeat(level) + " " + Escape.BLOCK.text(text));
    }

    /// Adds a paragraph.
    public void paragraph(String text) {
        markdown(Escape.BLOCK.text(text));
    }

    /// Adds a paragraph of which the beginning is said already.
    ///
    /// @param beginning Markdown that is not empty
    public void paragraph(String beginning, Line line) {
        markdown(beginning + line(line, Escape.INSIDE));
    }

    /// Adds a list.
    public void list(List<Line> items) {
        listing(new Block.Listing(false, items));
    }

    /// Adds a list of items of which the beginnings are said already.
    ///
    /// @param beginnings one for each item, Markdown that is not empty
    public void list(List<String> beginnings, List<Line> items) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < items.size(); i++)
            list.append(i == 0 ? "" : "\n").append(bullet).append(' ').append(beginnings.get(i))
                    .append(line(items.get(i), Escape.INSIDE));
        markdown(list.toString());
    }

    /// Adds a block.
    ///
    /// @param level of headings within a section, 1..6
    public void block(Block block, int level) {
        switch (block) {
            case Block.Heading inner -> heading(level, inner.text());
            case Block.Paragraph paragraph -> markdown(
                    (paragraph.tone() == Block.Tone.QUOTE ? "> " : "") + line(paragraph.line()));
            case Block.Listing listing -> listing(listing);
            case Block.Table table -> {
                paragraph(table.caption());
                markdown(table(table));
            }
            case Block.Figure figure -> {
                paragraph(figure.caption());
                markdown(table(figure.data()));
            }
            case Block.Notes notes -> markdown(notes.notes().stream()
                    .map(note -> note.number() + ". " + line(note.line())).collect(Collectors.joining("\n")));
        }
    }

    private void listing(Block.Listing listing) {
        StringBuilder items = new StringBuilder();
        int number = 0;
        for (Line item : listing.items())
            items.append(number++ == 0 ? "" : "\n").append(listing.numbered() ? number + "." : bullet).append(' ')
                    .append(line(item));
        markdown(items.toString());
    }

    private static String table(Block.Table table) {
        String heads = row(table.columns().stream().map(column -> Escape.CELL.text(column.head())).toList());
        String rule = row(table.columns().stream().map(Sheet::rule).toList());
        String rows = table.rows().stream().map(Sheet::row).collect(Collectors.joining("\n"));
        return heads + "\n" + rule + "\n" + rows;
    }

    private static String rule(Column column) {
        return column.number() ? "---:" : "---";
    }

    private static String row(Row row) {
        return row(row.cells().stream().map(cell -> line(cell, Escape.CELL))
                .map(cell -> row.total() && !cell.isEmpty() ? "**" + cell + "**" : cell).toList());
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String line(Line line) {
        return line(line, Escape.BLOCK);
    }

    private static String line(Line line, Escape start) {
        StringBuilder text = new StringBuilder();
        for (Run run : line.runs())
            text.append(run(run, text.isEmpty() ? start : Escape.INSIDE));
        return text.toString();
    }

    private static String run(Run run, Escape escape) {
        return switch (run) {
            case Run.Plain plain -> escape.text(plain.text());
            case Run.Strong strong -> strong.text().isBlank() ? "" : "**" + Escape.CELL.text(strong.text()) + "**";
            case Run.Quiet quiet -> escape.text(quiet.text());
            case Run.Aside aside -> " (" + Escape.INSIDE.text(aside.text()) + ")";
            case Run.Reference reference -> " \\[" + reference.number() + "\\]";
            case Run.Address address -> "<" + address.url() + ">";
        };
    }
}
