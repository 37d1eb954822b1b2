package whichway.report;

import java.util.List;

import whichway.core.Contrast;
import whichway.core.Contrast.Step;
import whichway.core.Effects;
import whichway.core.Ground;
import whichway.core.Trait;

/// Says in words why one approach stands above another: what was answered, what follows from it, and on what that rests.
final class Reasons {
    private final Dossier dossier;
    private final Rows rows;

    Reasons(Dossier dossier) {
        this.dossier = dossier;
        rows = new Rows(dossier.knowledge(), dossier.assessment());
    }

    /// The reason behind a step, without what was told before: `**Volatility, 7 of 10: weekly.** Because …[1]`.
    Line line(Contrast contrast, Step step) {
        return Line.of(new Run.Strong(dossier.say("report.reason.head", head(step)))).and(because(contrast, step));
    }

    /// The reason behind a step with its points and what it stands on.
    Line weighed(Contrast contrast, Step step) {
        List<Ground> grounds = told(contrast, step).stream().flatMap(row -> row.grounds().stream()).distinct().toList();
        String points = dossier.words().gain(step.points());
        String weight = grounds.isEmpty()
                ? points
                : dossier.say("report.reason.weight", points, dossier.grounds(grounds));
        return line(contrast, step).and(new Run.Aside(weight));
    }

    /// The reason without what follows from it.
    Line brief(Step step) {
        return Line.of(new Run.Strong(dossier.say("report.reason.head", head(step))),
                new Run.Aside(dossier.words().gain(step.points())));
    }

    /// What a step comes from, such as `Volatility, 7 of 10: weekly`.
    String head(Step step) {
        return switch (step.cause()) {
            case PRIOR -> dossier.say("report.reason.prior.head");
            case TRAIT -> head(dossier.knowledge().trait(step.id()));
            case PENALTY -> dossier.knowledge().penalty(step.id()).name();
        };
    }

    private String head(Trait trait) {
        return dossier.said(trait, trait.name());
    }

    /// What follows from an answer, as far as it was not told before.
    private Line because(Contrast contrast, Step step) {
        Line line = Line.EMPTY;
        for (Effects row : told(contrast, step))
            if (dossier.first(row.because()))
                line = line.and(new Run.Plain(" " + row.because())).and(dossier.references(row.sources()));
        return line;
    }

    /// The rows whose reason explains the step: those that push the same way as the step does. An answer in the
    /// ordinary range may favour an approach merely by hurting it less than is usual; no row says that.
    private List<Effects> told(Contrast contrast, Step step) {
        List<Effects> all = switch (step.cause()) {
            case PRIOR -> List.of();
            case TRAIT -> rows.of(dossier.knowledge().trait(step.id()));
            case PENALTY -> List.of(dossier.knowledge().penalty(step.id()).effects());
        };
        return all.stream().filter(row -> !row.because().isBlank() && push(row, contrast) * step.points() > 0)
                .toList();
    }

    private static double push(Effects row, Contrast contrast) {
        return row.on(contrast.upper().approach().id()) - row.on(contrast.lower().approach().id());
    }

    /// The steps that speak for the upper approach and come from an answer or a penalty, strongest first.
    static List<Step> answersFor(Contrast contrast) {
        return contrast.reasonsFor().stream().filter(step -> step.cause() != Contrast.Cause.PRIOR).toList();
    }

    /// The steps that speak for the lower approach and come from an answer or a penalty, strongest first.
    static List<Step> answersAgainst(Contrast contrast) {
        return contrast.reasonsAgainst().stream().filter(step -> step.cause() != Contrast.Cause.PRIOR).toList();
    }
}
