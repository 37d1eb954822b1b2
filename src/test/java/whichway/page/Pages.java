package whichway.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import javafx.fxml.FXMLLoader;
import javafx.fxml.JavaFXBuilderFactory;
import javafx.scene.Parent;

import whichway.control.QuestionList;
import whichway.control.QuestionListBuilder;
import whichway.model.AssessmentModel;
import whichway.model.Itinerary;
import whichway.words.Words;

/// Loads pages the way the program does, for one model.
final class Pages {
    private final AssessmentModel model;
    private final Itinerary itinerary;
    private final AskedCommands commands = new AskedCommands();
    private final Words words = new Words(Locale.ENGLISH);

    Pages(AssessmentModel model) {
        this.model = model;
        itinerary = Sample.itinerary(model);
    }

    AssessmentModel model() {
        return model;
    }

    Itinerary itinerary() {
        return itinerary;
    }

    AskedCommands commands() {
        return commands;
    }

    Parent load(String id) {
        FXMLLoader loader = new FXMLLoader(Pages.class.getResource("/fxml/page-" + id + ".fxml"), words.bundle());
        loader.setControllerFactory(this::controller);
        JavaFXBuilderFactory plain = new JavaFXBuilderFactory();
        loader.setBuilderFactory(type -> type == QuestionList.class
                ? new QuestionListBuilder(model, itinerary, words)
                : plain.getBuilder(type));
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object controller(Class<?> type) {
        if (type == ProjectPage.class)
            return new ProjectPage(model, itinerary, words);
        if (type == ReportPage.class)
            return new ReportPage(model, itinerary, commands, words);
        return new QuestionsPage(model, itinerary, commands, words);
    }
}
