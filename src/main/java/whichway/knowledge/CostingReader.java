package whichway.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import whichway.core.Answer;
import whichway.core.Assumption;
import whichway.core.BaseModel;
import whichway.core.Costing;
import whichway.core.Estimate;
import whichway.core.Figure;
import whichway.core.FigureSection;
import whichway.core.Kind;
import whichway.core.PriceList;
import whichway.core.Span;

/// Reads what the arithmetic of context and money rests on.
final class CostingReader {
    private final EvidenceReader evidence;
    private final Map<String, Kind> kinds;
    private final Ids sections = Ids.ofThings();
    private final Ids figures = Ids.ofThings();
    private final Ids models = Ids.ofThings();

    /// @param kinds how each trait is answered, by trait id
    CostingReader(EvidenceReader evidence, Map<String, Kind> kinds) {
        this.evidence = evidence;
        this.kinds = kinds;
    }

    Costing costing(Item figureFile, Item priceFile) {
        return figureFile.readBy(file -> {
            List<FigureSection> parts = file.each("sections",
                    item -> new FigureSection(sections.take(item), item.text("name"), item.text("help")));
            List<Figure> all = file.each("figures", this::figure);
            List<Assumption> assumptions = file.each("assumptions", this::assumption);
            return priceFile.readBy(prices -> costing(prices, parts, all, assumptions));
        });
    }

    private Costing costing(Item file, List<FigureSection> parts, List<Figure> all, List<Assumption> assumptions) {
        List<BaseModel> classes = file.each("models", this::model);
        PriceList prices = new PriceReader(evidence).prices(file);
        String usual = file.text("usual");
        if (!models.has(usual))
            file.problem("usual", "there is no model \"" + usual + "\"", "write the id of a model");
        classes.stream().flatMap(model -> model.prices().stream()).filter(id -> prices.find(id).isEmpty())
                .forEach(id -> file.problem("prices", "there is no price \"" + id + "\"", "add it"));
        return new Costing(parts, all, assumptions, classes, usual, prices);
    }

    private BaseModel model(Item item) {
        return new BaseModel(models.take(item), item.text("name"),
                item.optionalNumber("long-from").orElse(Double.POSITIVE_INFINITY), item.has("own") && item.flag("own"));
    }

    private Figure figure(Item item) {
        String section = item.text("section");
        if (!section.isBlank() && !sections.has(section))
            item.problem("section", "there is no section \"" + section + "\"", "write the id of a section");
        Span admissible = new Span(item.number("least"), item.number("most"));
        Figure figure = new Figure(figures.take(item), item.text("name"), section, TraitReader.unit(item),
                item.text("counted"), estimate(item), admissible, relieves(item), item.text("help"),
                evidence.evidence(item, false).sources());
        if (!figure.accepts(new Answer.Range(figure.ordinary().low(), figure.ordinary().high())))
            item.problem("low", "lies with high outside of what may be said", "let least <= low and high <= most");
        return figure;
    }

    private Assumption assumption(Item item) {
        String trait = item.text("trait");
        if (!(kinds.get(trait) instanceof Kind.Quantity))
            item.problem("trait", "\"" + trait + "\" is no trait that is a number", "write the id of one");
        return new Assumption(trait, estimate(item), relieves(item));
    }

    private static boolean relieves(Item item) {
        return item.has("relieves") && item.flag("relieves");
    }

    /// The three keys of an estimate.
    static Estimate estimate(Item item) {
        double low = item.number("low");
        double usual = item.number("usual");
        double high = item.number("high");
        if (0 <= low && low <= usual && usual <= high)
            return new Estimate(low, usual, high);
        item.problem("usual", String.format(Locale.ROOT, "%s, %s, %s do not ascend from 0", low, usual, high),
                "let 0 <= low <= usual <= high");
        return Estimate.ZERO;
    }
}
