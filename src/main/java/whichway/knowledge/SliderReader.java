package whichway.knowledge;

import java.util.ArrayList;
import java.util.List;

import whichway.core.Anchor;
import whichway.core.Effects;
import whichway.core.Kind;
import whichway.core.Piece;

/// Reads sliders: the scale, the effects at its ends, what positions mean, and where ordinary projects lie.
final class SliderReader {
    private final EffectsReader effects;

    SliderReader(EffectsReader effects) {
        this.effects = effects;
    }

    Kind.Slider slider(Item item) {
        Scale scale = item.object("scale",
                part -> new Scale(part.number("min"), part.number("neutral"), part.number("max")));
        if (!(0 <= scale.min && scale.min < scale.neutral && scale.neutral < scale.max))
            item.problem("scale", "does not ascend", "let 0 <= min < neutral < max");
        List<Anchor> anchors = item.each("anchors", part -> new Anchor(part.number("at"), part.text("words")));
        checkAnchors(item, scale, anchors);
        Shares shares = new Shares();
        List<Piece> ordinary = item.each("ordinary",
                part -> new Piece(part.number("from"), part.number("to"), shares.share(part)));
        checkPieces(item, scale, ordinary);
        List<End> ends = item.each("effects",
                part -> new End(part.number("at"), effects.effects(part, EffectsReader.STRONGEST)));
        if (!ends.stream().map(End::at).toList().equals(List.of(scale.min, scale.max)))
            item.problem("effects", "do not stand at the two ends",
                    "write one at " + scale.min + ", then one at " + scale.max);
        shares.check(item, "ordinary", ends.stream().map(End::effects));
        return new Kind.Slider(scale.min, scale.neutral, scale.max, end(ends, 0), end(ends, 1), anchors, ordinary);
    }

    private static Effects end(List<End> ends, int index) {
        return index < ends.size() ? ends.get(index).effects : Effects.NONE;
    }

    private static void checkAnchors(Item item, Scale scale, List<Anchor> anchors) {
        List<Double> at = anchors.stream().map(Anchor::at).toList();
        if (at.size() < 2 || at.getFirst() != scale.min || at.getLast() != scale.max
                || !at.equals(at.stream().sorted().distinct().toList()))
            item.problem("anchors", "do not ascend from end to end",
                    "let the first stand at " + scale.min + " and the last at " + scale.max);
    }

    private static void checkPieces(Item item, Scale scale, List<Piece> pieces) {
        List<Double> cuts = new ArrayList<>();
        pieces.forEach(piece -> cuts.addAll(List.of(piece.from(), piece.to())));
        if (pieces.stream().anyMatch(piece -> piece.from() >= piece.to())
                || !cuts.equals(cuts.stream().sorted().toList())
                || cuts.stream().anyMatch(scale::leavesOut))
            item.problem("ordinary", "has stretches that overlap, are empty, or leave the scale",
                    "let them ascend from " + scale.min + " to " + scale.max);
    }

    private record Scale(double min, double neutral, double max) {
        boolean leavesOut(double position) {
            return position < min || position > max;
        }
    }

    private record End(double at, Effects effects) {}
}
