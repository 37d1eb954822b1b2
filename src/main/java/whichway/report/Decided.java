package whichway.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import whichway.core.Approach;
import whichway.core.Decision;

/// What the room decided in the end, beside what the scores recommend: as recommended, otherwise, or nothing yet.
final class Decided {
    private final Dossier dossier;
    private final Decision made;

    Decided(Dossier dossier) {
        this.dossier = dossier;
        made = dossier.assessment().decision();
    }

    /// The decision with its reason and review; nothing where nothing was decided.
    List<Block> blocks() {
        if (!made.made())
            return List.of();
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(dossier.say("report.decided.heading")),
                new Block.Paragraph(Line.of(new Run.Strong(who()), new Run.Plain(" " + what())))));
        if (!made.reason().isBlank())
            blocks.add(new Block.Paragraph(Line.of(made.reason().strip()), Block.Tone.QUOTE));
        if (!made.review().isBlank())
            blocks.add(new Block.Paragraph(
                    Line.of(dossier.say("report.decided.review", PlainText.line(made.review())))));
        return blocks;
    }

    private String who() {
        String by = PlainText.line(made.by()).strip();
        String date = PlainText.line(made.date());
        if (by.isEmpty())
            return date.isEmpty() ? dossier.say("report.decided.bare") : dossier.say("report.decided.on", date);
        return date.isEmpty() ? dossier.say("report.decided.by", by) : dossier.say("report.decided.by-on", by, date);
    }

    private String what() {
        Optional<Approach> chosen = dossier.knowledge().approaches().stream()
                .filter(approach -> approach.id().equals(made.choice())).findFirst();
        Optional<String> recommended = dossier.leader().map(leader -> dossier.within(leader.approach()));
        if (chosen.isEmpty())
            return dossier.say("report.decided.other", PlainText.line(made.choice()).strip())
                    + recommended.map(name -> " " + dossier.say("report.decided.beside", name)).orElse("");
        String name = dossier.within(chosen.get());
        if (recommended.isEmpty())
            return dossier.say("report.decided.despite", name);
        return recommended.get().equals(name)
                ? dossier.say("report.decided.same", name)
                : differing(chosen.get(), recommended.get());
    }

    private String differing(Approach chosen, String recommended) {
        double behind = dossier.leader().orElseThrow().score() - dossier.evaluation().of(chosen.id()).score();
        String said = dossier.say("report.decided.differs", dossier.within(chosen), recommended);
        return dossier.evaluation().of(chosen.id()).blocked()
                ? said + " " + dossier.say("report.decided.differs.blocked")
                : said + " " + dossier.say("report.decided.differs.by", dossier.words().points(behind));
    }
}
