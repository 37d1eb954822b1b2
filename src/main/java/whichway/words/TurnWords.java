package whichway.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import whichway.budget.BreakEven;
import whichway.budget.Cadence;
import whichway.budget.CostEstimate;
import whichway.budget.Input;
import whichway.budget.Inputs;
import whichway.budget.Turn;
import whichway.core.Answer;
import whichway.core.Knowledge;

/// Says from where on one approach costs less than another, and whether retraining keeps up with facts.
public final class TurnWords {
    private final Knowledge knowledge;
    private final Words words;
    private final AnswerWords answers;
    private final Dollars dollars;

    public TurnWords(Knowledge knowledge, Words words) {
        this.knowledge = knowledge;
        this.words = words;
        answers = new AnswerWords(words);
        dollars = new Dollars(words);
    }

    /// How to read the turns.
    public String reading(CostEstimate costs) {
        return words.say("cost.turn.reading", costs.horizon());
    }

    /// One turn in sentences: all in, on the monthly bill alone, and where the project stands.
    ///
    /// @param inputs what the costs were computed from
    public String say(BreakEven turn, Inputs inputs) {
        List<String> sentences = new ArrayList<>();
        String question = "cost.turn." + id(turn.question());
        sentences.add(switch (turn.whole()) {
            case Turn.At(double value) -> words.say(question + ".at", number(turn, value));
            case Turn.Always _ -> words.say(question + ".always");
            case Turn.Never _ -> words.say(question + ".never");
        });
        sentences.add(bill(turn));
        if (turn.whole() instanceof Turn.At(double value))
            sentences.add(here(turn, value, inputs.trait(turn.question().trait())));
        return String.join(" ", sentences);
    }

    private String bill(BreakEven turn) {
        if (said(turn, turn.whole()).equals(said(turn, turn.bill())))
            return words.say("cost.turn.bill.alike");
        return switch (turn.bill()) {
            case Turn.At(double value) -> words.say("cost.turn.bill.at", number(turn, value));
            case Turn.Always _ -> words.say("cost.turn.bill.always");
            case Turn.Never _ -> words.say("cost.turn.bill.never");
        };
    }

    private String said(BreakEven turn, Turn where) {
        return where instanceof Turn.At(double value) ? number(turn, value) : where.toString();
    }

    private String here(BreakEven turn, double value, Input present) {
        double usual = present.value().usual();
        return words.say(usual >= value ? "cost.turn.here" : "cost.turn.not-here", number(turn, usual),
                present.assumed() ? 1 : 0);
    }

    private String number(BreakEven turn, double value) {
        return answers.say(knowledge.trait(turn.question().trait()),
                Optional.of(new Answer.Amount(twoDigits(value))));
    }

    /// More digits than two would claim to know the turn better than anybody does.
    private static double twoDigits(double value) {
        double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1));
        return Math.round(value / unit) * unit;
    }

    private static String id(BreakEven.Question question) {
        return question.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether a model that holds facts in its weights can be retrained as often as they change.
    public String say(Cadence cadence) {
        String training = dollars.say(cadence.training().usual());
        double changes = cadence.changes().usual();
        if (Double.isInfinite(cadence.affordable()))
            return words.say(cadence.affordable() > 0 ? "cost.cadence.free" : "cost.cadence.dear");
        if (cadence.pays())
            return words.say("cost.cadence.pays", changes, cadence.affordable(), training);
        if (cadence.affordable() <= 0)
            return words.say("cost.cadence.dear");
        return words.say(cadence.affordable() >= cadence.changes().low() ? "cost.cadence.seldom" : "cost.cadence.never",
                changes, cadence.affordable(), training, cadence.changes().low());
    }
}
