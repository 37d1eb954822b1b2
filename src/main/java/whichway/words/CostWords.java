package whichway.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import whichway.budget.ApproachCost;
import whichway.budget.CostEstimate;
import whichway.budget.Line;
import whichway.budget.Period;
import whichway.core.Approach;
import whichway.core.Estimate;
import whichway.core.Evaluation;
import whichway.core.Knowledge;
import whichway.core.PriceList;
import whichway.core.Standing;

/// Says what costs come to: which approach costs least, what it costs to follow the recommendation, what the money goes
/// to, and how far the comparison can be trusted.
public final class CostWords {
    /// Less of a difference than that is none worth a word.
    private static final double ALIKE = 1.05;

    private final Knowledge knowledge;
    private final Words words;
    private final AnswerWords answers;
    private final Dollars dollars;

    public CostWords(Knowledge knowledge, Words words) {
        this.knowledge = knowledge;
        this.words = words;
        answers = new AnswerWords(words);
        dollars = new Dollars(words);
    }

    /// What the first year costs, in sentences; the first of them carries the finding.
    ///
    /// @param costs of at least one approach
    public List<String> finding(CostEstimate costs, Evaluation evaluation) {
        List<ApproachCost> open = costs.approaches().stream()
                .filter(cost -> !evaluation.of(cost.approach()).blocked()).toList();
        List<ApproachCost> possible = open.isEmpty() ? costs.approaches() : open;
        ApproachCost least = least(possible);
        List<ApproachCost> level = possible.stream().filter(cost -> said(cost).equals(said(least))).toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(cheapest(level, level.size() == costs.approaches().size()));
        if (least(costs.approaches()).firstYear().usual() < least.firstYear().usual())
            sentences.add(words.say("cost.finding.out", name(least(costs.approaches()))));
        Optional<ApproachCost> leader = evaluation.leader().map(Standing::approach).map(Approach::id)
                .map(costs::of);
        leader.ifPresent(leading -> sentences.addAll(leading(leading, least, level)));
        goesTo(leader.orElse(least)).ifPresent(sentences::add);
        return sentences;
    }

    private static ApproachCost least(List<ApproachCost> costs) {
        return costs.stream().min(Comparator.comparingDouble(cost -> cost.firstYear().usual())).orElseThrow();
    }

    private String said(ApproachCost cost) {
        return dollars.say(cost.firstYear().usual());
    }

    private String cheapest(List<ApproachCost> level, boolean all) {
        Estimate year = level.stream().map(ApproachCost::firstYear).reduce(level.getFirst().firstYear(),
                (one, other) -> new Estimate(Math.min(one.low(), other.low()), one.usual(),
                        Math.max(one.high(), other.high())));
        if (year.high() == 0)
            return all
                    ? words.say("cost.finding.free.all")
                    : words.say("cost.finding.free", capital(names(level)), level.size());
        return all && level.size() > 1
                ? words.say("cost.finding.level", dollars.within(year))
                : words.say("cost.finding.least", capital(names(level)), dollars.within(year), level.size());
    }

    private List<String> leading(ApproachCost leader, ApproachCost least, List<ApproachCost> level) {
        if (level.contains(leader))
            return level.size() > 1
                    ? List.of(words.say("cost.finding.leader.level", name(leader)))
                    : List.of(words.say("cost.finding.leader.least"));
        double factor = leader.firstYear().usual() / least.firstYear().usual();
        String usual = said(leader);
        String compared = !Double.isFinite(factor)
                ? words.say("cost.finding.leader", name(leader), usual)
                : factor < ALIKE
                        ? words.say("cost.finding.leader.alike", name(leader), usual)
                        : words.say("cost.finding.leader.times", name(leader), usual, factor);
        return leader.firstYear().low() < least.firstYear().high()
                ? List.of(compared, words.say("cost.finding.overlap"))
                : List.of(compared);
    }

    /// What the first year of an approach goes to; empty where it costs nothing.
    private Optional<String> goesTo(ApproachCost cost) {
        double all = cost.firstYear().usual();
        if (all == 0)
            return Optional.empty();
        List<String> shares = Stream.of(Line.Payee.values()).filter(payee -> share(cost, payee) > 0)
                .sorted(Comparator.comparingDouble(payee -> -share(cost, payee)))
                .map(payee -> words.say("cost.payee." + id(payee), share(cost, payee))).toList();
        return Optional.of(words.say("cost.finding.goes-to", answers.within(name(cost)), answers.allOf(shares)));
    }

    /// The part of the first year of an approach that goes to somebody, 0..1.
    private static double share(ApproachCost cost, Line.Payee payee) {
        return cost.over(Period.FIRST_YEAR, payee).usual() / cost.firstYear().usual();
    }

    private static String id(Line.Payee payee) {
        return payee.name().toLowerCase(Locale.ROOT);
    }

    /// That approaches run on different models, and on which; empty where all run on the same.
    public Optional<String> unlike(CostEstimate costs) {
        List<String> differing = costs.differing();
        if (differing.isEmpty())
            return Optional.empty();
        List<String> parts = costs.approaches().stream().filter(cost -> differing.contains(cost.approach()))
                .map(cost -> words.say("cost.unlike.part", answers.within(name(cost)),
                        answers.within(cost.model().name())))
                .toList();
        return Optional.of(differing.size() == costs.approaches().size()
                ? words.say("cost.unlike.all", answers.allOf(parts))
                : words.say("cost.unlike", answers.allOf(parts), answers.within(costs.model().name())));
    }

    /// That all approaches run on the same model, and on which.
    public String alike(CostEstimate costs) {
        return words.say("cost.alike", answers.within(costs.model().name()));
    }

    /// Of when the prices are, and how many of them are old on a day.
    public String pricesAsOf(PriceList prices, LocalDate day) {
        return words.say("cost.prices.as-of", prices.date(), prices.name(), prices.staleOn(day).size(),
                prices.prices().size(), PriceList.FRESH_DAYS);
    }

    /// In which months one approach has cost less than another for the first time, earliest first.
    public List<String> crossings(CostEstimate costs) {
        return costs.crossings().stream()
                .map(crossing -> words.say("cost.crossing", Math.floor(crossing.month()) + 1,
                        answers.within(name(crossing.overtaking())), answers.within(name(crossing.overtaken())),
                        dollars.say(crossing.dollars())))
                .toList();
    }

    private String names(List<ApproachCost> costs) {
        return answers.allOf(costs.stream().map(cost -> answers.within(name(cost))).toList());
    }

    private String name(ApproachCost cost) {
        return name(cost.approach());
    }

    private String name(String approach) {
        return knowledge.approach(approach).name();
    }

    private String capital(String text) {
        return text.substring(0, 1).toUpperCase(words.locale()) + text.substring(1);
    }
}
