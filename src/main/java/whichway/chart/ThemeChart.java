package whichway.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import whichway.chart.Mark.Align;
import whichway.chart.Mark.Fill;
import whichway.chart.Mark.Weight;
import whichway.core.Evaluation;
import whichway.core.Knowledge;
import whichway.core.Standing;
import whichway.core.Trait;
import whichway.words.Words;

/// Draws what each score is made of, as a sum reads: a column for each approach in rank order, a row for each theme, and
/// the score below the line.
public final class ThemeChart {
    private static final double ROW = 36;
    private static final double BAR = 5;
    private static final double GAP = 16;
    /// Part of the width that names of themes may take.
    private static final double NAMES = 0.24;

    private final Evaluation evaluation;
    private final Knowledge knowledge;
    private final Words words;
    private final double width;
    private final List<Row> rows;
    private final double names;
    private final double column;
    private final Scale scale;
    private final List<Mark> marks = new ArrayList<>();
    private double y;

    private ThemeChart(Evaluation evaluation, Knowledge knowledge, double width, Words words) {
        this.evaluation = evaluation;
        this.knowledge = knowledge;
        this.words = words;
        this.width = width;
        rows = rows();
        names = Math.min(width * NAMES, Lettering.widest(rows.stream().map(Row::name).toList()));
        column = (width - names) / evaluation.ranking().size();
        scale = Scale.over(
                rows.stream().flatMap(row -> row.cells().stream()).mapToDouble(Cell::points), 4, 0, column - GAP);
    }

    /// Draws an evaluation.
    ///
    /// @param width in pixels, 480 or more
    public static Picture of(Evaluation evaluation, Knowledge knowledge, double width, Words words) {
        return new ThemeChart(evaluation, knowledge, width, words).draw();
    }

    private List<Row> rows() {
        List<Standing> ranking = evaluation.ranking();
        List<Row> all = new ArrayList<>();
        all.add(new Row(words.say("chart.prior"),
                ranking.stream().map(s -> new Cell(s.approach().prior(), "")).toList()));
        knowledge.themes().forEach(theme -> all
                .add(new Row(theme.name(),
                        ranking.stream().map(s -> cell(s, knowledge.traitsOf(theme.id()))).toList())));
        if (ranking.stream().anyMatch(s -> !s.penalties().isEmpty()))
            all.add(new Row(words.say("chart.penalties"), ranking.stream().map(this::penalties).toList()));
        return all;
    }

    private Cell cell(Standing standing, List<Trait> traits) {
        String why = traits.stream().filter(trait -> standing.part(trait.id()) != 0)
                .sorted(Comparator.comparingDouble((Trait trait) -> Math.abs(standing.part(trait.id()))).reversed())
                .map(trait -> words.say("chart.theme.part", trait.name(), words.gain(standing.part(trait.id()))))
                .collect(Collectors.joining(", "));
        return new Cell(traits.stream().mapToDouble(trait -> standing.part(trait.id())).sum(), why);
    }

    private Cell penalties(Standing standing) {
        String why = standing.penalties().entrySet().stream().map(
                entry -> words.say("chart.theme.part", knowledge.penalty(entry.getKey()).name(),
                        words.gain(entry.getValue())))
                .collect(Collectors.joining(", "));
        return new Cell(standing.penalties().values().stream().mapToDouble(points -> points).sum(), why);
    }

    private Picture draw() {
        head();
        double top = y;
        rows.forEach(this::row);
        double bottom = y;
        List<Mark> zeros = new ArrayList<>();
        for (int c = 0; c < evaluation.ranking().size(); c++)
            zeros.add(new Mark.Rule(zero(c), top, zero(c), bottom, Ink.LINE, false));
        marks.addAll(0, zeros);
        marks.add(new Mark.Rule(0, y + 4, width, y + 4, Ink.STRONG_LINE, false));
        y += 8;
        sum();
        return new Picture(width, y + 2, finding(), marks);
    }

    private void head() {
        List<List<String>> heads = evaluation.ranking().stream()
                .map(s -> Lettering.lines(s.approach().shortName(), column - GAP / 2)).toList();
        int tallest = heads.stream().mapToInt(List::size).max().orElse(1);
        for (int c = 0; c < heads.size(); c++) {
            boolean blocked = evaluation.ranking().get(c).blocked();
            List<String> lines = heads.get(c);
            for (int line = 0; line < lines.size(); line++)
                marks.add(new Mark.Text(right(c), (tallest - lines.size() + line + 1) * Lettering.LEADING - 3,
                        lines.get(line), Align.END, blocked ? Ink.MUTED : Ink.TEXT, Lettering.SIZE, Weight.SEMIBOLD,
                        blocked, ""));
        }
        y = tallest * Lettering.LEADING + 6;
        marks.add(new Mark.Rule(0, y, width, y, Ink.LINE, false));
        y += 4;
    }

    private void row(Row row) {
        List<String> name = Lettering.lines(row.name(), names);
        for (int line = 0; line < name.size(); line++)
            marks.add(new Mark.Text(0, y + 18 + line * Lettering.LEADING, name.get(line), Align.START, Ink.TEXT,
                    Lettering.SIZE, Weight.REGULAR, false, ""));
        for (int c = 0; c < row.cells().size(); c++)
            cell(c, row.cells().get(c));
        y += Math.max(ROW, 4 + name.size() * Lettering.LEADING);
    }

    /// Bars this thin would not show a hatching, so those of the ruled-out approaches are pale.
    private void cell(int c, Cell cell) {
        Standing standing = evaluation.ranking().get(c);
        Ink ink = standing.blocked() || cell.points() == 0 ? Ink.MUTED : Ink.TEXT;
        marks.add(new Mark.Text(right(c), y + 18, words.gain(cell.points()), Align.END, ink, Lettering.SIZE,
                Weight.REGULAR, false, ""));
        marks.add(new Mark.Bar(zero(c) + Math.min(0, scale.length(cell.points())), y + 24,
                Math.abs(scale.length(cell.points())), BAR, Ink.of(standing.approach()),
                standing.blocked() ? Fill.PALE : Fill.SOLID, "", cell.why()));
    }

    private void sum() {
        marks.add(new Mark.Text(0, y + 18, words.say("chart.score"), Align.START, Ink.TEXT, Lettering.SIZE,
                Weight.SEMIBOLD, false, ""));
        for (int c = 0; c < evaluation.ranking().size(); c++) {
            Standing standing = evaluation.ranking().get(c);
            marks.add(new Mark.Text(right(c), y + 18, words.points(standing.score()), Align.END,
                    standing.blocked() ? Ink.MUTED : Ink.TEXT, Lettering.SIZE, Weight.SEMIBOLD, false, ""));
        }
        y += 28;
    }

    private double right(int c) {
        return names + (c + 1) * column;
    }

    private double zero(int c) {
        return right(c) - column + GAP + scale.zero();
    }

    private String finding() {
        return evaluation.ranking().stream().map(this::finding).collect(Collectors.joining(" "));
    }

    private String finding(Standing standing) {
        int c = evaluation.ranking().indexOf(standing);
        Row most = rows.stream().max(Comparator.comparingDouble(row -> Math.abs(row.cells().get(c).points())))
                .orElseThrow();
        return words.say("chart.theme.finding", standing.approach().shortName(), words.points(standing.score()),
                most.name(), words.gain(most.cells().get(c).points()));
    }

    private record Row(String name, List<Cell> cells) {}

    private record Cell(double points, String why) {}
}
