package whichway.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import whichway.core.Knowledge;
import whichway.core.Standing;
import whichway.model.Move;
import whichway.words.Words;

/// What the last change did, in one sentence: who gained most, who lost most, who was ruled out or let back in.
///
/// @param move the change
/// @param knowledge names the trait and the approaches
/// @param words of the sentence
record MoveSentence(Move move, Knowledge knowledge, Words words) {
    /// Smaller moves would be printed as 0.0.
    static final double LEAST = 0.05;

    /// The sentence; empty where the change could move nothing.
    String say() {
        String subject = switch (move.edit().subject()) {
            case ANSWER -> knowledge.trait(move.edit().trait()).name();
            case EMPHASIS -> move.edit().trait().isEmpty()
                    ? words.say("panel.move.emphases")
                    : words.say("panel.move.emphasis", knowledge.trait(move.edit().trait()).name());
            case TEMPLATE -> words.say("panel.move.template");
            case NOTE, FOLLOW_UP, PROJECT, FIGURE, MODEL, PRICE, PRICES, DECISION -> "";
        };
        return subject.isEmpty() ? "" : words.say("panel.move", subject, String.join(", ", effects()));
    }

    private List<String> effects() {
        List<String> effects = new ArrayList<>();
        Comparator<Map.Entry<String, Double>> byPoints = Map.Entry.comparingByValue();
        move.points().entrySet().stream().max(byPoints).filter(most -> most.getValue() >= LEAST)
                .ifPresent(most -> effects.add(moved(most)));
        move.points().entrySet().stream().min(byPoints).filter(least -> least.getValue() <= -LEAST)
                .ifPresent(least -> effects.add(moved(least)));
        turned(standing -> standing.blocked() && !move.before().of(standing.approach().id()).blocked(),
                "panel.move.out", effects);
        turned(standing -> !standing.blocked() && move.before().of(standing.approach().id()).blocked(),
                "panel.move.back", effects);
        if (effects.isEmpty())
            effects.add(words.say("panel.move.none"));
        return effects;
    }

    private void turned(Predicate<Standing> who, String key, List<String> effects) {
        List<String> names = move.after().ranking().stream().filter(who).map(s -> s.approach().shortName()).toList();
        if (!names.isEmpty())
            effects.add(words.say(key, String.join(", ", names)));
    }

    private String moved(Map.Entry<String, Double> entry) {
        return words.say("panel.move.item", knowledge.approach(entry.getKey()).shortName(),
                words.gain(entry.getValue()));
    }
}
