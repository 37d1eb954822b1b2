package whichway.report;

import java.util.ArrayList;
import java.util.List;

import whichway.core.Measure;
import whichway.report.Block.Column;
import whichway.report.Block.Row;
import whichway.report.Block.Table;

/// How anybody will know that it works: what to measure, where to start, who scores, and what the figures are worth.
final class MeasuresChapter implements Chapter {
    @Override
    public Section write(Dossier dossier) {
        List<Block> blocks = new ArrayList<>();
        List<Measure> measures = dossier.advice().measures();
        if (!measures.isEmpty() && dossier.leader().isPresent()) {
            blocks.add(table(dossier, measures));
            blocks.add(new Block.Listing(false, dossier.advice().testing().stream().map(dossier::line).toList()));
        }
        return new Section("measures", dossier.say("report.measures.heading"), blocks);
    }

    private static Table table(Dossier dossier, List<Measure> measures) {
        List<Row> rows = new ArrayList<>();
        for (Measure measure : measures)
            rows.add(new Row(List.of(Line.of(measure.name()), Line.of(measure.meaning()),
                    dossier.line(measure.targets().getFirst()), Line.of(measure.scorer())), false));
        return new Table("", List.of(new Column(dossier.say("report.column.measure"), false, 3),
                new Column(dossier.say("report.column.meaning"), false, 6),
                new Column(dossier.say("report.column.target"), false, 3),
                new Column(dossier.say("report.column.scorer"), false, 4)), rows);
    }
}
