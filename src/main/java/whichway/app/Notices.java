package whichway.app;

import java.util.Optional;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The notices that wait to be read, oldest first.
final class Notices {
    private final ObservableList<Notice> waiting = FXCollections.observableArrayList();
    private final ObservableList<Notice> view = FXCollections.unmodifiableObservableList(waiting);

    /// The notices that wait.
    ObservableList<Notice> waiting() {
        return view;
    }

    /// Adds a notice. It takes the place of what merely went well, and of the same said before.
    void tell(Notice notice) {
        waiting.removeIf(other -> other.passing() || other.heading().equals(notice.heading()));
        waiting.add(notice);
    }

    /// Takes a notice away.
    void dismiss(Notice notice) {
        waiting.remove(notice);
    }

    /// Takes the latest notice away, if there is one.
    void dismissLatest() {
        Optional.of(waiting).filter(all -> !all.isEmpty()).ifPresent(ObservableList::removeLast);
    }

    /// Takes all problems away, as when what failed has worked at last.
    void settle() {
        waiting.removeIf(notice -> notice.tone() == Notice.Tone.PROBLEM);
    }
}
