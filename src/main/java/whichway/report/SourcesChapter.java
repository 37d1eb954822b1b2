package whichway.report;

import java.util.ArrayList;
import java.util.List;

import whichway.core.Source;
import whichway.report.Block.Note;

/// The sources that the text refers to, with the figure each reports and what that figure does not say.
final class SourcesChapter implements Chapter {
    @Override
    public Section write(Dossier dossier) {
        List<Note> notes = new ArrayList<>();
        for (String id : dossier.cited())
            notes.add(new Note(notes.size() + 1, note(dossier, dossier.knowledge().source(id))));
        List<Block> blocks = notes.isEmpty() ? List.of() : List.of(new Block.Notes(notes));
        return new Section("sources", dossier.say("report.sources.heading"), blocks);
    }

    private static Line note(Dossier dossier, Source source) {
        String caveat = source.caveat().isBlank() ? "" : " " + dossier.say("report.source.caveat", source.caveat());
        return Line.of(
                new Run.Strong(dossier.say("report.source.title", source.author(), String.valueOf(source.year()),
                        source.title())),
                new Run.Plain(" "), identifier(source.identifier()),
                new Run.Plain(dossier.say("report.source.figure", source.figure()) + caveat),
                new Run.Aside(dossier.grounds(List.of(source.ground()))));
    }

    private static Run identifier(String identifier) {
        return Run.Address.looksSafe(identifier) ? new Run.Address(identifier) : new Run.Plain(identifier);
    }
}
