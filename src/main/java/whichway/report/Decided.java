package whichway.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import whichway.core.Approach;
import whichway.core.Decision;
import whichway.core.Standing;

/// What the room decided in the end, beside what the scores recommend: as recommended, otherwise, or nothing yet.
final class Decided {
    private final Dossier dossier;
    private final Decision made;

    Decided(Dossier dossier) {
        this.dossier = dossier;
        made = dossier.assessment().decision();
    }

    boolean isMade() {
        return made.made();
    }

    /// Where the approach stands that was decided on; empty where it is none of ours.
    Optional<Standing> approach() {
        return dossier.evaluation().ranking().stream()
                .filter(standing -> standing.approach().id().equals(made.choice())).findFirst();
    }

    /// What was decided, where it is none of our approaches.
    Optional<String> otherwise() {
        return Optional.of(PlainText.line(made.choice()).strip())
                .filter(choice -> !choice.isEmpty() && approach().isEmpty());
    }

    /// The day of the decision, where it is known.
    Optional<LocalDate> date() {
        return isMade() ? Dossier.day(made.date()) : Optional.empty();
    }

    /// Who decided, where somebody is named.
    Optional<String> makers() {
        return Optional.of(PlainText.line(made.by()).strip()).filter(by -> isMade() && !by.isEmpty());
    }

    /// Why it was decided so, after the word "because".
    Line because() {
        return Line.of(made.reason().isBlank() ? dossier.say("report.record.decided") : made.reason().strip());
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
