package whichway.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;

import whichway.core.Advisor;
import whichway.core.Answer;
import whichway.core.Approach;
import whichway.core.Assessment;
import whichway.core.EmphasisFlip;
import whichway.core.Flip;
import whichway.core.Gate;
import whichway.core.Kind;
import whichway.core.Trait;

/// Says in words what would change the decision. Positions and weights are rounded away from what they are now, as far
/// as the change still does what is said of it.
final class FlipWords {
    private static final int FINEST = 3;

    private final Dossier dossier;
    private final Advisor advisor;

    FlipWords(Dossier dossier) {
        this.dossier = dossier;
        advisor = new Advisor(dossier.knowledge());
    }

    /// One changed answer.
    Line one(Flip flip) {
        Flip.Change change = flip.changes().getFirst();
        Trait trait = dossier.knowledge().trait(change.trait());
        Answer to = rounded(flip, change, trait);
        String sentence = dossier.say("report.flip.one", dossier.answers().quoted(trait, to),
                dossier.answers().quoted(trait, change.from()), leader(flip.leader()));
        if (!to.equals(change.to()) && change.to() instanceof Answer.Amount exact)
            sentence += " " + dossier.say("report.flip.at", decimal(exact.value()));
        return line(trait.name(), sentence + gates(flip));
    }

    /// The answer that a single change would have to come to.
    String target(Flip flip) {
        Flip.Change change = flip.changes().getFirst();
        Trait trait = dossier.knowledge().trait(change.trait());
        return dossier.answers().quoted(trait, rounded(flip, change, trait));
    }

    /// Two changed answers.
    Line two(Flip flip) {
        Flip.Change first = flip.changes().get(0);
        Flip.Change second = flip.changes().get(1);
        Trait one = dossier.knowledge().trait(first.trait());
        Trait other = dossier.knowledge().trait(second.trait());
        String sentence = dossier.say("report.flip.two", dossier.answers().quoted(one, first.to()),
                dossier.answers().quoted(one, first.from()), dossier.answers().quoted(other, second.to()),
                dossier.answers().quoted(other, second.from()), leader(flip.leader()));
        return line(dossier.answers().allOf(List.of(one.name(), dossier.answers().within(other.name()))),
                sentence + gates(flip));
    }

    /// One changed weight.
    Line weight(EmphasisFlip flip) {
        double to = round(flip.to(), flip.to() > flip.from(), 1,
                at -> at >= 0 && at <= 2 && leads(flip.leader(), dossier.assessment().withEmphasis(flip.trait(), at)));
        return line(dossier.knowledge().trait(flip.trait()).name(),
                dossier.say("report.flip.weight", to, flip.from(), leader(flip.leader())));
    }

    private Line line(String head, String sentence) {
        return Line.of(new Run.Strong(dossier.say("report.flip.head", head)), new Run.Plain(" " + sentence));
    }

    private String leader(String approach) {
        return dossier.within(dossier.knowledge().approach(approach));
    }

    private String gates(Flip flip) {
        StringBuilder said = new StringBuilder();
        for (Gate gate : dossier.knowledge().gates())
            if (flip.gates().contains(gate.id()))
                said.append(' ').append(gate(flip, gate));
        return said.toString();
    }

    private String gate(Flip flip, Gate gate) {
        if (dossier.evaluation().of(flip.leader()).gates().contains(gate))
            return dossier.say("report.flip.back", leader(flip.leader()), gate.label());
        Approach present = dossier.leader().orElseThrow().approach();
        return dossier.say("report.flip.out", dossier.within(present), gate.label());
    }

    private Answer rounded(Flip flip, Flip.Change change, Trait trait) {
        if (!(trait.kind() instanceof Kind.Slider slider) || !(change.to() instanceof Answer.Amount to))
            return change.to();
        boolean up = switch (change.from()) {
            case Answer.Amount from -> to.value() > from.value();
            case Answer.Range range -> to.value() > range.to();
            default -> throw new IllegalArgumentException("Not a position: " + change.from());
        };
        DoubleFunction<Assessment> moved = at -> dossier.assessment().withAnswer(trait.id(),
                Optional.of(new Answer.Amount(at)));
        return new Answer.Amount(round(to.value(), up, 0,
                at -> at >= slider.min() && at <= slider.max() && leads(flip.leader(), moved.apply(at))));
    }

    private boolean leads(String approach, Assessment assessment) {
        return advisor.evaluate(assessment).leader().filter(leader -> leader.approach().id().equals(approach))
                .isPresent();
    }

    /// The coarsest rounding that will do; the number itself if none does.
    private static double round(double number, boolean up, int decimals, DoublePredicate does) {
        for (int d = decimals; d <= FINEST; d++) {
            double scale = Math.pow(10, d);
            double rounded = (up ? Math.ceil(number * scale) : Math.floor(number * scale)) / scale;
            if (does.test(rounded))
                return rounded;
        }
        return number;
    }

    private String decimal(double number) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(dossier.words().locale())).format(number);
    }
}
