package whichway.core;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// All traits of a knowledge made ready for arithmetic, and what they come to for an assessment.
final class Questions {
    /// Scores nearer than this are a tie, which the order of the approaches breaks.
    static final double TIE = 1e-9;

    private final Knowledge knowledge;
    private final Map<String, Question> byId = new LinkedHashMap<>();

    Questions(Knowledge knowledge) {
        this.knowledge = knowledge;
        for (Trait trait : knowledge.traits())
            byId.put(trait.id(), new Question(trait, knowledge.approaches()));
    }

    Knowledge knowledge() {
        return knowledge;
    }

    List<Approach> approaches() {
        return knowledge.approaches();
    }

    /// In the order of the knowledge.
    Collection<Question> all() {
        return byId.values();
    }

    /// @throws IllegalArgumentException if there is no such trait
    Question of(String trait) {
        return Optional.ofNullable(byId.get(trait))
                .orElseThrow(() -> new IllegalArgumentException("No trait " + trait));
    }

    /// Those traits and the ones that move bounds of theirs.
    List<String> read(Collection<String> traits) {
        return traits.stream().flatMap(trait -> of(trait).curve() instanceof BandCurve bands
                ? Stream.concat(Stream.of(trait), bands.driver().stream())
                : Stream.of(trait)).distinct().toList();
    }

    /// A trait's weight for a project: the default times the room's emphasis.
    static double importance(Question question, Assessment assessment) {
        return question.trait().importance() * assessment.emphasis(question.trait().id());
    }

    /// What a trait adds to each approach; zeros where nobody answered or it does not apply.
    double[] parts(Question question, Assessment assessment, Stated stated) {
        double[] parts = new double[approaches().size()];
        double importance = importance(question, assessment);
        Answer answer = assessment.answer(question.trait().id()).orElse(new Answer.NotApplicable(""));
        if (importance == 0 || answer instanceof Answer.NotApplicable)
            return parts;
        double[] centred = question.centred(answer, stated);
        for (int a = 0; a < parts.length; a++)
            parts[a] = importance * centred[a];
        return parts;
    }

    /// The index of the best approach that is not blocked; -1 where all are.
    static int leader(double[] scores, boolean[] blocked) {
        int leader = -1;
        for (int a = 0; a < scores.length; a++)
            if (!blocked[a] && (leader < 0 || Math.round(scores[a] / TIE) > Math.round(scores[leader] / TIE)))
                leader = a;
        return leader;
    }
}
