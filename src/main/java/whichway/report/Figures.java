package whichway.report;

import java.util.ArrayList;
import java.util.List;

import whichway.chart.ComparisonChart;
import whichway.chart.Picture;
import whichway.chart.WaterfallChart;
import whichway.core.Contrast;
import whichway.core.Contrast.Step;
import whichway.core.Gate;
import whichway.core.Standing;
import whichway.report.Block.Column;
import whichway.report.Block.Figure;
import whichway.report.Block.Row;
import whichway.report.Block.Table;

/// Pictures as wide as the text, each with the numbers that it draws.
final class Figures {
    /// Width of the text on paper, in pixels of 1/96 inch.
    static final double WIDTH = 498;

    private Figures() {}

    /// How all approaches stand.
    static Figure comparison(Dossier dossier) {
        Picture picture = ComparisonChart.of(dossier.evaluation(), WIDTH, dossier.words());
        List<Column> columns = List.of(new Column(dossier.say("report.column.approach"), false, 4),
                new Column(dossier.say("report.column.score"), true, 2),
                new Column(dossier.say("report.column.gates"), false, 6));
        List<Row> rows = new ArrayList<>();
        for (Standing standing : dossier.evaluation().ranking())
            rows.add(Row.of(List.of(standing.approach().name(), dossier.words().points(standing.score()),
                    String.join(dossier.say("report.comma"), standing.gates().stream().map(Gate::label).toList()))));
        return new Figure(picture, picture.finding(),
                new Table(dossier.say("report.comparison.data"), columns, rows));
    }

    /// What makes the difference between two approaches.
    static Figure difference(Dossier dossier, Contrast contrast) {
        Picture picture = WaterfallChart.of(contrast, dossier.knowledge(), WIDTH, dossier.words());
        List<Column> columns = List.of(new Column(dossier.say("report.column.step"), false, 5),
                new Column(dossier.say("report.column.points"), true, 2));
        Reasons reasons = new Reasons(dossier);
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(List.of(contrast.lower().approach().name(),
                dossier.words().points(contrast.lower().score()))));
        for (Step step : contrast.steps())
            rows.add(Row.of(List.of(reasons.head(step), dossier.words().gain(step.points()))));
        rows.add(new Row(List.of(Line.of(contrast.upper().approach().name()),
                Line.of(dossier.words().points(contrast.upper().score()))), true));
        return new Figure(picture, picture.finding(), new Table(dossier.say("report.difference.data",
                contrast.upper().approach().name(), contrast.lower().approach().name()), columns, rows));
    }
}
