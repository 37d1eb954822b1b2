package whichway.report.markdown;

import java.util.List;
import java.util.stream.Collectors;

import whichway.report.Block;
import whichway.report.Block.Column;
import whichway.report.Block.Row;
import whichway.report.Cover.Fact;
import whichway.report.Line;
import whichway.report.Report;
import whichway.report.Run;
import whichway.report.Section;

/// One Markdown text while it is written.
final class Sheet {
    private final StringBuilder out = new StringBuilder();

    String write(Report report) {
        part("# " + Escape.BLOCK.text(report.cover().decision()));
        part(Escape.BLOCK.text(report.cover().standing()));
        part(report.cover().facts().stream().map(Sheet::fact).collect(Collectors.joining("\n")));
        report.cover().blocks().forEach(block -> write(block, "## "));
        report.sections().forEach(this::write);
        part("---");
        part(Escape.BLOCK.text(report.imprint().line()));
        return out.append('\n').toString();
    }

    private static String fact(Fact fact) {
        return "- **" + Escape.CELL.text(fact.label()) + ":** " + Escape.CELL.text(fact.value());
    }

    private void write(Section section) {
        part("## " + Escape.BLOCK.text(section.heading()));
        section.blocks().forEach(block -> write(block, "### "));
    }

    private void write(Block block, String heading) {
        switch (block) {
            case Block.Heading inner -> part(heading + Escape.BLOCK.text(inner.text()));
            case Block.Paragraph paragraph -> part(
                    (paragraph.tone() == Block.Tone.QUOTE ? "> " : "") + line(paragraph.line()));
            case Block.Listing listing -> part(listing(listing));
            case Block.Table table -> {
                part(Escape.BLOCK.text(table.caption()));
                part(table(table));
            }
            case Block.Figure figure -> {
                part(Escape.BLOCK.text(figure.caption()));
                part(table(figure.data()));
            }
            case Block.Notes notes -> part(notes.notes().stream()
                    .map(note -> note.number() + ". " + line(note.line())).collect(Collectors.joining("\n")));
        }
    }

    private void part(String markdown) {
        if (!markdown.isEmpty())
            out.append(out.isEmpty() ? "" : "\n\n").append(markdown);
    }

    private static String listing(Block.Listing listing) {
        StringBuilder items = new StringBuilder();
        int number = 0;
        for (Line item : listing.items())
            items.append(number++ == 0 ? "" : "\n").append(listing.numbered() ? number + ". " : "- ")
                    .append(line(item));
        return items.toString();
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
