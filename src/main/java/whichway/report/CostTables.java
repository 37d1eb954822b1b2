package whichway.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import whichway.budget.ApproachCost;
import whichway.budget.CostEstimate;
import whichway.budget.Input;
import whichway.budget.Line.Payee;
import whichway.budget.Period;
import whichway.chart.CostChart;
import whichway.chart.Picture;
import whichway.chart.SpendingChart;
import whichway.core.Estimate;
import whichway.core.Price;
import whichway.core.PriceList;
import whichway.report.Block.Column;
import whichway.report.Block.Figure;
import whichway.report.Block.Row;
import whichway.report.Block.Table;
import whichway.words.Dollars;
import whichway.words.InputWords;

/// The pictures and tables of the chapter on costs.
final class CostTables {
    private final Dossier dossier;
    private final CostEstimate costs;
    private final Dollars dollars;

    CostTables(Dossier dossier, CostEstimate costs) {
        this.dossier = dossier;
        this.costs = costs;
        dollars = new Dollars(dossier.words());
    }

    /// From where to where the first year of each approach may cost.
    Figure ranges() {
        Set<String> out = dossier.evaluation().blocked().stream().map(standing -> standing.approach().id())
                .collect(Collectors.toSet());
        Picture picture = CostChart.of(costs, Period.FIRST_YEAR, out, leader(), dossier.knowledge(), Figures.WIDTH,
                dossier.words());
        List<Row> rows = costs.approaches().stream().map(cost -> row(cost, cost.firstYear())).toList();
        return new Figure(picture, picture.finding(),
                new Table(dossier.say("report.cost.ranges"), columns("low", "usual", "high"), rows));
    }

    private Row row(ApproachCost cost, Estimate sum) {
        return Row.of(List.of(name(cost), dollars.say(sum.low()), dollars.say(sum.usual()), dollars.say(sum.high())));
    }

    /// What each approach costs once and every month, and what of it is work of people.
    Table parts() {
        List<Row> rows = new ArrayList<>();
        for (ApproachCost cost : costs.approaches())
            rows.add(Row.of(List.of(name(cost), dollars.say(cost.once().usual()), dollars.say(cost.monthly().usual()),
                    dollars.say(cost.firstYear().usual()),
                    dollars.say(cost.over(Period.FIRST_YEAR, Payee.PEOPLE).usual()))));
        return new Table(dossier.say("report.cost.parts"), columns("once", "monthly", "year", "people"), rows);
    }

    /// What each approach has cost so far.
    Figure spending() {
        Picture picture = SpendingChart.of(costs, leader(), dossier.knowledge(), Figures.WIDTH, dossier.words());
        List<Row> rows = new ArrayList<>();
        for (ApproachCost cost : costs.approaches())
            rows.add(Row.of(List.of(name(cost), dollars.say(cost.after(0).usual()),
                    dollars.say(cost.after(costs.horizon() / 2).usual()),
                    dollars.say(cost.after(costs.horizon()).usual()))));
        return new Figure(picture, picture.finding(),
                new Table(dossier.say("report.cost.spending"), columns("start", "half", "horizon"), rows));
    }

    /// Every price that a cost was computed with.
    Table prices() {
        List<String> used = costs.approaches().stream().flatMap(cost -> cost.lines().stream())
                .flatMap(line -> line.inputs().stream()).filter(input -> input.kind() == Input.Kind.PRICE)
                .map(Input::id).distinct().toList();
        List<Price> stale = costs.prices().staleOn(dossier.day());
        InputWords words = new InputWords(dossier.knowledge(), costs.prices(), dossier.words());
        List<Row> rows = new ArrayList<>();
        for (Price price : costs.prices().prices())
            if (used.contains(price.id()))
                rows.add(new Row(List.of(Line.of(price.label()), Line.of(words.price(price)),
                        Line.of(stale.contains(price)
                                ? dossier.say("report.cost.price.stale", price.date(), PriceList.FRESH_DAYS)
                                : price.date().toString()),
                        source(price, words)), false));
        return new Table(dossier.say("report.cost.prices.caption"),
                List.of(column("price", false, 4), column("amount", false, 4), column("read", false, 3),
                        column("source", false, 3)),
                rows);
    }

    private Line source(Price price, InputWords words) {
        boolean published = dossier.knowledge().sources().stream()
                .anyMatch(source -> source.id().equals(price.source()));
        Line name = Line.of(words.source(price));
        return published ? name.and(dossier.references(List.of(price.source()))) : name;
    }

    private List<Column> columns(String... names) {
        List<Column> columns = new ArrayList<>(
                List.of(new Column(dossier.say("report.column.approach"), false, 4)));
        for (String name : names)
            columns.add(column(name, true, 3));
        return columns;
    }

    private Column column(String name, boolean number, int width) {
        return new Column(dossier.say("report.cost.column." + name, costs.horizon() / 2, costs.horizon()), number,
                width);
    }

    private String leader() {
        return dossier.leader().map(standing -> standing.approach().id()).orElse("");
    }

    private String name(ApproachCost cost) {
        return dossier.knowledge().approach(cost.approach()).name();
    }
}
