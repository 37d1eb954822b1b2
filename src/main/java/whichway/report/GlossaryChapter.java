package whichway.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import whichway.core.Term;

/// The terms that the report uses, in plain words.
final class GlossaryChapter implements Chapter {
    @Override
    public Section write(Dossier dossier) {
        String text = dossier.kept().stream().map(Block::text).collect(Collectors.joining("\n"));
        List<Line> lines = dossier.knowledge().advice().terms().stream().filter(term -> uses(text, term))
                .map(term -> line(dossier, term)).toList();
        return new Section("glossary", dossier.say("report.glossary.heading"),
                lines.isEmpty() ? List.of() : List.of(new Block.Listing(false, lines)));
    }

    private static boolean uses(String text, Term term) {
        return term.forms().stream().anyMatch(form -> Pattern
                .compile("(?<!\\w)" + Pattern.quote(form) + "(?!\\w)", Pattern.CASE_INSENSITIVE).matcher(text).find());
    }

    private static Line line(Dossier dossier, Term term) {
        return Line.of(new Run.Strong(dossier.say("report.glossary.term", term.name())),
                new Run.Plain(" " + term.meaning()));
    }
}
