package whichway.words;

import java.util.List;
import java.util.Optional;

import whichway.budget.Input;
import whichway.core.Answer;
import whichway.core.Estimate;
import whichway.core.Figure;
import whichway.core.Knowledge;
import whichway.core.Price;
import whichway.core.PriceList;
import whichway.core.Trait;

/// Says what a cost was computed from: each number with its name, its bounds and what it counts.
public final class InputWords {
    private final Knowledge knowledge;
    private final PriceList prices;
    private final Words words;
    private final AnswerWords answers;
    private final BudgetWords names;
    private final Dollars dollars;

    /// @param prices the list that the costs were computed with
    public InputWords(Knowledge knowledge, PriceList prices, Words words) {
        this.knowledge = knowledge;
        this.prices = prices;
        this.words = words;
        answers = new AnswerWords(words);
        names = new BudgetWords(words, knowledge);
        dollars = new Dollars(words);
    }

    /// A number with its name, such as `System prompt 800 tokens (300 to 2,000)`.
    public String say(Input input) {
        return switch (input.kind()) {
            case FIGURE -> named(figure(input).name(), value(input));
            case TRAIT -> named(knowledge.trait(input.id()).name(), value(input));
            case PRICE -> named(price(input).label(), value(input));
        };
    }

    private String named(String name, String value) {
        return words.say("cost.input", name, value);
    }

    /// Several numbers within a sentence, parted so that commas within them do no harm.
    public String list(List<Input> inputs) {
        return String.join(words.say("cost.input.comma"), inputs.stream().map(this::say).toList());
    }

    private String value(Input input) {
        return switch (input.kind()) {
            case FIGURE -> counted(input.value(), figure(input).counted());
            case TRAIT -> answered(knowledge.trait(input.id()), input.value());
            case PRICE -> price(price(input));
        };
    }

    /// A price with what it is for, such as `$2.00 a million tokens`.
    public String price(Price price) {
        return words.say("cost.per", dollars.price(price.amount()), names.per(price.unit()));
    }

    /// The bounds of a figure, such as `300 to 2,000 tokens, usually 800`.
    public String counted(Estimate value, String counted) {
        return value.isExact()
                ? words.say("cost.counted", value.usual(), counted)
                : words.say("cost.counted.span", value.low(), value.high(), value.usual(), counted);
    }

    private String answered(Trait trait, Estimate value) {
        String usual = answers.say(trait, Optional.of(new Answer.Amount(value.usual())));
        return value.isExact() ? usual : words.say("cost.counted.answer", usual, value.low(), value.high());
    }

    /// Where a price comes from: the name of a source, or what somebody wrote.
    public String source(Price price) {
        return knowledge.sources().stream().filter(source -> source.id().equals(price.source())).findFirst()
                .map(source -> words.say("cost.price.source", source.author(), String.valueOf(source.year())))
                .orElse(price.source());
    }

    private Figure figure(Input input) {
        return knowledge.costing().figure(input.id());
    }

    private Price price(Input input) {
        return prices.price(input.id());
    }
}
