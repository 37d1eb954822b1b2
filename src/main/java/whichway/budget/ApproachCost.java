package whichway.budget;

import java.util.List;
import java.util.function.Predicate;

import whichway.core.BaseModel;
import whichway.core.Estimate;

/// What one approach costs, in US dollars.
///
/// @param approach id of the approach
/// @param model what it runs on
/// @param lines every item; all sums are sums of these
public record ApproachCost(String approach, BaseModel model, List<Line> lines) {
    public ApproachCost {
        lines = List.copyOf(lines);
    }

    /// The first outlay.
    public Estimate once() {
        return sum(line -> line.kind().term() == Line.Term.ONCE);
    }

    /// What is paid every month.
    public Estimate monthly() {
        return sum(line -> line.kind().term() == Line.Term.MONTHLY);
    }

    /// What machines and services charge every month, without the work of people.
    public Estimate running() {
        return sum(line -> line.kind().term() == Line.Term.MONTHLY && !line.kind().people());
    }

    /// All that the first twelve months cost, work of people included.
    public Estimate firstYear() {
        return over(Period.FIRST_YEAR);
    }

    /// The part of the first year that is work of people.
    public Estimate firstYearPeople() {
        return over(Period.FIRST_YEAR, Line.Payee.PEOPLE);
    }

    /// All that is paid over a period.
    public Estimate over(Period period) {
        return over(period, _ -> true);
    }

    /// The part of what is paid over a period that goes to people, to the model or to hosting.
    public Estimate over(Period period, Line.Payee payee) {
        return over(period, line -> line.kind().payee() == payee);
    }

    private Estimate over(Period period, Predicate<Line> which) {
        return sum(which.and(line -> line.kind().term() == Line.Term.ONCE)).times(period.outlays())
                .plus(sum(which.and(line -> line.kind().term() == Line.Term.MONTHLY)).times(period.months()));
    }

    /// All that was paid after some months.
    ///
    /// @param months at least 0
    public Estimate after(double months) {
        return once().plus(monthly().times(months));
    }

    private Estimate sum(Predicate<Line> which) {
        return lines.stream().filter(which).map(Line::dollars).reduce(Estimate.ZERO, Estimate::plus);
    }
}
