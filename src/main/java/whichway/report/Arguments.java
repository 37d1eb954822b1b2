package whichway.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import whichway.core.Effects;
import whichway.core.Gate;
import whichway.core.Penalty;
import whichway.core.Standing;
import whichway.core.Trait;
import whichway.report.DecisionRecord.Argument;
import whichway.report.DecisionRecord.Side;

/// What speaks for and against one approach by itself: the answers and burdens that move its score most, and what rules
/// it out. Each is worded to go on after "because". What an argument rests on is said the first time it comes up.
final class Arguments {
    private static final int EACH_WAY = 3;

    /// Fewer points than that are shown as 0.0.
    private static final double SHOWN = 0.05;

    private final Dossier dossier;
    private final Rows rows;
    private final Set<String> told = new HashSet<>();

    Arguments(Dossier dossier) {
        this.dossier = dossier;
        rows = new Rows(dossier.knowledge(), dossier.assessment());
    }

    /// The arguments, good ones first, the strongest of each side first; a neutral one where there are none.
    List<Argument> of(Standing standing) {
        List<Argument> all = new ArrayList<>();
        moving(standing).filter(part -> part.getValue() > 0).limit(EACH_WAY)
                .forEach(part -> all.add(new Argument(Side.GOOD, moved(standing, part, "report.record.gains"))));
        standing.gates().forEach(gate -> all.add(new Argument(Side.BAD, ruledOut(gate))));
        standing.penalties().forEach((id, points) -> all.add(new Argument(Side.BAD, burden(id, points))));
        moving(standing).filter(part -> part.getValue() < 0).limit(EACH_WAY)
                .forEach(part -> all.add(new Argument(Side.BAD, moved(standing, part, "report.record.loses"))));
        return all.isEmpty()
                ? List.of(new Argument(Side.NEUTRAL, Line.of(dossier.say("report.record.neutral"))))
                : all;
    }

    private static Stream<Map.Entry<String, Double>> moving(Standing standing) {
        return standing.parts().entrySet().stream().filter(part -> Math.abs(part.getValue()) >= SHOWN).sorted(
                Comparator.comparingDouble((Map.Entry<String, Double> part) -> Math.abs(part.getValue())).reversed());
    }

    /// A trait with its answer, to stand after "with": `missing knowledge at “nearly all of them” (9 of 10)`.
    String given(Trait trait) {
        return dossier.say("report.record.given", dossier.answers().within(trait.name()),
                dossier.answers().quoted(trait, dossier.assessment().answer(trait.id()).orElseThrow()));
    }

    private Line moved(Standing standing, Map.Entry<String, Double> part, String key) {
        Trait trait = dossier.knowledge().trait(part.getKey());
        Line line = Line.of(dossier.say(key, given(trait), dossier.words().points(Math.abs(part.getValue()))));
        for (Effects row : rows.of(trait))
            if (!row.because().isBlank() && row.on(standing.approach().id()) * part.getValue() > 0
                    && told.add(row.because()))
                line = line.and(new Run.Plain(" " + row.because())).and(dossier.references(row.sources()));
        return line;
    }

    private Line burden(String id, double points) {
        Penalty penalty = dossier.knowledge().penalty(id);
        return Line.of(dossier.say("report.record.burden", dossier.answers().within(penalty.name()),
                dossier.words().points(Math.abs(points))) + " " + penalty.effects().because())
                .and(dossier.references(penalty.effects().sources()));
    }

    private Line ruledOut(Gate gate) {
        return Line.of(new Run.Plain(dossier.say("report.record.ruled-out", gate.label()) + " " + gate.reason()))
                .and(dossier.references(gate.sources()))
                .and(new Run.Plain(" "), new Run.Strong(dossier.say("report.gate.unlock")),
                        new Run.Plain(" " + gate.unlock()));
    }
}
