package whichway.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Locale;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXMLLoader;
import javafx.fxml.JavaFXBuilderFactory;
import javafx.scene.Parent;

import whichway.control.QuestionList;
import whichway.control.QuestionListBuilder;
import whichway.model.AssessmentModel;
import whichway.model.Itinerary;
import whichway.report.PageImage;
import whichway.report.ReportOptions;
import whichway.words.Words;

/// Loads pages the way the program does, for one model.
final class Pages {
    private final AssessmentModel model;
    private final Itinerary itinerary;
    private final AskedCommands commands = new AskedCommands();
    private final Words words = new Words(Locale.ENGLISH);
    private final ObjectProperty<ReportOptions> options = new SimpleObjectProperty<>(ReportOptions.FULL);

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

    ObjectProperty<ReportOptions> options() {
        return options;
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
        if (type == ReportChoices.class)
            return new ReportChoices(options, (_, refused) -> refused.run(), words);
        if (type == ReportPreview.class)
            return new ReportPreview(model, options, new BlankPages(), Runnable::run, Runnable::run, words);
        if (type == ReportPage.class)
            return new ReportPage(model, itinerary, commands, words);
        return new QuestionsPage(model, itinerary, commands, words);
    }

    /// Three grey pages, whatever is to be written.
    private static final class BlankPages implements PageMaker {
        private static final int GREY = 0xffd0d0d0;

        @Override
        public Work take() {
            return () -> new byte[0];
        }

        @Override
        public PageImage draw(byte[] file, int page, int width) {
            int height = (int) (width * Math.sqrt(2));
            int[] pixels = new int[width * height];
            Arrays.fill(pixels, GREY);
            return new PageImage(page, 3, width, height, IntBuffer.wrap(pixels));
        }
    }
}
