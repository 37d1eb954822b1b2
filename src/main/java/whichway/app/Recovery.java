package whichway.app;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import whichway.core.Assessment;
import whichway.file.Draft;
import whichway.file.Drafts;
import whichway.words.Words;

/// Offers, at the start, the work that the last run did not get to save. Changes no file: what is taken up again is
/// unsaved, and what is not lies where it lay.
final class Recovery {
    private static final int OFFERED = 3;

    private final Drafts drafts;
    private final Desk desk;
    private final Autosave autosave;
    private final Notices notices;
    private final Messages messages;
    private final Background background;
    private final Words words;
    private final ZoneId zone;

    Recovery(Drafts drafts, Desk desk, Autosave autosave, Notices notices, Messages messages, Background background,
            Words words, ZoneId zone) {
        this.drafts = drafts;
        this.desk = desk;
        this.autosave = autosave;
        this.notices = notices;
        this.messages = messages;
        this.background = background;
        this.words = words;
        this.zone = zone;
    }

    /// Looks for such work and tells of it; the latest few if there is much.
    void offer() {
        background.run(drafts::list, found -> {
            found.problems().forEach(messages::notRecovered);
            found.drafts().stream().limit(OFFERED).toList().reversed().forEach(this::offer);
        }, messages::notRecovered);
    }

    private void offer(Draft draft) {
        Assessment work = draft.document().assessment();
        String name = work.project().name().isBlank() ? words.say("window.unnamed") : work.project().name();
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale()).withZone(zone).format(draft.written());
        String where = draft.document().path().map(Path::toString)
                .map(path -> words.say("notice.recovered.file", path))
                .orElseGet(() -> words.say("notice.recovered.nowhere"));
        notices.tell(new Notice(Notice.Tone.QUESTION, words.say("notice.recovered", name),
                words.say("notice.recovered.text", when, work.answers().size(), where), List.of(
                        new Notice.Offer(words.say("notice.recovered.open"), () -> takeUp(draft)),
                        new Notice.Offer(words.say("notice.recovered.later"), () -> {}),
                        new Notice.Offer(words.say("notice.recovered.discard"), () -> discard(draft)))));
    }

    private void takeUp(Draft draft) {
        desk.recover(draft.document(), () -> autosave.adopt(draft));
    }

    private void discard(Draft draft) {
        background.run(() -> {
            drafts.discard(draft);
            return draft;
        }, _ -> {}, messages::notRecovered);
    }
}
