package whichway.app;

import java.util.List;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import whichway.words.Words;

/// Shows the notices that wait, each on a card at the foot of the page. Never takes the focus.
final class NoticesController {
    private static final Duration READING = Duration.seconds(6);

    private final Notices notices;
    private final Words words;
    private final PauseTransition passing = new PauseTransition(READING);

    @FXML
    private VBox noticeBox;

    NoticesController(Notices notices, Words words) {
        this.notices = notices;
        this.words = words;
    }

    @FXML
    private void initialize() {
        noticeBox.managedProperty().bind(noticeBox.visibleProperty());
        notices.waiting().addListener((ListChangeListener<Notice>) _ -> show());
        passing.setOnFinished(_ -> pass());
        show();
    }

    private void show() {
        List<Node> cards = notices.waiting().stream().<Node>map(this::card).toList();
        noticeBox.getChildren().setAll(cards);
        noticeBox.setVisible(!cards.isEmpty());
        passing.stop();
        if (notices.waiting().stream().anyMatch(Notice::passing))
            passing.playFromStart();
    }

    /// A notice under the pointer is being read.
    private void pass() {
        if (noticeBox.isHover())
            passing.playFromStart();
        else
            List.copyOf(notices.waiting()).stream().filter(Notice::passing).forEach(notices::dismiss);
    }

    private NoticeCard card(Notice notice) {
        return new NoticeCard(notice, words, () -> notices.dismiss(notice));
    }
}
