package whichway.budget;

import java.util.List;

import whichway.core.Assessment;
import whichway.core.Estimate;
import whichway.core.Knowledge;

/// What goes into the window of the model, in tokens.
///
/// @param window what the model is said to read
/// @param usable the part of it that models read well
/// @param corpus all text together
/// @param passages the largest number of passages that leaves room for everything else in the usable part
/// @param evidence whether the documents of one answer go in together
/// @param needs of every approach, in the order of the knowledge
/// @param tokensPerPage to say any of this in pages
/// @param inputs all numbers that this was computed from, each once
public record ContextFit(Estimate window, Estimate usable, Estimate corpus, Estimate passages, Evidence evidence,
        List<Need> needs, Estimate tokensPerPage, List<Input> inputs) {
    public ContextFit {
        needs = List.copyOf(needs);
        inputs = List.copyOf(inputs);
    }

    /// The fit for an assessment.
    public static ContextFit of(Knowledge knowledge, Assessment assessment) {
        return new Fitting(new Inputs(knowledge, assessment)).fit(knowledge.approaches());
    }

    /// What one approach needs.
    ///
    /// @throws IllegalArgumentException if the arithmetic does not know it
    public Need of(String approach) {
        return needs.stream().filter(need -> need.approach().equals(approach)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No need of " + approach));
    }

    /// What was taken without anybody having said it.
    public List<Input> assumed() {
        return inputs.stream().filter(Input::assumed).toList();
    }

    /// Tokens in pages: fewest where a page holds many, most where it holds few.
    public Estimate pages(Estimate tokens) {
        return new Estimate(tokens.low() / tokensPerPage.high(), tokens.usual() / tokensPerPage.usual(),
                tokens.high() / tokensPerPage.low());
    }
}
