package whichway.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import whichway.core.Answer;
import whichway.core.Approach;
import whichway.core.FollowUp;
import whichway.core.Gate;
import whichway.core.Kind;
import whichway.core.OpenQuestion;
import whichway.core.Trait;
import whichway.report.Block.Column;
import whichway.report.Block.Paragraph;
import whichway.report.Block.Row;
import whichway.report.Block.Table;

/// What is open: the questions nobody answered, those first whose answers most likely change the decision, with who
/// asks and by when.
final class OpenChapter implements Chapter {
    @Override
    public Section write(Dossier dossier) {
        List<Trait> open = dossier.knowledge().traits().stream().filter(dossier::isOpen).toList();
        List<OpenQuestion> next = dossier.analysis().openQuestions().stream()
                .filter(question -> question.changes() > 0).toList();
        List<Trait> rest = among(dossier, dossier.analysis().openQuestions().stream()
                .filter(question -> question.changes() == 0).map(OpenQuestion::trait).toList(), open);
        List<Trait> unweighed = open.stream().filter(trait -> dossier.analysis().openQuestions().stream()
                .noneMatch(question -> question.trait().equals(trait.id()))).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Line.of(count(dossier, open))));
        if (dossier.leader().isEmpty()) {
            blocks.addAll(plain(dossier, unweighed));
            return new Section("open", dossier.say("report.open.heading"), blocks);
        }
        if (!next.isEmpty())
            blocks.addAll(part(dossier.say("report.open.next"), dossier.say("report.open.next.reading"),
                    List.of(weighed(dossier, next))));
        blocks.addAll(
                part(dossier.say("report.open.rest"), dossier.say("report.open.rest.reading"), plain(dossier, rest)));
        blocks.addAll(part(dossier.say("report.open.unweighed"), dossier.say("report.open.unweighed.reading"),
                plain(dossier, unweighed)));
        return new Section("open", dossier.say("report.open.heading"), blocks);
    }

    private static String count(Dossier dossier, List<Trait> open) {
        List<String> said = new ArrayList<>();
        said.add(dossier.say(open.isEmpty() ? "report.open.none" : "report.open.effect"));
        if (!open.isEmpty() && dossier.leader().isPresent() && dossier.analysis().settled())
            said.add(dossier.say("report.open.stop"));
        return String.join(" ", said);
    }

    /// Those of some traits that are among others, those first that can rule an approach out.
    private static List<Trait> among(Dossier dossier, List<String> ids, List<Trait> traits) {
        return traits.stream().filter(trait -> ids.contains(trait.id()))
                .sorted(Comparator.comparing((Trait trait) -> ruledOut(dossier, trait).isEmpty())).toList();
    }

    /// Blocks below a heading and a sentence on how to read them; nothing where there are none.
    private static List<Block> part(String heading, String reading, List<Block> content) {
        if (content.isEmpty())
            return List.of();
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(heading), new Paragraph(Line.of(reading))));
        blocks.addAll(content);
        return blocks;
    }

    private static Table weighed(Dossier dossier, List<OpenQuestion> questions) {
        List<Column> columns = new ArrayList<>(List.of(new Column(dossier.say("report.column.question"), false, 8)));
        follow(dossier, columns);
        columns.add(new Column(dossier.say("report.column.changes"), true, 3));
        columns.add(new Column(dossier.say("report.column.gain"), true, 3));
        List<Row> rows = new ArrayList<>();
        for (OpenQuestion question : questions) {
            List<Line> cells = cells(dossier, dossier.knowledge().trait(question.trait()));
            cells.add(Line.of(dossier.words().outOf100(question.changes())));
            cells.add(Line.of(dossier.words().gain(question.gain())));
            rows.add(new Row(cells, false));
        }
        return new Table("", columns, rows);
    }

    private static List<Block> plain(Dossier dossier, List<Trait> traits) {
        if (traits.isEmpty())
            return List.of();
        List<Column> columns = new ArrayList<>(List.of(new Column(dossier.say("report.column.question"), false, 8)));
        if (traits.stream().allMatch(trait -> dossier.assessment().followUp(trait.id()).equals(FollowUp.NONE)))
            return List.of(
                    new Block.Listing(false, traits.stream().map(trait -> question(dossier, trait)).toList()));
        follow(dossier, columns);
        return List.of(new Table("", columns,
                traits.stream().map(trait -> new Row(cells(dossier, trait), false)).toList()));
    }

    /// Adds columns for who asks and by when.
    private static void follow(Dossier dossier, List<Column> columns) {
        columns.add(new Column(dossier.say("report.column.owner"), false, 4));
        columns.add(new Column(dossier.say("report.column.due"), false, 3));
    }

    private static List<Line> cells(Dossier dossier, Trait trait) {
        FollowUp followUp = dossier.assessment().followUp(trait.id());
        return new ArrayList<>(List.of(question(dossier, trait), said(dossier, followUp.owner(), "report.owner.none"),
                said(dossier, followUp.due(), "report.due.none")));
    }

    private static Line said(Dossier dossier, String text, String otherwise) {
        return text.isBlank() ? Line.of(new Run.Quiet(dossier.say(otherwise))) : Line.of(PlainText.line(text));
    }

    private static Line question(Dossier dossier, Trait trait) {
        Line question = Line.of(trait.question());
        Set<String> approaches = ruledOut(dossier, trait);
        if (!approaches.isEmpty())
            question = question.and(new Run.Quiet(
                    " " + dossier.say("report.open.gate", dossier.answers().anyOf(List.copyOf(approaches)))));
        Line said = question;
        return fallback(trait.kind())
                .map(answer -> dossier.say("report.open.fallback", dossier.answers().quoted(trait, answer)))
                .map(note -> said.and(new Run.Quiet(" " + note))).orElse(said);
    }

    /// What counts as long as nobody answers; nothing where that makes no difference.
    private static Optional<Answer> fallback(Kind kind) {
        return switch (kind) {
            case Kind.Quantity quantity when quantity.fallback().orElse(0) > 0 -> Optional
                    .of(new Answer.Amount(quantity.fallback().getAsDouble()));
            case Kind.Toggle toggle -> toggle.fallback().map(Answer.Flag::new);
            case Kind.Quantity _,Kind.Slider _,Kind.Choice _ -> Optional.empty();
        };
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
