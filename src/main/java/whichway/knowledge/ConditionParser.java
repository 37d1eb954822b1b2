package whichway.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import whichway.core.Condition;
import whichway.core.Expression;
import whichway.core.Kind;
import whichway.core.Relation;

/// Reads conditions such as `labelled-examples < 10 and not (citations = none)`:
///
/// ```
/// condition  = part { "and" part }
/// part       = "not" part | "(" condition ")" | comparison
/// comparison = trait "=" option | difference ( "<" | "<=" | "=" | ">=" | ">" ) difference
/// difference = product { "-" product }
/// product    = operand { "*" operand }
/// operand    = number | trait
/// ```
final class ConditionParser {
    private final Map<String, Kind> kinds;

    /// @param kinds how each trait is answered, by trait id
    ConditionParser(Map<String, Kind> kinds) {
        this.kinds = kinds;
    }

    /// Whether there is a trait of that id.
    boolean knows(String trait) {
        return kinds.containsKey(trait);
    }

    /// @throws GrammarException if the text is not a condition on the known traits
    Condition parse(String text) throws GrammarException {
        Tokens tokens = new Tokens(text);
        Condition condition = all(tokens);
        tokens.expectEnd();
        return condition;
    }

    private Condition all(Tokens tokens) throws GrammarException {
        List<Condition> parts = new ArrayList<>();
        do
            parts.add(part(tokens));
        while (tokens.take("and"));
        return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
    }

    private Condition part(Tokens tokens) throws GrammarException {
        if (tokens.take("not"))
            return new Condition.Not(part(tokens));
        if (tokens.take("(")) {
            Condition inner = all(tokens);
            tokens.expect(")");
            return inner;
        }
        return comparison(tokens);
    }

    private Condition comparison(Tokens tokens) throws GrammarException {
        Optional<String> word = tokens.peekWord();
        if (word.isPresent())
            switch (kind(word.get())) {
                case Kind.Choice choice -> {
                    return is(tokens, choice.options().stream().map(option -> option.id()).toList());
                }
                case Kind.Toggle _ -> {
                    return is(tokens, List.of("false", "true"));
                }
                case Kind.Slider _,Kind.Quantity _ -> {
                }
            }
        Expression left = difference(tokens);
        Relation relation = relation(tokens);
        return new Condition.Compare(left, relation, difference(tokens));
    }

    private static Condition is(Tokens tokens, List<String> options) throws GrammarException {
        String trait = tokens.takeWord().orElseThrow();
        tokens.expect("=");
        String expected = "one of " + String.join(", ", options);
        String option = tokens.peekWord().filter(options::contains).orElseThrow(() -> tokens.unexpected(expected));
        tokens.expect(option);
        return new Condition.Is(trait, option);
    }

    private static Relation relation(Tokens tokens) throws GrammarException {
        for (Relation relation : Relation.values())
            if (tokens.take(relation.sign()))
                return relation;
        throw tokens.unexpected("one of < <= = >= >");
    }

    private Expression difference(Tokens tokens) throws GrammarException {
        Expression left = product(tokens);
        while (tokens.take("-"))
            left = new Expression.Difference(left, product(tokens));
        return left;
    }

    private Expression product(Tokens tokens) throws GrammarException {
        Expression left = operand(tokens);
        while (tokens.take("*"))
            left = new Expression.Product(left, operand(tokens));
        return left;
    }

    private Expression operand(Tokens tokens) throws GrammarException {
        Optional<Double> number = tokens.takeNumber();
        if (number.isPresent())
            return new Expression.Constant(number.get());
        String trait = tokens.takeWord().orElseThrow(() -> tokens.unexpected("a number or the id of a trait"));
        return switch (kind(trait)) {
            case Kind.Slider _,Kind.Quantity _ -> new Expression.Input(trait);
            case Kind.Choice _,Kind.Toggle _ -> throw new GrammarException("\"" + trait + "\" is no number",
                    "calculate with sliders and numbers only");
        };
    }

    private Kind kind(String trait) throws GrammarException {
        Kind kind = kinds.get(trait);
        if (kind == null)
            throw new GrammarException("there is no trait \"" + trait + "\"",
                    "write the id of a trait; a minus sign needs spaces around it");
        return kind;
    }
}
