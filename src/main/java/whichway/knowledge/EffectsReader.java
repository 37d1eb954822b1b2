package whichway.knowledge;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import whichway.core.Effects;

/// Reads what an answer does to each approach, why, and what that stands on.
final class EffectsReader {
    /// The strongest effect of an answer, either way.
    static final double STRONGEST = 3;

    private final Ids approaches;
    private final EvidenceReader evidence;

    EffectsReader(Ids approaches, EvidenceReader evidence) {
        this.approaches = approaches;
        this.evidence = evidence;
    }

    /// The effects of an item, from its keys `effect`, `because`, `ground` and `sources`.
    ///
    /// @param strongest the largest size an effect may have
    Effects effects(Item item, double strongest) {
        Map<String, Double> byApproach = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : item.entries("effect")) {
            String place = "effect." + entry.getKey();
            if (!approaches.has(entry.getKey()))
                item.problem(place, "there is no such approach", "write the id of an approach");
            else if (!Item.isNumber(entry.getValue()))
                item.problem(place, "is not a number", "write a number");
            else if (Math.abs(entry.getValue().asDouble()) > strongest)
                item.problem(place, entry.getValue() + " is too strong",
                        "write a number from -" + (int) strongest + " to " + (int) strongest);
            else
                byApproach.put(entry.getKey(), entry.getValue().asDouble());
        }
        boolean matters = byApproach.values().stream().anyMatch(effect -> effect != 0);
        String because = matters ? item.text("because") : item.optionalText("because");
        Evidence found = evidence.evidence(item, matters);
        return new Effects(byApproach, because, found.grounds(), found.sources());
    }

    /// Whether they move any approach.
    static boolean matter(Effects effects) {
        return effects.byApproach().values().stream().anyMatch(effect -> effect != 0);
    }
}
