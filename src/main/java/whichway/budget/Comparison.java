package whichway.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import whichway.core.BaseModel;
import whichway.core.Estimate;

/// Compares what approaches cost while one number varies.
final class Comparison {
    private final Inputs inputs;

    Comparison(Inputs inputs) {
        this.inputs = inputs;
    }

    /// Months over which the first outlay has to pay off.
    double horizon() {
        return inputs.figure("horizon-months").value().usual();
    }

    /// The turns of all questions that can be asked with these models.
    List<BreakEven> breakEvens() {
        List<BreakEven> all = new ArrayList<>();
        for (BreakEven.Question question : BreakEven.Question.values())
            breakEven(question).ifPresent(all::add);
        return all;
    }

    private Optional<BreakEven> breakEven(BreakEven.Question question) {
        Bill dearer = bill(question.dearer());
        if (question != BreakEven.Question.OWN_GPUS)
            return Optional.of(breakEven(question, bill(question.cheaper()), dearer));
        Optional<BaseModel> own = inputs.costing().models().stream().filter(BaseModel::own).findFirst();
        if (own.isEmpty() || inputs.model(question.dearer()).own())
            return Optional.empty();
        return Optional.of(breakEven(question, new Bill(Shape.PROMPTING, own.get()), dearer));
    }

    private BreakEven breakEven(BreakEven.Question question, Bill cheaper, Bill dearer) {
        double months = horizon();
        return new BreakEven(question, Turns.first(number -> {
            Inputs at = inputs.with(question.trait(), number);
            return dearer.running(at) - cheaper.running(at);
        }), Turns.first(number -> {
            Inputs at = inputs.with(question.trait(), number);
            return dearer.after(at, months) - cheaper.after(at, months);
        }));
    }

    /// How often one could train for what RAG costs.
    Cadence cadence() {
        double untrained = bill(Shape.FINE_TUNING.approach()).usual(inputs,
                line -> line.term() == Line.Term.MONTHLY && !line.isRetraining());
        double rag = bill(Shape.RAG.approach()).monthly(inputs);
        Estimate training = Result.of(inputs, Formulas::cycle).value();
        // Where a training costs nothing, one may train without end or, where RAG is cheaper all the same, never.
        double affordable = training.usual() == 0
                ? Math.copySign(Double.POSITIVE_INFINITY, rag - untrained)
                : (rag - untrained) / training.usual();
        return new Cadence(affordable, inputs.figure("fact-changes").value(), training);
    }

    private Bill bill(String approach) {
        return Bill.of(Shape.of(approach).orElseThrow(), inputs);
    }
}
