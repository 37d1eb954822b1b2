package whichway.report.xhtml;

import java.util.List;
import java.util.stream.Collectors;

import org.w3c.dom.Element;

import whichway.report.Block;
import whichway.report.Block.Column;
import whichway.report.Block.Row;
import whichway.report.Cover;
import whichway.report.Cover.Fact;
import whichway.report.Letterhead;
import whichway.report.Line;
import whichway.report.Run;
import whichway.report.Section;
import whichway.words.Words;

/// Writes the contents of a report into a tree of elements.
public final class Body {
    private final Words words;
    private final Tree tree;
    private final Medium medium;

    /// @param words for what only a page needs
    public Body(Words words, Tree tree, Medium medium) {
        this.words = words;
        this.tree = tree;
        this.medium = medium;
    }

    /// Style class of a report whose sender has a colour of their own; none for others.
    public static String dress(Letterhead letterhead) {
        return letterhead.accent().isPresent() ? "accented" : "";
    }

    /// What a logo is, for people who cannot see it.
    public String said(Letterhead letterhead) {
        return letterhead.consultant().isEmpty()
                ? words.say("report.logo.unnamed")
                : words.say("report.logo", letterhead.consultant());
    }

    /// Writes the argument in short.
    public void cover(Cover cover) {
        tree.add("h1", "", cover.decision());
        tree.add("p", "standing", cover.standing());
        for (Fact fact : cover.facts()) {
            Element line = tree.open("p", "fact");
            tree.add("span", "label", fact.label());
            tree.text(" ");
            tree.add("span", "value", fact.value());
            tree.close(line);
        }
        cover.blocks().forEach(block -> write(block, "h2"));
    }

    /// Writes a section; its heading can be reached as [#id].
    public void section(Section section) {
        tree.add("h2", "", section.heading()).setAttribute("id", id(section));
        section.blocks().forEach(block -> write(block, "h3"));
    }

    /// The id of a section's heading.
    public static String id(Section section) {
        return "section-" + section.id();
    }

    private void write(Block block, String heading) {
        switch (block) {
            case Block.Heading inner -> tree.add(heading, "", inner.text());
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
                link.setAttribute("title", words.say("report.reference", reference.number()));
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

    /// Writes a table below its caption.
    public void table(Block.Table table) {
        if (!table.caption().isEmpty())
            tree.add("p", "caption", table.caption());
        Element whole = tree.open("table", table.columns().size() > 4 ? "figures" : "");
        int all = table.columns().stream().mapToInt(Column::width).sum();
        Element head = tree.open("thead", "");
        Element heads = tree.open("tr", "");
        for (Column column : table.columns()) {
            Element cell = tree.add("th", column.number() ? "number" : "", column.head());
            cell.setAttribute("scope", "col");
            medium.widen(cell, column.width() * 100 / all);
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
        medium.draw(figure, said(figure), tree, this);
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
}
