package whichway.page;

import java.util.Map;
import java.util.stream.Collectors;

import javafx.scene.layout.VBox;

import whichway.measure.Measurement;
import whichway.words.Words;

/// Says in a line or two which files were not meant to count: of other kinds, or hidden.
final class PassedOver extends VBox {
    private static final int MOST_KINDS = 8;

    PassedOver(Measurement measurement, Words words) {
        getStyleClass().add("measure-passed");
        if (measurement.otherFiles() > 0)
            getChildren().add(MeasureResult.text(words.say("page.measure.others", measurement.otherFiles(),
                    kinds(measurement, words)), "small", "muted"));
        if (measurement.hidden() > 0)
            getChildren()
                    .add(MeasureResult.text(words.say("page.measure.hidden", measurement.hidden()), "small", "muted"));
    }

    private static String kinds(Measurement measurement, Words words) {
        String kinds = measurement.others().entrySet().stream().limit(MOST_KINDS)
                .map(kind -> kind(kind, words)).collect(Collectors.joining(words.say("page.measure.comma")));
        return measurement.others().size() > MOST_KINDS ? words.say("page.measure.kinds.more", kinds) : kinds;
    }

    private static String kind(Map.Entry<String, Integer> kind, Words words) {
        return kind.getKey().isEmpty()
                ? words.say("page.measure.kind.none", kind.getValue())
                : words.say("page.measure.kind", kind.getValue(), kind.getKey());
    }
}
