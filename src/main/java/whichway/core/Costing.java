package whichway.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is known of the arithmetic of context and money: figures, assumptions, models and prices.
///
/// @param sections in the order of the pages
/// @param figures in the order of the pages
/// @param assumptions for the traits that the arithmetic reads
/// @param models classes of models, smallest first
/// @param usualModel id of the model that every approach is reckoned with unless somebody chooses another
/// @param prices the list that the program brings along
public record Costing(List<FigureSection> sections, List<Figure> figures, List<Assumption> assumptions,
        List<BaseModel> models, String usualModel, PriceList prices) {
    /// Nothing known.
    public static final Costing NONE = new Costing(List.of(), List.of(), List.of(), List.of(), "",
            new PriceList("", LocalDate.EPOCH, List.of()));

    public Costing {
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
        assumptions = List.copyOf(assumptions);
        models = List.copyOf(models);
    }

    /// The figure of that id.
    ///
    /// @throws IllegalArgumentException if there is none
    public Figure figure(String id) {
        return findFigure(id).orElseThrow(() -> new IllegalArgumentException("No figure " + id));
    }

    /// The figure of that id, if there is one.
    public Optional<Figure> findFigure(String id) {
        return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    /// The figures of a section, in order.
    public List<Figure> figuresOf(String section) {
        return figures.stream().filter(figure -> figure.section().equals(section)).toList();
    }

    /// What is assumed for a trait that nobody answered.
    ///
    /// @throws IllegalArgumentException if the arithmetic does not read that trait
    public Assumption assumption(String trait) {
        return assumptions.stream().filter(assumption -> assumption.trait().equals(trait)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No assumption for " + trait));
    }

    /// The model of that id.
    ///
    /// @throws IllegalArgumentException if there is none
    public BaseModel model(String id) {
        return findModel(id).orElseThrow(() -> new IllegalArgumentException("No model " + id));
    }

    /// The model of that id, if there is one.
    public Optional<BaseModel> findModel(String id) {
        return models.stream().filter(model -> model.id().equals(id)).findFirst();
    }
}
