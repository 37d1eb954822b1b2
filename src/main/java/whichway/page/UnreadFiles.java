package whichway.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import whichway.measure.Measurement;
import whichway.measure.Reason;
import whichway.measure.Unread;
import whichway.words.Words;

/// Says how many files do not count and why, and lists them on demand.
final class UnreadFiles extends VBox {
    private static final double ROW = 44;
    private static final int MOST_ROWS = 6;

    private final List<Unread> files;
    private final Words words;

    UnreadFiles(Measurement measurement, Words words) {
        this.words = words;
        files = measurement.unread();
        getStyleClass().addAll("page-section", "measure-unread");
        getChildren().add(MeasureResult.text(
                words.say("page.measure.unread", files.size() + measurement.unlisted()), "heading"));
        VBox reasons = new VBox();
        reasons.getStyleClass().add("measure-reasons");
        counts().forEach((reason, count) -> reasons.getChildren()
                .add(MeasureResult.text(words.say("page.measure.reason.count", count, words.say(key(reason))),
                        "body")));
        ListView<Unread> list = list();
        getChildren().addAll(reasons, actions(list), list);
        if (measurement.unlisted() > 0)
            getChildren().add(MeasureResult.text(words.say("page.measure.unlisted", measurement.unlisted()), "small",
                    "muted"));
    }

    private Map<Reason, Integer> counts() {
        Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
        files.forEach(file -> counts.merge(file.reason(), 1, Integer::sum));
        return counts;
    }

    private FlowPane actions(ListView<Unread> list) {
        ToggleButton open = new ToggleButton(words.say("page.measure.list"));
        open.getStyleClass().add("measure-open");
        list.visibleProperty().bind(open.selectedProperty());
        list.managedProperty().bind(open.selectedProperty());
        Button copy = new Button(words.say("page.measure.copy"));
        copy.getStyleClass().add("measure-copy");
        copy.setOnAction(_ -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text())));
        FlowPane actions = new FlowPane(open, copy);
        actions.getStyleClass().add("measure-choice");
        return actions;
    }

    private ListView<Unread> list() {
        ListView<Unread> list = new ListView<>();
        list.getItems().setAll(files);
        list.setAccessibleText(words.say("page.measure.list.spoken"));
        list.getStyleClass().add("measure-list");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(Math.min(MOST_ROWS, files.size()) * ROW + 2);
        list.setCellFactory(_ -> new Row());
        return list;
    }

    /// One line for each file, for a message to whoever can help.
    private String text() {
        return files.stream().map(file -> file.file() + "\t" + words.say(key(file.reason()))
                + (file.detail().isEmpty() ? "" : "\t" + file.detail().lines().collect(Collectors.joining(" "))))
                .collect(Collectors.joining("\n"));
    }

    private static String key(Reason reason) {
        return "page.measure.reason." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// A file and why it does not count.
    private final class Row extends ListCell<Unread> {
        @Override
        protected void updateItem(@Nullable Unread file, boolean empty) {
            super.updateItem(file, empty);
            if (file == null || empty) {
                setGraphic(null);
                return;
            }
            var name = MeasureResult.text(file.file().toString(), "small");
            var reason = MeasureResult.text(words.say(key(file.reason())), "small", "muted");
            name.setWrapText(false);
            name.setTextOverrun(javafx.scene.control.OverrunStyle.LEADING_ELLIPSIS);
            reason.setWrapText(false);
            setGraphic(new VBox(name, reason));
            setPrefWidth(0);
        }
    }
}
