package whichway.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import whichway.chart.Picture;

/// A part of a report that stands on lines of its own.
public sealed interface Block {
    /// A heading within a section.
    record Heading(String text) implements Block {
        public Heading {
            text = PlainText.line(text);
        }
    }

    /// Running text.
    record Paragraph(Line line, Tone tone) implements Block {
        /// Running text in the ordinary tone.
        public Paragraph(Line line) {
            this(line, Tone.BODY);
        }
    }

    /// A list.
    ///
    /// @param numbered whether the order matters
    record Listing(boolean numbered, List<Line> items) implements Block {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /// A table with a row of column heads.
    ///
    /// @param caption says what it holds
    /// @param columns at least one
    /// @param rows each with a cell for every column; the first cell heads its row
    record Table(String caption, List<Column> columns, List<Row> rows) implements Block {
        public Table {
            caption = PlainText.line(caption);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows)
                if (row.cells().size() != columns.size())
                    throw new IllegalArgumentException("Every row has a cell for every column: " + row);
        }
    }

    /// A picture with what it shows in words and numbers.
    ///
    /// @param caption one sentence that states the finding
    /// @param data the numbers behind it, for readers and formats that cannot show it
    record Figure(Picture picture, String caption, Table data) implements Block {
        public Figure {
            caption = PlainText.line(caption);
        }
    }

    /// Sources as numbered notes.
    record Notes(List<Note> notes) implements Block {
        public Notes {
            notes = List.copyOf(notes);
        }
    }

    /// Its words, line by line.
    default String text() {
        return switch (this) {
            case Heading heading -> heading.text();
            case Paragraph paragraph -> paragraph.line().text();
            case Listing listing -> joined(listing.items().stream());
            case Table table -> joined(table.rows().stream().flatMap(row -> row.cells().stream()));
            case Figure figure -> figure.caption() + "\n" + figure.data().text();
            case Notes notes -> joined(notes.notes().stream().map(Note::line));
        };
    }

    private static String joined(Stream<Line> lines) {
        return lines.map(Line::text).collect(Collectors.joining("\n"));
    }

    /// How a paragraph speaks.
    enum Tone {
        /// The sentence that carries the section.
        LEAD,
        /// Running text.
        BODY,
        /// An explanation beside the matter.
        SMALL,
        /// What people wrote.
        QUOTE
    }

    /// One column of a table.
    ///
    /// @param head its name
    /// @param number whether it holds numbers, which stand to the right
    /// @param width its part of the table's width, relative to the other columns
    record Column(String head, boolean number, int width) {
        public Column {
            head = PlainText.line(head);
        }
    }

    /// One row of a table.
    ///
    /// @param total whether it sums up the rows above
    record Row(List<Line> cells, boolean total) {
        public Row {
            cells = List.copyOf(cells);
        }

        /// A row of texts.
        static Row of(List<String> texts) {
            return new Row(texts.stream().map(Line::of).toList(), false);
        }
    }

    /// A source, as the text refers to it.
    ///
    /// @param number 1 or more, in the order of first mention
    record Note(int number, Line line) {}
}
