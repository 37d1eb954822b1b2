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
    private static final int YEAR = 12;

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
        return after(YEAR);
    }

    /// The part of the first year that is work of people.
    public Estimate firstYearPeople() {
        return sum(line -> line.kind().people() && line.kind().term() == Line.Term.ONCE)
                .plus(sum(line -> line.kind().people() && line.kind().term() == Line.Term.MONTHLY).times(YEAR));
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
