package whichway.knowledge;

import java.util.List;

import whichway.core.Condition;
import whichway.core.Effects;
import whichway.core.Gate;
import whichway.core.Penalty;

/// Reads the gates and the penalties.
final class GateReader {
    private final Ids approaches;
    private final EvidenceReader evidence;
    private final EffectsReader effects;
    private final ConditionParser conditions;

    GateReader(Ids approaches, EvidenceReader evidence, EffectsReader effects, ConditionParser conditions) {
        this.approaches = approaches;
        this.evidence = evidence;
        this.effects = effects;
        this.conditions = conditions;
    }

    List<Gate> gates(Item file) {
        Ids ids = Ids.ofThings();
        return file.each("gates", item -> {
            Evidence found = evidence.evidence(item, true);
            return new Gate(ids.take(item), blocks(item), condition(item), item.text("label"), item.text("reason"),
                    item.text("unlock"), found.grounds(), found.sources());
        });
    }

    List<Penalty> penalties(Item file) {
        Ids ids = Ids.ofThings();
        return file.each("penalties", item -> {
            Effects lost = effects.effects(item, Double.MAX_VALUE);
            if (!EffectsReader.matter(lost))
                item.problem("effect", "costs nobody anything", "write the points that it costs");
            return new Penalty(ids.take(item), condition(item), item.text("name"), lost);
        });
    }

    private List<String> blocks(Item item) {
        List<String> blocks = item.texts("blocks");
        if (blocks.isEmpty())
            item.problem("blocks", "rules nothing out", "write the id of an approach");
        for (String approach : blocks)
            if (!approaches.has(approach))
                item.problem("blocks", "there is no approach \"" + approach + "\"", "write the id of an approach");
        return blocks;
    }

    private Condition condition(Item item) {
        String text = item.text("when");
        if (!text.isBlank())
            try {
                return conditions.parse(text);
            } catch (GrammarException e) {
                item.problem("when", e.what(), e.cure());
            }
        return new Condition.All(List.of());
    }
}
