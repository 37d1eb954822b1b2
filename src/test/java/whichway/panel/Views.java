package whichway.panel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

import whichway.core.Advisor;
import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.Knowledge;
import whichway.core.Project;
import whichway.model.AssessmentModel;
import whichway.model.Commands;
import whichway.model.Itinerary;
import whichway.model.LiveAnalysis;
import whichway.model.Place;
import whichway.page.ComparePage;
import whichway.page.CostPage;
import whichway.page.EmphasisPage;
import whichway.words.Words;

/// The comparison as the program shows it, for one model.
public final class Views {
    private final AssessmentModel model;
    private final LiveAnalysis analysis;
    private final Itinerary itinerary;
    private final Words words = new Words(Locale.ENGLISH);

    public Views(Knowledge knowledge) {
        this(knowledge, Runnable::run, Runnable::run);
    }

    /// @param background where analyses are done
    /// @param foreground brings them back to the window's thread
    public Views(Knowledge knowledge, Executor background, Executor foreground) {
        model = new AssessmentModel(new Advisor(knowledge), new Assessment("00000000-0000-0000-0000-000000000000", 1,
                knowledge.version(), Project.BLANK, Map.of(), Map.of(), Map.of()));
        analysis = new LiveAnalysis(model, background, foreground);
        itinerary = new Itinerary(model,
                Stream.concat(knowledge.themes().stream().map(theme -> new Place(theme.id(), theme.id())),
                        Stream.of(new Place("compare", ""))).toList());
    }

    public AssessmentModel model() {
        return model;
    }

    public LiveAnalysis analysis() {
        return analysis;
    }

    public Itinerary itinerary() {
        return itinerary;
    }

    public Words words() {
        return words;
    }

    /// Answers a slider or a number.
    public Views answer(String trait, double value) {
        model.cell(trait).answer(new Answer.Amount(value));
        return this;
    }

    /// Takes a template's answers.
    public Views template(String id) {
        Map<String, Answer> answers = model.knowledge().findTemplate(id).orElseThrow().answers();
        for (Map.Entry<String, Answer> answer : answers.entrySet())
            model.cell(answer.getKey()).answer(answer.getValue());
        return this;
    }

    public Parent panel() {
        return load("/fxml/panel-comparison.fxml", new ComparisonPanel(model, analysis, itinerary, words));
    }

    public Parent page() {
        return load("/fxml/page-compare.fxml", new ComparePage(model, analysis, itinerary, words));
    }

    public Parent emphasis() {
        return load("/fxml/page-emphasis.fxml", new EmphasisPage(model, analysis, words));
    }

    public Parent cost(Commands commands) {
        return load("/fxml/page-cost.fxml", new CostPage(model, commands, words, () -> LocalDate.of(2026, 11, 22)));
    }

    /// The sheets of the product, as far as these views need them.
    public static List<String> sheets() {
        return Stream.of("tokens", "base", "controls", "panel", "pages", "compare", "cost")
                .map(name -> Views.class.getResource("/styles/" + name + ".css"))
                .filter(Objects::nonNull).map(URL::toExternalForm).toList();
    }

    private Parent load(String file, Object controller) {
        FXMLLoader loader = new FXMLLoader(Views.class.getResource(file), words.bundle());
        loader.setControllerFactory(_ -> controller);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
