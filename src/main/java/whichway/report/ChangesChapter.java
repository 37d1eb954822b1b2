package whichway.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import whichway.core.Analysis;
import whichway.core.Flip;

/// What would change the decision: the nearest answers, pairs of answers and weights that give another leader.
final class ChangesChapter implements Chapter {
    private static final int ANSWERS = 6;
    private static final int PAIRS = 3;
    private static final int WEIGHTS = 4;

    @Override
    public Section write(Dossier dossier) {
        return new Section("changes", dossier.say("report.changes.heading"), blocks(dossier));
    }

    private static List<Block> blocks(Dossier dossier) {
        Analysis analysis = dossier.analysis();
        if (dossier.leader().isEmpty())
            return said(dossier.say("report.changes.blocked"));
        if (dossier.knowledge().traits().stream().noneMatch(dossier::isAnswered))
            return said(dossier.say("report.changes.unanswered"));
        if (analysis.flips().isEmpty() && analysis.pairs().isEmpty() && analysis.emphasisFlips().isEmpty())
            return said(dossier.say("report.changes.nothing"));
        FlipWords words = new FlipWords(dossier);
        List<Block> blocks = new ArrayList<>(said(dossier.say("report.changes.reading")));
        blocks.add(new Block.Heading(dossier.say("report.changes.answers")));
        blocks.addAll(list(analysis.flips().stream().limit(ANSWERS).map(words::one).toList(),
                dossier.say("report.changes.answers.none")));
        if (analysis.flips().size() > ANSWERS)
            blocks.add(small(dossier.say("report.changes.answers.more", analysis.flips().size() - ANSWERS)));
        blocks.add(new Block.Heading(dossier.say("report.changes.pairs")));
        blocks.addAll(list(distinct(analysis.pairs()).stream().limit(PAIRS).map(words::two).toList(),
                dossier.say("report.changes.pairs.none")));
        blocks.add(new Block.Heading(dossier.say("report.changes.weights")));
        blocks.addAll(list(analysis.emphasisFlips().stream().limit(WEIGHTS).map(words::weight).toList(),
                dossier.say("report.changes.weights.none")));
        if (analysis.emphasisFlips().size() > WEIGHTS)
            blocks.add(small(dossier.say("report.changes.weights.more", analysis.emphasisFlips().size() - WEIGHTS)));
        return blocks;
    }

    /// Of several pairs of the same two questions with the same outcome the nearest.
    static List<Flip> distinct(List<Flip> pairs) {
        Set<String> told = new HashSet<>();
        return pairs.stream().filter(pair -> told.add(pair.changes().stream().map(Flip.Change::trait)
                .collect(Collectors.joining(" ", "", " " + pair.leader())))).toList();
    }

    private static List<Block> list(List<Line> lines, String none) {
        return lines.isEmpty() ? said(none) : List.of(new Block.Listing(false, lines));
    }

    private static List<Block> said(String text) {
        return List.of(new Block.Paragraph(Line.of(text)));
    }

    private static Block small(String text) {
        return new Block.Paragraph(Line.of(text), Block.Tone.SMALL);
    }
}
