package whichway.words;

import java.util.Locale;

import whichway.budget.BreakEven;
import whichway.budget.Evidence;
import whichway.budget.Fit;
import whichway.budget.Input;
import whichway.budget.Line;
import whichway.core.Assessment;
import whichway.core.Knowledge;
import whichway.core.Price;
import whichway.core.PriceList;
import whichway.core.PriceUnit;

/// Names the things that context and money consist of.
public final class BudgetWords {
    private final Words words;
    private final Knowledge knowledge;

    public BudgetWords(Words words, Knowledge knowledge) {
        this.words = words;
        this.knowledge = knowledge;
    }

    /// What an item of a bill is.
    public String line(Line.Kind kind) {
        return words.say("budget.line." + kind.id());
    }

    /// How an item of a bill is computed.
    public String formula(Line.Kind kind) {
        return words.say("budget.formula." + kind.id());
    }

    /// What a part of a request is.
    ///
    /// @param part id of a `Need.Part`
    public String part(String part) {
        return words.say("budget.part." + part);
    }

    /// Whether something goes into the window.
    public String fit(Fit fit) {
        return words.say("budget.fit." + id(fit));
    }

    /// What may help where the documents of one answer are too much.
    public String remedy(Evidence.Remedy remedy) {
        return words.say("budget.remedy." + id(remedy));
    }

    /// What a break-even compares.
    public String question(BreakEven.Question question) {
        return words.say("budget.question." + id(question));
    }

    /// What a price is for, such as "a million tokens".
    public String per(PriceUnit unit) {
        return words.say("budget.per." + unit.id());
    }

    /// The name of a number that a result was computed from.
    public String name(Input input, Assessment assessment) {
        return switch (input.kind()) {
            case FIGURE -> knowledge.costing().figure(input.id()).name();
            case TRAIT -> knowledge.trait(input.id()).name();
            case PRICE -> prices(assessment).find(input.id()).map(Price::label).orElse(input.id());
        };
    }

    private PriceList prices(Assessment assessment) {
        return assessment.plan().prices().orElse(knowledge.costing().prices());
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
