package whichway.report;

import java.util.ArrayList;
import java.util.List;

import whichway.core.Theme;
import whichway.core.Trait;

/// The project in a few lines: what is being decided, and what was said first about it.
final class ProjectChapter implements Chapter {
    @Override
    public Section write(Dossier dossier) {
        List<Block> blocks = new ArrayList<>();
        List<Line> themes = dossier.knowledge().themes().stream().map(theme -> theme(dossier, theme))
                .filter(line -> !line.runs().isEmpty()).toList();
        if (themes.isEmpty())
            blocks.add(new Block.Paragraph(Line.of(dossier.say("report.project.nothing"))));
        else
            blocks.add(new Block.Listing(false, themes));
        return new Section("project", dossier.say("report.project.heading"), blocks);
    }

    private static Line theme(Dossier dossier, Theme theme) {
        List<String> said = new ArrayList<>();
        for (Trait trait : dossier.knowledge().traitsOf(theme.id()))
            if (trait.quick() && dossier.isAnswered(trait))
                said.add(dossier.said(trait,
                        said.isEmpty() ? trait.name() : dossier.answers().within(trait.name())));
        if (said.isEmpty())
            return Line.EMPTY;
        return Line.of(new Run.Strong(dossier.say("report.project.theme", theme.name())), new Run.Plain(
                " " + dossier.say("report.project.said", String.join(dossier.say("report.semicolon"), said))));
    }
}
