package whichway.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import whichway.budget.ContextFit;
import whichway.budget.Evidence;
import whichway.budget.Evidence.Remedy;
import whichway.budget.Fit;
import whichway.budget.Input;
import whichway.budget.Need;
import whichway.core.Estimate;
import whichway.core.Knowledge;

/// Says in sentences what fits into the window.
public final class ContextWords {
    private final Words words;
    private final BudgetWords names;
    private final TokenWords tokens;

    public ContextWords(Words words, Knowledge knowledge) {
        this.words = words;
        names = new BudgetWords(words, knowledge);
        tokens = new TokenWords(words);
    }

    /// Whether the documents of one answer fit, and by how much they do not.
    public String finding(ContextFit fit) {
        if (nothingToRead(fit))
            return words.say("context.no-text");
        return fit.evidence().needed().high() == 0 ? words.say("context.no-documents") : evidence(fit);
    }

    /// How sure that is; empty where every number behind it is exact enough.
    public Optional<String> caveat(ContextFit fit) {
        List<String> said = new ArrayList<>();
        if (fit.assumed().size() == fit.inputs().size())
            said.add(words.say("context.unstated"));
        if (!nothingToRead(fit))
            doubt(fit.evidence()).ifPresent(said::add);
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", said));
    }

    private static boolean nothingToRead(ContextFit fit) {
        return fit.corpus().high() == 0;
    }

    private String evidence(ContextFit fit) {
        Evidence evidence = fit.evidence();
        return words.say("context.evidence." + key(evidence.fit()), about(evidence.needed()),
                pages(fit, evidence.needed().usual()), tokens.brief(evidence.room().usual()),
                tokens.tokens(evidence.over()));
    }

    /// What the bounds of the numbers would change; empty where they change nothing.
    private Optional<String> doubt(Evidence evidence) {
        if (evidence.atWorst() != evidence.fit())
            return Optional.of(words.say("context.worst." + key(evidence.atWorst())));
        return evidence.atBest() == evidence.fit()
                ? Optional.empty()
                : Optional.of(words.say("context.best." + key(evidence.atBest())));
    }

    /// What may help where the documents of one answer do not fit, the most promising first; nothing where they do.
    public List<String> remedies(ContextFit fit) {
        if (nothingToRead(fit))
            return List.of();
        return fit.evidence().remedies().stream().map(remedy -> remedy(remedy, fit.evidence())).toList();
    }

    private String remedy(Remedy remedy, Evidence evidence) {
        String name = names.remedy(remedy);
        return words.say("context.remedy", remedy == Remedy.LARGER_WINDOW
                ? words.say("context.remedy.window", name, tokens.tokens(evidence.window()))
                : name);
    }

    /// Whether a request of an approach fits, and where it stops fitting.
    public String verdict(Need need, ContextFit fit) {
        Limit limit = Limit.of(need, fit);
        String said = words.say("context.need." + limit.key() + "." + key(need.fit()), tokens.tokens(need.over()),
                tokens.tokens(limit.most()), pages(fit, limit.most()), Math.floor(limit.most()));
        if (need.atWorst() != need.fit())
            return said + " " + words.say("context.need.worst." + key(need.atWorst()));
        return need.atBest() == need.fit() ? said : said + " " + words.say("context.need.best." + key(need.atBest()));
    }

    /// In a word or two whether a request fits.
    public String brief(Fit fit) {
        return names.fit(fit);
    }

    /// What a part of a request is called within a sentence.
    public String part(Need.Part part) {
        return new AnswerWords(words).within(names.part(part.id()));
    }

    private String about(Estimate amount) {
        String said = tokens.tokens(amount.usual());
        return amount.isExact() ? said : words.say("context.about", said);
    }

    private String pages(ContextFit fit, double amount) {
        return tokens.pages(fit.pages(Estimate.exactly(amount)).usual());
    }

    private static String key(Fit fit) {
        return fit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Up to where a request would fit in the part of the window that is read well, as things usually are.
    ///
    /// @param key of the words for what may grow
    /// @param most how far that may go: tokens of the whole text, passages, or tokens of room that is left
    private record Limit(String key, double most) {
        static Limit of(Need need, ContextFit fit) {
            double left = fit.usable().usual() - need.tokens().usual();
            Optional<Need.Part> text = part(need, "corpus");
            if (text.isPresent())
                return new Limit("text", Math.max(0, text.get().tokens().usual() + left));
            Optional<Need.Part> passages = part(need, "passages");
            if (passages.isEmpty())
                return new Limit("room", Math.max(0, left));
            double length = passages.get().inputs().stream().filter(input -> input.id().equals("passage-tokens"))
                    .mapToDouble((Input input) -> input.value().usual()).findFirst().orElseThrow();
            return new Limit("passages", Math.max(0, (passages.get().tokens().usual() + left) / length));
        }

        private static Optional<Need.Part> part(Need need, String id) {
            return need.parts().stream().filter(part -> part.id().equals(id)).findFirst();
        }
    }
}
