package whichway.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import whichway.core.Analysis;
import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.Decision;
import whichway.core.FollowUp;
import whichway.core.Knowledge;
import whichway.core.Plan;
import whichway.core.Price;
import whichway.core.PriceList;
import whichway.core.Project;
import whichway.words.Words;

/// Takes names and everything that people wrote out of an assessment; answers, weights and days stay. It is applied
/// before anything is written, so that nothing can slip through.
public final class Redaction {
    private final Knowledge knowledge;
    private final Words words;

    public Redaction(Knowledge knowledge, Words words) {
        this.knowledge = knowledge;
        this.words = words;
    }

    /// The assessment in neutral words.
    public Assessment of(Assessment assessment) {
        Project project = assessment.project();
        return new Assessment(assessment.id(), assessment.seed(), assessment.knowledge(),
                new Project(neutral(project.name(), "report.redacted.project"),
                        neutral(project.client(), "report.redacted.client"),
                        neutral(project.question(), "report.redacted.question"), days(project.date())),
                each(assessment.answers(), Redaction::answer), assessment.emphasis(),
                each(assessment.notes(), note -> neutral(note, "report.redacted.note")),
                each(assessment.followUps(), this::followUp), plan(assessment.plan()),
                decision(assessment.decision()));
    }

    Analysis of(Analysis analysis) {
        return new Analysis(of(analysis.assessment()), analysis.evaluation(), analysis.robustness(),
                analysis.verdict(), analysis.judgementSurvival(), analysis.flips(), analysis.emphasisFlips(),
                analysis.pairs(), analysis.openQuestions());
    }

    private String neutral(String text, String key) {
        return text.isBlank() ? "" : words.say(key);
    }

    /// A day may stay; other text may say anything.
    private static String days(String date) {
        return date.matches("\\d{4}-\\d\\d-\\d\\d") ? date : "";
    }

    private static Answer answer(Answer answer) {
        return answer instanceof Answer.NotApplicable ? new Answer.NotApplicable("") : answer;
    }

    private FollowUp followUp(FollowUp followUp) {
        return new FollowUp(neutral(followUp.owner(), "report.redacted.person"), days(followUp.due()));
    }

    private Decision decision(Decision made) {
        boolean approach = knowledge.approaches().stream().anyMatch(known -> known.id().equals(made.choice()));
        return new Decision(approach ? made.choice() : neutral(made.choice(), "report.redacted.choice"),
                neutral(made.reason(), "report.redacted.reason"), neutral(made.by(), "report.redacted.people"),
                days(made.date()), days(made.review()));
    }

    /// Prices stay; what people called them and where they have them from does not.
    private Plan plan(Plan plan) {
        return new Plan(plan.figures(), plan.models(), plan.prices().map(this::prices));
    }

    private PriceList prices(PriceList list) {
        PriceList known = knowledge.costing().prices();
        return new PriceList(list.name().equals(known.name()) ? known.name() : words.say("report.redacted.prices"),
                list.date(), list.prices().stream().map(price -> price(price, known)).toList());
    }

    private Price price(Price price, PriceList known) {
        String label = known.find(price.id()).map(Price::label).orElse(price.id());
        String source = knowledge.sources().stream().anyMatch(one -> one.id().equals(price.source()))
                ? price.source()
                : words.say("report.redacted.source");
        return new Price(price.id(), label, price.unit(), price.amount(), price.date(), source);
    }

    private static <V> Map<String, V> each(Map<String, V> map, UnaryOperator<V> change) {
        Map<String, V> changed = new LinkedHashMap<>();
        map.forEach((key, value) -> changed.put(key, change.apply(value)));
        return changed;
    }
}
