package whichway.budget;

import java.util.List;
import java.util.function.Predicate;

import whichway.core.BaseModel;

/// Computes what one approach costs.
final class Bill {
    private final List<Formula> formulas;

    /// @param model what it runs on
    Bill(Shape shape, BaseModel model) {
        this.formulas = new Formulas(shape, model).all();
    }

    /// The approach with the model that was chosen for it.
    static Bill of(Shape shape, Inputs inputs) {
        return new Bill(shape, inputs.model(shape.approach()));
    }

    /// All items with their bounds.
    List<Line> lines(Inputs inputs) {
        return formulas.stream().map(formula -> line(formula, inputs)).toList();
    }

    private static Line line(Formula formula, Inputs inputs) {
        Result result = Result.of(inputs, formula.dollars());
        return new Line(formula.line(), result.value(), result.inputs());
    }

    /// What some items usually come to.
    double usual(Inputs inputs, Predicate<Line.Kind> items) {
        Reading reading = new Reading(inputs, Outlook.USUAL, _ -> {});
        return formulas.stream().filter(formula -> items.test(formula.line()))
                .mapToDouble(formula -> formula.dollars().applyAsDouble(reading)).sum();
    }

    /// What all items of a month usually come to.
    double monthly(Inputs inputs) {
        return usual(inputs, line -> line.term() == Line.Term.MONTHLY);
    }

    /// What machines and services usually charge in a month.
    double running(Inputs inputs) {
        return usual(inputs, line -> line.term() == Line.Term.MONTHLY && !line.people());
    }

    /// What everything usually comes to, the first outlay included.
    double after(Inputs inputs, double months) {
        return usual(inputs, line -> line.term() == Line.Term.ONCE) + months * monthly(inputs);
    }
}
