package whichway.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import whichway.core.Approach;
import whichway.core.Gate;
import whichway.core.Theme;
import whichway.core.Trait;

/// What is open: the questions nobody answered, those first that can rule an approach out.
final class OpenChapter implements Chapter {
    @Override
    public Section write(Dossier dossier) {
        List<Trait> all = dossier.knowledge().traits();
        long aside = all.stream().filter(dossier::isSetAside).count();
        long answered = all.stream().filter(dossier::isAnswered).count();
        List<Block> blocks = new ArrayList<>();
        String count = dossier.say("report.open.count", answered, all.size() - aside);
        if (aside > 0)
            count += " " + dossier.say("report.open.aside", aside);
        if (answered + aside == all.size())
            count += " " + dossier.say("report.open.none");
        else
            count += " " + dossier.say("report.open.effect");
        blocks.add(new Block.Paragraph(Line.of(count)));
        for (Theme theme : dossier.knowledge().themes()) {
            List<Line> questions = questions(dossier, theme);
            if (!questions.isEmpty()) {
                blocks.add(new Block.Heading(theme.name()));
                blocks.add(new Block.Listing(false, questions));
            }
        }
        return new Section("open", dossier.say("report.open.heading"), blocks);
    }

    private static List<Line> questions(Dossier dossier, Theme theme) {
        return dossier.knowledge().traitsOf(theme.id()).stream().filter(dossier::isOpen)
                .sorted(Comparator.comparing((Trait trait) -> ruledOut(dossier, trait).isEmpty()))
                .map(trait -> question(dossier, trait)).toList();
    }

    private static Line question(Dossier dossier, Trait trait) {
        Set<String> approaches = ruledOut(dossier, trait);
        Line question = Line.of(trait.question());
        return approaches.isEmpty()
                ? question
                : question.and(new Run.Quiet(" " + dossier.say("report.open.gate",
                        dossier.answers().anyOf(List.copyOf(approaches)))));
    }

    /// The names of the approaches that an answer may rule out.
    private static Set<String> ruledOut(Dossier dossier, Trait trait) {
        Set<String> names = new LinkedHashSet<>();
        for (Approach approach : dossier.knowledge().approaches())
            for (Gate gate : dossier.knowledge().gates())
                if (gate.blocks().contains(approach.id()) && gate.when().traits().contains(trait.id()))
                    names.add(dossier.within(approach));
        return names;
    }
}
