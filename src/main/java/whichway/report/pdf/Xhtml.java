package whichway.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import whichway.chart.Picture;
import whichway.report.Block;
import whichway.report.Block.Column;
import whichway.report.Block.Row;
import whichway.report.Cover.Fact;
import whichway.report.Line;
import whichway.report.Report;
import whichway.report.Run;
import whichway.report.Section;
import whichway.words.Words;

/// Writes a report as a tree of XHTML elements. Text only ever becomes text nodes and attribute values.
final class Xhtml {
    /// So many characters without a sign are named one by one.
    private static final int NAMED = 24;

    private final Words words;
    private final Tree tree;
    private final List<Picture> pictures = new ArrayList<>();

    /// @param sheet the style sheet
    Xhtml(Words words, Glyphs glyphs, String sheet) {
        this.words = words;
        tree = new Tree(glyphs, sheet);
    }

    /// The pictures, by the number in the `data-picture` attribute of their element.
    List<Picture> pictures() {
        return pictures;
    }

    /// Writes a report; once only.
    Document write(Report report) {
        tree.head(report.language(), report.title(), report.subject());
        tree.add("div", "imprint", report.imprint().line());
        cover(report);
        report.sections().forEach(this::section);
        substituted();
        return tree.document();
    }

    private void cover(Report report) {
        Element cover = tree.open("div", "cover");
        tree.heading("h1", report.cover().decision(), false);
        tree.add("p", "standing", report.cover().standing());
        for (Fact fact : report.cover().facts()) {
            Element line = tree.open("p", "fact");
            tree.add("span", "label", fact.label());
            tree.text(" ");
            tree.add("span", "value", fact.value());
            tree.close(line);
        }
        report.cover().blocks().forEach(block -> write(block, "h2"));
        tree.close(cover);
    }

    private void section(Section section) {
        Element part = tree.open("div", "section " + section.id());
        tree.heading("h2", section.heading(), true);
        section.blocks().forEach(block -> write(block, "h3"));
        tree.close(part);
    }

    private void write(Block block, String heading) {
        switch (block) {
            case Block.Heading inner -> tree.heading(heading, inner.text(), false);
            case Block.Paragraph paragraph -> line("p", switch (paragraph.tone()) {
                case LEAD -> "lead";
                case BODY -> "body";
                case SMALL -> "small";
                case QUOTE -> "quote";
            }, paragraph.line());
            case Block.Listing listing -> listing(listing);
            case Block.Table table -> table(table);
            case Block.Figure figure -> figure(figure);
            case Block.Notes notes -> notes(notes);
        }
    }

    private void line(String element, String styleClass, Line line) {
        Element open = tree.open(element, styleClass);
        runs(line);
        tree.close(open);
    }

    private void runs(Line line) {
        line.runs().stream().filter(Run.Aside.class::isInstance).forEach(this::run);
        line.runs().stream().filter(run -> !(run instanceof Run.Aside)).forEach(this::run);
    }

    private void run(Run run) {
        switch (run) {
            case Run.Plain plain -> tree.lines(plain.text());
            case Run.Strong strong -> tree.add("strong", "", strong.text());
            case Run.Quiet quiet -> tree.add("span", "quiet", quiet.text());
            // Comes first in its line, so that it stands beside the line's beginning.
            case Run.Aside aside -> tree.add("span", "aside", aside.text());
            case Run.Reference reference -> {
                Element link = tree.add("a", "reference", String.valueOf(reference.number()));
                link.setAttribute("href", "#source-" + reference.number());
                link.setAttribute("title", words.say("report.pdf.reference", reference.number()));
            }
            case Run.Address address -> {
                Element link = tree.add("a", "address", address.url());
                link.setAttribute("href", address.url());
                link.setAttribute("title", address.url());
            }
        }
    }

    private void listing(Block.Listing listing) {
        Element list = tree.open(listing.numbered() ? "ol" : "ul", "");
        listing.items().forEach(item -> line("li", "", item));
        tree.close(list);
    }

    private void table(Block.Table table) {
        if (!table.caption().isEmpty())
            tree.add("p", "caption", table.caption());
        Element whole = tree.open("table", table.columns().size() > 4 ? "figures" : "");
        int all = table.columns().stream().mapToInt(Column::width).sum();
        Element head = tree.open("thead", "");
        Element heads = tree.open("tr", "");
        for (Column column : table.columns()) {
            Element cell = tree.add("th", column.number() ? "number" : "", column.head());
            cell.setAttribute("scope", "col");
            cell.setAttribute("width", column.width() * 100 / all + "%");
        }
        tree.close(heads);
        tree.close(head);
        Element body = tree.open("tbody", "");
        table.rows().forEach(row -> row(row, table.columns()));
        tree.close(body);
        tree.close(whole);
    }

    private void row(Row row, List<Column> columns) {
        Element line = tree.open("tr", row.total() ? "total" : "");
        for (int c = 0; c < columns.size(); c++)
            line("td", columns.get(c).number() ? "number" : c == 0 ? "first" : "", row.cells().get(c));
        tree.close(line);
    }

    private void figure(Block.Figure figure) {
        Element whole = tree.open("div", "figure");
        Element object = tree.add("object", "", "");
        String said = said(figure);
        object.setAttribute("data-picture", String.valueOf(pictures.size()));
        object.setAttribute("alt", said);
        object.setAttribute("title", said);
        object.setAttribute("style", String.format(Locale.ROOT, "width: %.0fpx; height: %.0fpx",
                figure.picture().width(), figure.picture().height()));
        pictures.add(figure.picture());
        tree.add("p", "caption", figure.caption());
        tree.close(whole);
    }

    /// What a picture shows, for people who cannot see it: its finding, then all its numbers.
    private static String said(Block.Figure figure) {
        return figure.data().rows().stream()
                .map(row -> row.cells().stream().map(Line::text).filter(cell -> !cell.isEmpty())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; ", figure.caption() + " ", "."));
    }

    private void notes(Block.Notes notes) {
        Element list = tree.open("ol", "notes");
        for (Block.Note note : notes.notes()) {
            Element item = tree.open("li", "");
            item.setAttribute("id", "source-" + note.number());
            runs(note.line());
            tree.close(item);
        }
        tree.close(list);
    }

    /// Says which characters the typeface could not write, last of all, when all are known.
    private void substituted() {
        List<String> missing = tree.missing().stream().map(character -> String.format("U+%04X", character)).toList();
        if (missing.isEmpty())
            return;
        String named = String.join(words.say("report.comma"), missing.subList(0, Math.min(NAMED, missing.size())));
        if (missing.size() > NAMED)
            named = words.say("report.pdf.substituted.more", named, missing.size() - NAMED);
        tree.add("p", "small", words.say("report.pdf.substituted", named));
    }
}
