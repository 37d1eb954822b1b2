package whichway.report;

import java.util.ArrayList;
import java.util.List;

import whichway.core.Theme;
import whichway.core.Trait;
import whichway.report.Block.Column;
import whichway.report.Block.Row;
import whichway.report.Block.Table;

/// All answers with the room's notes, theme by theme.
final class AnswersChapter implements Chapter {
    /// A longer note has no place in a narrow column and stands below the table.
    private static final int SHORT_NOTE = 160;

    @Override
    public Section write(Dossier dossier) {
        List<Block> blocks = new ArrayList<>();
        for (Theme theme : dossier.knowledge().themes()) {
            List<Trait> traits = dossier.knowledge().traitsOf(theme.id());
            blocks.add(new Block.Heading(theme.name()));
            blocks.add(table(dossier, traits));
            traits.stream().filter(trait -> isLong(note(dossier, trait)))
                    .forEach(trait -> blocks.addAll(longNote(dossier, trait)));
        }
        return new Section("answers", dossier.say("report.answers.heading"), blocks);
    }

    private static Table table(Dossier dossier, List<Trait> traits) {
        List<Column> columns = new ArrayList<>(
                List.of(new Column(dossier.say("report.column.question"), false, 5),
                        new Column(dossier.say("report.column.answer"), false, 4)));
        boolean noted = traits.stream().anyMatch(trait -> !note(dossier, trait).isEmpty());
        if (noted)
            columns.add(new Column(dossier.say("report.column.note"), false, 4));
        List<Row> rows = new ArrayList<>();
        for (Trait trait : traits) {
            List<Line> cells = new ArrayList<>(List.of(Line.of(trait.question()), answer(dossier, trait)));
            if (noted)
                cells.add(shortNote(dossier, trait));
            rows.add(new Row(cells, false));
        }
        return new Table("", columns, rows);
    }

    private static Line answer(Dossier dossier, Trait trait) {
        Line answer = dossier.isOpen(trait)
                ? Line.of(new Run.Quiet(dossier.answer(trait)))
                : Line.of(dossier.answer(trait));
        double emphasis = dossier.assessment().emphasis(trait.id());
        return emphasis == 1
                ? answer
                : answer.and(new Run.Quiet(" " + dossier.say("report.answers.emphasis", emphasis)));
    }

    private static String note(Dossier dossier, Trait trait) {
        return dossier.assessment().note(trait.id());
    }

    private static boolean isLong(String note) {
        return note.codePointCount(0, note.length()) > SHORT_NOTE;
    }

    private static Line shortNote(Dossier dossier, Trait trait) {
        String note = note(dossier, trait);
        return isLong(note)
                ? Line.of(new Run.Quiet(dossier.say("report.answers.below")))
                : Line.of(note);
    }

    private static List<Block> longNote(Dossier dossier, Trait trait) {
        return List.of(
                new Block.Paragraph(
                        Line.of(new Run.Strong(dossier.say("report.answers.note", trait.name()))), Block.Tone.SMALL),
                new Block.Paragraph(Line.of(note(dossier, trait)), Block.Tone.QUOTE));
    }
}
