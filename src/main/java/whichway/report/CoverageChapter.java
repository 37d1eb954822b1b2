package whichway.report;

import java.util.ArrayList;
import java.util.List;

import whichway.core.Theme;
import whichway.core.Trait;
import whichway.report.Block.Column;
import whichway.report.Block.Row;
import whichway.report.Block.Table;

/// How much was answered, theme by theme.
final class CoverageChapter implements Chapter {
    @Override
    public Section write(Dossier dossier) {
        return new Section("coverage", dossier.say("report.coverage.heading"), List.of(
                new Block.Paragraph(Line.of(dossier.say("report.coverage.weight",
                        Math.floor(dossier.evaluation().answeredImportance() * 100 + 1e-9)))),
                table(dossier)));
    }

    private static Table table(Dossier dossier) {
        List<Row> rows = new ArrayList<>();
        for (Theme theme : dossier.knowledge().themes())
            rows.add(row(dossier, theme.name(), dossier.knowledge().traitsOf(theme.id()), false));
        rows.add(row(dossier, dossier.say("report.coverage.all"), dossier.knowledge().traits(), true));
        return new Table("", List.of(new Column(dossier.say("report.column.theme"), false, 4),
                new Column(dossier.say("report.column.answered"), true, 2),
                new Column(dossier.say("report.column.aside"), true, 3),
                new Column(dossier.say("report.column.open"), true, 2)), rows);
    }

    private static Row row(Dossier dossier, String name, List<Trait> traits, boolean total) {
        long aside = traits.stream().filter(dossier::isSetAside).count();
        return new Row(List.of(Line.of(name),
                Line.of(dossier.say("report.coverage.of", traits.stream().filter(dossier::isAnswered).count(),
                        traits.size() - aside)),
                Line.of(String.valueOf(aside)),
                Line.of(String.valueOf(traits.stream().filter(dossier::isOpen).count()))), total);
    }
}
