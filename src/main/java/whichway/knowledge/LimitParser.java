package whichway.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import whichway.core.Limit;

/// Reads the bounds of bands: a number, a line such as `"window-tokens - 16000"`, or a list of both, of which the
/// least counts:
///
/// ```
/// line    = product { ( "+" | "-" ) product }
/// product = operand { ( "*" | "/" ) operand }
/// operand = number | trait
/// ```
final class LimitParser {
    /// @throws GrammarException if the value is not a limit
    Limit parse(JsonNode value) throws GrammarException {
        List<Limit.Term> terms = new ArrayList<>();
        if (value.isArray() && !value.isEmpty())
            for (JsonNode element : value)
                terms.add(term(element));
        else
            terms.add(term(value));
        return new Limit(terms);
    }

    private static Limit.Term term(JsonNode value) throws GrammarException {
        if (Item.isNumber(value))
            return constant(value.asDouble());
        if (!value.isTextual())
            throw new GrammarException("is neither a number nor a line", "write such as \"window-tokens - 16000\"");
        Tokens tokens = new Tokens(value.asText());
        Limit.Term term = line(tokens);
        tokens.expectEnd();
        return term;
    }

    private static Limit.Term line(Tokens tokens) throws GrammarException {
        Limit.Term left = product(tokens);
        while (true)
            if (tokens.take("+"))
                left = sum(left, product(tokens));
            else if (tokens.take("-"))
                left = sum(left, scaled(product(tokens), -1));
            else
                return left;
    }

    private static Limit.Term product(Tokens tokens) throws GrammarException {
        Limit.Term left = operand(tokens);
        while (true)
            if (tokens.take("*"))
                left = times(left, operand(tokens));
            else if (tokens.take("/"))
                left = scaled(left, 1 / divisor(tokens));
            else
                return left;
    }

    private static Limit.Term operand(Tokens tokens) throws GrammarException {
        Optional<Double> number = tokens.takeNumber();
        if (number.isPresent())
            return constant(number.get());
        String trait = tokens.takeWord().orElseThrow(() -> tokens.unexpected("a number or the id of a trait"));
        return new Limit.Term(0, 1, Optional.of(trait));
    }

    private static double divisor(Tokens tokens) throws GrammarException {
        return tokens.takeNumber().filter(number -> number != 0)
                .orElseThrow(() -> tokens.unexpected("a number other than 0"));
    }

    private static Limit.Term times(Limit.Term left, Limit.Term right) throws GrammarException {
        if (left.trait().isEmpty())
            return scaled(right, left.constant());
        if (right.trait().isEmpty())
            return scaled(left, right.constant());
        throw new GrammarException("multiplies two traits", "multiply a trait by a number only");
    }

    private static Limit.Term sum(Limit.Term left, Limit.Term right) throws GrammarException {
        if (left.trait().isPresent() && right.trait().isPresent() && !left.trait().equals(right.trait()))
            throw new GrammarException("depends on two traits", "let a limit depend on one");
        return new Limit.Term(left.constant() + right.constant(), left.factor() + right.factor(),
                left.trait().or(right::trait));
    }

    private static Limit.Term scaled(Limit.Term term, double by) {
        return new Limit.Term(term.constant() * by, term.factor() * by, term.trait());
    }

    private static Limit.Term constant(double value) {
        return new Limit.Term(value, 0, Optional.empty());
    }
}
