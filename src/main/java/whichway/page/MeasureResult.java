package whichway.page;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import whichway.chart.HistogramChart;
import whichway.measure.Lengths;
import whichway.measure.Measurement;
import whichway.measure.Suggestion;
import whichway.model.AssessmentModel;
import whichway.panel.PictureView;
import whichway.words.AnswerWords;
import whichway.words.Words;

/// Shows what was measured: figures, lengths, suggested answers, and what did not count.
final class MeasureResult extends VBox {
    private final Measurement measurement;
    private final Words words;

    /// @param names what was measured, in words
    MeasureResult(Measurement measurement, String names, AssessmentModel model, Words words) {
        this.measurement = measurement;
        this.words = words;
        getStyleClass().add("measure-result");
        Label where = text(words.say("page.measure.done", names), "small", "muted");
        if (measurement.documents() == 0)
            getChildren().add(new VBox(text(words.say("page.measure.nothing"), "heading"), where));
        else
            getChildren().addAll(figures(where), suggestions(model), lengths());
        if (!measurement.unread().isEmpty())
            getChildren().add(new UnreadFiles(measurement, words));
        if (measurement.otherFiles() + measurement.hidden() > 0)
            getChildren().add(new PassedOver(measurement, words));
    }

    private Node figures(Label where) {
        FlowPane figures = new FlowPane(figure("documents", measurement.documents()),
                figure("words", measurement.words()), figure("tokens", measurement.tokens()),
                figure("pages", Math.round((double) measurement.tokens() / AnswerWords.TOKENS_PER_PAGE)));
        figures.getStyleClass().add("measure-figures");
        return section(where, figures, text(words.say("page.measure.tokenizer", measurement.encoding(),
                measurement.charactersPerToken(), measurement.tokensPerWord()), "small", "muted"));
    }

    private Node figure(String name, long number) {
        VBox figure = new VBox(text(words.say("page.measure.number", number), "title"),
                text(words.say("page.measure." + name, number), "small", "muted"));
        figure.getStyleClass().add("measure-figure");
        return figure;
    }

    private Node suggestions(AssessmentModel model) {
        VBox section = section(text(words.say("page.measure.suggestions"), "heading"));
        for (Suggestion suggestion : Suggestion.of(measurement))
            section.getChildren().add(new SuggestedAnswer(model.cell(suggestion.trait()), suggestion.answer(), words));
        return section;
    }

    private Node lengths() {
        Lengths lengths = measurement.lengths();
        List<HistogramChart.Column> columns = lengths.histogram().stream()
                .map(bin -> new HistogramChart.Column(bin.from(), bin.upTo(), bin.documents())).toList();
        PictureView picture = new PictureView(_ -> {});
        picture.draw(width -> HistogramChart.of(columns, lengths.quantile(0.5), width, words));
        return section(text(words.say("page.measure.lengths"), "heading"), picture,
                text(words.say("page.measure.spread", lengths.quantile(0.5), lengths.quantile(0.25),
                        lengths.quantile(0.75), lengths.quantile(0.9), lengths.quantile(1)), "body"));
    }

    private static VBox section(Node... parts) {
        VBox section = new VBox(parts);
        section.getStyleClass().add("page-section");
        return section;
    }

    static Label text(String words, String... classes) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll(classes);
        return label;
    }
}
