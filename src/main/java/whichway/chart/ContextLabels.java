package whichway.chart;

import java.util.List;
import java.util.stream.Collectors;

import whichway.budget.ContextFit;
import whichway.budget.Fit;
import whichway.budget.Need;
import whichway.core.Approach;
import whichway.words.AnswerWords;
import whichway.words.ContextWords;
import whichway.words.TokenWords;
import whichway.words.Words;

/// The words in and about the pictures of what fits into the window.
///
/// @param fit what is drawn
/// @param approaches whose requests are drawn, in order
/// @param said names parts and verdicts
/// @param words of the program
record ContextLabels(ContextFit fit, List<Approach> approaches, ContextWords said, Words words) {
    /// All parts of a request with what they take.
    String parts(Need need) {
        return need.parts().stream().filter(part -> part.tokens().usual() > 0)
                .map(part -> words.say("chart.context.part", said.part(part), tokens().brief(part.tokens().usual())))
                .collect(Collectors.joining(words.say("chart.context.and")));
    }

    /// What a part of an approach's request takes, and how far that may go.
    String tip(Approach approach, Need.Part part) {
        String span = tokens().span(part.tokens());
        String amount = tokens().tokens(part.tokens().usual());
        String name = said.part(part);
        return span.isEmpty()
                ? words.say("chart.context.tip", approach.name(), name, amount)
                : words.say("chart.context.tip.span", approach.name(), name, amount, span);
    }

    /// What each request takes.
    String requests() {
        return words.say("chart.context.requests",
                approaches.stream().map(approach -> {
                    Need need = fit.of(approach.id());
                    return words.say("chart.context.need", approach.shortName(),
                            tokens().brief(need.tokens().usual()), said.brief(need.fit()));
                }).collect(Collectors.joining(words.say("chart.context.comma"))));
    }

    /// Which requests take more than is read well.
    String window() {
        AnswerWords names = new AnswerWords(words);
        List<String> over = approaches.stream().filter(approach -> fit.of(approach.id()).fit() != Fit.FITS)
                .map(approach -> names.within(approach.name())).toList();
        String window = tokens().tokens(fit.window().usual());
        String usable = tokens().brief(fit.usable().usual());
        return over.isEmpty()
                ? words.say("chart.context.fits", window, usable)
                : words.say("chart.context.over", window, usable, names.allOf(over), over.size());
    }

    private TokenWords tokens() {
        return new TokenWords(words);
    }
}
