package whichway.report;

import java.util.ArrayList;
import java.util.List;

import whichway.core.Gate;
import whichway.core.Project;
import whichway.core.Standing;
import whichway.report.Cover.Fact;

/// Writes the argument in short: decision, who and when, three reasons, one picture.
final class FirstPage {
    private static final int REASONS = 3;

    private final Letterhead letterhead;

    FirstPage(Letterhead letterhead) {
        this.letterhead = letterhead;
    }

    Cover write(Dossier dossier) {
        Recommendation recommendation = new Recommendation(dossier);
        List<Block> blocks = new ArrayList<>(new Decided(dossier).blocks());
        List<Line> reasons = reasons(dossier);
        if (!reasons.isEmpty()) {
            blocks.add(new Block.Heading(dossier.say(dossier.leader().isPresent()
                    ? "report.cover.reasons"
                    : "report.cover.gates")));
            blocks.add(new Block.Listing(true, reasons));
        }
        blocks.add(picture(dossier));
        return new Cover(recommendation.decision(), recommendation.standing(), facts(dossier), blocks);
    }

    private List<Fact> facts(Dossier dossier) {
        Project project = dossier.assessment().project();
        List<Fact> facts = new ArrayList<>();
        add(facts, dossier.say("report.fact.project"), project.name());
        add(facts, dossier.say("report.fact.client"), project.client());
        add(facts, dossier.say("report.fact.question"), project.question());
        add(facts, dossier.say("report.fact.date"), project.date());
        add(facts, dossier.say("report.fact.consultant"), letterhead.consultant());
        return facts;
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (!value.isBlank())
            facts.add(new Fact(label, value));
    }

    private static List<Line> reasons(Dossier dossier) {
        return dossier.leader().map(leader -> forLeader(dossier, leader)).orElseGet(() -> gates(dossier));
    }

    private static List<Line> forLeader(Dossier dossier, Standing leader) {
        Reasons reasons = new Reasons(dossier);
        return WhyChapter.against(dossier, leader)
                .map(contrast -> Reasons.answersFor(contrast).stream().limit(REASONS)
                        .map(step -> reasons.line(contrast, step)).toList())
                .filter(lines -> !lines.isEmpty())
                .orElseGet(() -> List.of(Line.of(dossier.say("report.cover.prior", leader.approach().name(),
                        dossier.words().gain(leader.approach().prior())))));
    }

    private static List<Line> gates(Dossier dossier) {
        return dossier.knowledge().gates().stream()
                .filter(gate -> dossier.evaluation().ranking().stream().anyMatch(s -> s.gates().contains(gate)))
                .map(gate -> gate(dossier, gate)).toList();
    }

    private static Line gate(Dossier dossier, Gate gate) {
        dossier.first(gate.reason());
        List<String> out = gate.blocks().stream().map(dossier.knowledge()::approach).map(dossier::within).toList();
        return Line
                .of(new Run.Strong(dossier.say("report.gate.head", gate.label())), new Run.Plain(" " + gate.reason()))
                .and(dossier.references(gate.sources()))
                .and(new Run.Plain(" " + dossier.say("report.gate.out", dossier.answers().allOf(out))));
    }

    private static Block picture(Dossier dossier) {
        return Figures.comparison(dossier);
    }
}
