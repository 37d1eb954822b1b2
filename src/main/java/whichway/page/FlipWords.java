package whichway.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.EmphasisFlip;
import whichway.core.Evaluation;
import whichway.core.Flip;
import whichway.core.Gate;
import whichway.core.Kind;
import whichway.core.Knowledge;
import whichway.core.Stretch;
import whichway.core.Sweep;
import whichway.core.Trait;
import whichway.core.Way;
import whichway.words.AnswerWords;
import whichway.words.Words;

/// Says what would change the leader, in each question's own unit and words.
final class FlipWords {
    /// Positions and multipliers are written with this many parts of a whole, rounded away from the present answer.
    private static final double PARTS = 10;
    /// A flip lies just beyond the point where scores meet; that much is not to be seen.
    private static final double UNSEEN = 1e-4;

    private final Knowledge knowledge;
    private final Words words;
    private final Sweep sweep;
    private final AnswerWords answers;

    FlipWords(Knowledge knowledge, Words words) {
        this.knowledge = knowledge;
        this.words = words;
        sweep = new Sweep(knowledge);
        answers = new AnswerWords(words);
    }

    /// The changed answers: `Rate of change: from 7 (weekly) to 2.4 or less`.
    String changes(Assessment assessment, Flip flip) {
        return flip.changes().stream().map(change -> change(assessment, flip, change))
                .collect(Collectors.joining(words.say("page.compare.flip.and")));
    }

    private String change(Assessment assessment, Flip flip, Flip.Change change) {
        Trait trait = knowledge.trait(change.trait());
        boolean exact = !(change.from() instanceof Answer.Range || change.from() instanceof Answer.AnyOf);
        return words.say(exact ? "page.compare.flip.change" : "page.compare.flip.change.open", trait.name(),
                stated(trait, change.from()), target(assessment, flip, change, trait));
    }

    private String stated(Trait trait, Answer answer) {
        return trait.kind() instanceof Kind.Slider slider && answer instanceof Answer.Amount amount
                ? words.say("page.compare.flip.position", amount.value(), slider.nearest(amount.value()).words())
                : answers.within(trait, Optional.of(answer));
    }

    private String target(Assessment assessment, Flip flip, Flip.Change change, Trait trait) {
        if (!(change.to() instanceof Answer.Amount amount))
            return answers.within(trait, Optional.of(change.to()));
        boolean up = amount.value() > nearest(change.from());
        String number = trait.kind() instanceof Kind.Slider
                ? words.say("page.compare.flip.number", rounded(amount.value(), up))
                : answers.say(trait, Optional.of(change.to()));
        if (flip.changes().size() > 1 || !onward(assessment, flip, change, amount.value(), up))
            return number;
        return words.say(up ? "page.compare.flip.up" : "page.compare.flip.down", number);
    }

    private static double nearest(Answer from) {
        return switch (from) {
            case Answer.Amount amount -> amount.value();
            case Answer.Range range -> (range.from() + range.to()) / 2;
            case Answer.Pick _,Answer.AnyOf _,Answer.Flag _,Answer.NotApplicable _ -> 0;
        };
    }

    private static double rounded(double value, boolean up) {
        return up
                ? Math.ceil(value * PARTS - UNSEEN) / PARTS
                : Math.max(0, Math.floor(value * PARTS + UNSEEN) / PARTS);
    }

    /// Whether the new leader keeps the lead all the way to the end.
    private boolean onward(Assessment assessment, Flip flip, Flip.Change change, double value, boolean up) {
        Way way = sweep.way(assessment, change.trait());
        double at = way.position(value);
        List<Stretch> beyond = sweep.answers(assessment, change.trait()).stream()
                .filter(stretch -> up ? stretch.to() > at + UNSEEN : stretch.from() < at - UNSEEN).toList();
        return !beyond.isEmpty()
                && beyond.stream().allMatch(stretch -> stretch.leader().equals(Optional.of(flip.leader())));
    }

    /// The changed emphasis: `Weight of Rate of change: from normal to 0.4 times or less`.
    String change(EmphasisFlip flip) {
        boolean up = flip.to() > flip.from();
        String times = words.say("page.compare.flip.times", rounded(flip.to(), up));
        return words.say("page.compare.flip.emphasis", knowledge.trait(flip.trait()).name(),
                level(flip.from()),
                words.say(up ? "page.compare.flip.up" : "page.compare.flip.down", times));
    }

    private String level(double multiplier) {
        int level = EmphasisRow.LEVELS.indexOf(multiplier);
        return level < 0
                ? words.say("page.compare.flip.times", multiplier)
                : words.say("page.emphasis." + EmphasisRow.NAMES.get(level));
    }

    /// Who then leads.
    String leads(String approach) {
        return words.say("page.compare.flip.leads", knowledge.approach(approach).shortName());
    }

    /// The gates by which it comes.
    List<String> gates(Evaluation evaluation, Flip flip) {
        String present = evaluation.leader().orElseThrow().approach().id();
        List<String> told = new ArrayList<>();
        for (String id : flip.gates()) {
            Gate gate = knowledge.gate(id);
            boolean lifted = evaluation.of(flip.leader()).gates().contains(gate);
            told.add(words.say(lifted ? "page.compare.flip.lifted" : "page.compare.flip.gate", gate.label(),
                    knowledge.approach(lifted ? flip.leader() : present).shortName()));
        }
        return List.copyOf(told);
    }
}
