package whichway.knowledge;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import whichway.core.Band;
import whichway.core.Limit;

/// Reads the bands of a number. Fixed bands are written `from` and `to`, both inclusive, and follow one another;
/// bands that move with another trait are written `over` and `up-to`, of which the first that holds a number counts.
final class BandReader {
    private static final Limit UNDER_ALL = Limit.constant(Double.NEGATIVE_INFINITY);

    private final EffectsReader effects;
    private final Ids ids = Ids.ofBands();
    private final Shares shares = new Shares();
    private final LimitParser limits = new LimitParser();
    /// Where the fixed bands read so far end; `NaN` once one has no end.
    private double end = Double.NEGATIVE_INFINITY;

    BandReader(EffectsReader effects) {
        this.effects = effects;
    }

    List<Band> bands(Item item) {
        List<Boolean> fixed = new ArrayList<>();
        List<Band> bands = item.each("bands", part -> {
            fixed.add(part.has("from") || part.has("to"));
            return fixed.getLast() ? fixed(part) : moving(part);
        });
        if (fixed.stream().distinct().count() > 1)
            item.problem("bands", "mixes fixed and moving bands", "write all with from/to, or all with over/up-to");
        shares.check(item, "bands", bands.stream().map(Band::effects));
        return bands;
    }

    private Band fixed(Item item) {
        double from = item.number("from");
        boolean open = item.raw("to").isNull();
        double to = open ? Double.NaN : item.number("to");
        Limit over = end == Double.NEGATIVE_INFINITY ? UNDER_ALL : Limit.constant(end);
        checkFollows(item, from, to);
        end = to;
        return band(item, over, open ? Limit.OPEN : Limit.constant(to), Limit.constant(open ? from : to));
    }

    private void checkFollows(Item item, double from, double to) {
        if (end == Double.NEGATIVE_INFINITY) {
            if (from != 0)
                item.problem("from", "the first band starts at " + from, "start at 0");
        } else if (!(from > end && from <= end + 1))
            item.problem("from", "does not follow the band before, which ends at " + (Double.isNaN(end) ? "null" : end),
                    "let the bands ascend without overlap or gap");
        if (to < from)
            item.problem("to", "lies below from", "let from <= to");
    }

    private Band moving(Item item) {
        return band(item, item.has("over") ? limit(item, "over") : UNDER_ALL,
                item.has("up-to") ? limit(item, "up-to") : Limit.OPEN, limit(item, "typical"));
    }

    private Limit limit(Item item, String key) {
        JsonNode value = item.raw(key);
        if (value.isMissingNode()) {
            item.problem(key, "is missing", "write a number or a line");
            return Limit.OPEN;
        }
        try {
            return limits.parse(value);
        } catch (GrammarException e) {
            item.problem(key, e.what(), e.cure());
            return Limit.OPEN;
        }
    }

    private Band band(Item item, Limit over, Limit upTo, Limit typical) {
        return new Band(ids.take(item), item.text("label"), over, upTo, typical, shares.share(item),
                effects.effects(item, EffectsReader.STRONGEST));
    }
}
