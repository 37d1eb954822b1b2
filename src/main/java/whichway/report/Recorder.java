package whichway.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import whichway.core.Approach;
import whichway.core.Contrast;
import whichway.core.Evaluation;
import whichway.core.Gate;
import whichway.core.OpenQuestion;
import whichway.core.Project;
import whichway.core.Standing;
import whichway.report.DecisionRecord.Argument;
import whichway.report.DecisionRecord.Option;
import whichway.report.DecisionRecord.Side;
import whichway.report.DecisionRecord.Status;

/// Writes the decision as an architecture decision record.
final class Recorder {
    private static final int DRIVERS = 5;
    private static final int COUNTER = 2;
    private static final int FLIPS = 5;
    private static final int NEXT = 5;

    private final Dossier dossier;
    private final Recommendation recommendation;
    private final Decided decided;
    private final Arguments arguments;

    /// @param dossier of the record alone: it numbers its own sources
    Recorder(Dossier dossier) {
        this.dossier = dossier;
        recommendation = new Recommendation(dossier);
        decided = new Decided(dossier);
        arguments = new Arguments(dossier);
    }

    /// The record.
    ///
    /// @param date of the assessment, if it has one
    DecisionRecord write(Optional<LocalDate> date) {
        Project project = dossier.assessment().project();
        Optional<Standing> leader = dossier.leader();
        Optional<Standing> chosen = decided.isMade() ? decided.approach() : leader;
        Optional<String> name = chosen.map(standing -> standing.approach().name()).or(decided::otherwise);
        List<Block> context = new ProjectChapter().write(dossier).blocks();
        List<Line> drivers = drivers(leader);
        List<Argument> consequences = chosen.map(this::consequences).orElse(List.of());
        List<Block> confirmation = confirmation();
        List<Option> options = dossier.evaluation().ranking().stream().map(this::option).toList();
        return new DecisionRecord(title(project, name), decided.isMade() ? Status.ACCEPTED : Status.PROPOSED,
                decided.date().or(() -> date), decided.makers().orElse(project.client()), context, drivers, options,
                name, decided.isMade() && !chosen.equals(leader) ? decided.because() : because(leader), consequences,
                confirmation, more());
    }

    private String title(Project project, Optional<String> chosen) {
        String name = project.name().isBlank() ? dossier.say("report.record.untitled") : project.name().strip();
        return chosen.map(choice -> dossier.say("report.record.title", choice, name))
                .orElseGet(() -> dossier.say("report.record.title.blocked", name));
    }

    private List<Line> drivers(Optional<Standing> leader) {
        Reasons reasons = new Reasons(dossier);
        List<Line> drivers = new ArrayList<>();
        leader.flatMap(best -> WhyChapter.against(dossier, best)).ifPresent(contrast -> Reasons.answersFor(contrast)
                .stream().limit(DRIVERS).forEach(step -> drivers.add(reasons.line(contrast, step))));
        for (Gate gate : dossier.knowledge().gates())
            if (dossier.evaluation().ranking().stream().anyMatch(standing -> standing.gates().contains(gate)))
                drivers.add(Line.of(new Run.Strong(dossier.say("report.gate.head", gate.label())),
                        new Run.Plain(" " + gate.reason())).and(dossier.references(gate.sources())));
        return drivers;
    }

    private Line because(Optional<Standing> leader) {
        Evaluation evaluation = dossier.evaluation();
        if (leader.isEmpty())
            return Line.of(dossier.say("report.decision.blocked") + " " + dossier.say("report.standing.blocked"));
        String name = leader.get().approach().name();
        String score = dossier.words().points(leader.get().score());
        String share = dossier.words().outOf100(dossier.analysis().robustness().shareOf(leader.get().approach().id()));
        return Line.of(evaluation.runnerUp()
                .map(second -> dossier.say("report.record.because", score,
                        dossier.words().points(evaluation.margin().orElseThrow()), dossier.within(second.approach()),
                        share))
                .orElseGet(() -> dossier.say("report.record.because.only", name, score)));
    }

    private List<Argument> consequences(Standing leader) {
        Approach approach = leader.approach();
        List<Argument> consequences = new ArrayList<>();
        consequences.add(new Argument(Side.GOOD, Line.of(dossier.answers().within(approach.strength()))));
        consequences.add(new Argument(Side.BAD, Line.of(dossier.answers().within(approach.weakness()))));
        WhyChapter.against(dossier, leader).ifPresent(contrast -> Reasons.answersAgainst(contrast).stream()
                .limit(COUNTER).forEach(step -> consequences.add(new Argument(Side.BAD, counter(contrast, step)))));
        return consequences;
    }

    private Line counter(Contrast contrast, Contrast.Step step) {
        return Line.of(dossier.say("report.record.counter", dossier.within(contrast.lower().approach()),
                dossier.words().points(-step.points()),
                step.cause() == Contrast.Cause.TRAIT
                        ? arguments.given(dossier.knowledge().trait(step.id()))
                        : dossier.answers().within(dossier.knowledge().penalty(step.id()).name())));
    }

    private List<Block> confirmation() {
        FlipWords flips = new FlipWords(dossier);
        List<Line> lines = Stream.concat(dossier.analysis().flips().stream().map(flips::one),
                ChangesChapter.distinct(dossier.analysis().pairs()).stream().map(flips::two)).limit(FLIPS).toList();
        if (dossier.leader().isEmpty() || lines.isEmpty())
            return List.of(new Block.Paragraph(Line.of(dossier.say(
                    dossier.leader().isEmpty() ? "report.changes.blocked" : "report.record.confirmation.none"))));
        return List.of(new Block.Paragraph(Line.of(dossier.say("report.record.confirmation"))),
                new Block.Listing(false, lines));
    }

    private Option option(Standing standing) {
        return new Option(standing.approach().name(),
                standing.approach().summary() + " "
                        + dossier.say("report.others.score", dossier.words().points(standing.score())),
                arguments.of(standing));
    }

    private List<Block> more() {
        List<Block> more = new ArrayList<>(decided.blocks());
        more.add(new Block.Paragraph(Line.of(recommendation.standing())));
        List<Line> next = dossier.analysis().openQuestions().stream().filter(question -> question.changes() > 0)
                .limit(NEXT).map(OpenQuestion::trait)
                .map(trait -> Line.of(dossier.knowledge().trait(trait).question())).toList();
        if (dossier.leader().isPresent() && !next.isEmpty()) {
            more.add(new Block.Paragraph(Line.of(dossier.say("report.record.next"))));
            more.add(new Block.Listing(false, next));
        }
        more.addAll(new SourcesChapter().write(dossier).blocks());
        return more;
    }
}
