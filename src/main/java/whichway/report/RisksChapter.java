package whichway.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import whichway.core.Assessment;
import whichway.core.FollowUp;
import whichway.core.Knowledge;
import whichway.core.Level;
import whichway.core.Risk;
import whichway.report.Block.Column;
import whichway.report.Block.Row;
import whichway.report.Block.Table;

/// What may go wrong, how likely and how grave that is here, what holds it off, and who owns it.
final class RisksChapter implements Chapter {
    private static final int MOST = 9;

    @Override
    public Section write(Dossier dossier) {
        Knowledge knowledge = dossier.knowledge();
        Assessment assessment = dossier.assessment();
        List<Risk> risks = dossier.advice().risks().stream()
                .sorted(Comparator.comparing((Risk risk) -> risk.impact(knowledge, assessment))
                        .thenComparing(risk -> risk.likelihood(knowledge, assessment)).reversed())
                .limit(MOST).toList();
        List<Block> blocks = new ArrayList<>();
        if (!risks.isEmpty()) {
            blocks.add(new Block.Paragraph(Line.of(dossier.say("report.risks.reading"))));
            blocks.add(table(dossier, risks));
        }
        return new Section("risks", dossier.say("report.risks.heading"), blocks);
    }

    private static Table table(Dossier dossier, List<Risk> risks) {
        List<Row> rows = new ArrayList<>();
        for (Risk risk : risks) {
            String rating = dossier.say("report.risks.rating",
                    level(dossier, risk.likelihood(dossier.knowledge(), dossier.assessment())),
                    level(dossier, risk.impact(dossier.knowledge(), dossier.assessment())));
            rows.add(new Row(List.of(Line.of(risk.name()).and(dossier.references(risk.sources())), Line.of(rating),
                    Line.of(risk.control()), owner(dossier, risk)), false));
        }
        return new Table("", List.of(new Column(dossier.say("report.column.risk"), false, 5),
                new Column(dossier.say("report.column.rating"), false, 3),
                new Column(dossier.say("report.column.control"), false, 6),
                new Column(dossier.say("report.column.owner-of"), false, 3)), rows);
    }

    /// Whoever finds out about what it hangs on.
    private static Line owner(Dossier dossier, Risk risk) {
        return risk.traits().stream().map(dossier.assessment()::followUp).map(FollowUp::owner)
                .filter(owner -> !owner.isBlank()).findFirst().map(owner -> Line.of(PlainText.line(owner)))
                .orElseGet(() -> Line.of(new Run.Quiet(dossier.say("report.owner.none"))));
    }

    private static String level(Dossier dossier, Level level) {
        return switch (level) {
            case LOW -> dossier.say("report.level.low");
            case MEDIUM -> dossier.say("report.level.medium");
            case HIGH -> dossier.say("report.level.high");
        };
    }
}
