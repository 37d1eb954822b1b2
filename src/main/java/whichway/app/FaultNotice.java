package whichway.app;

import java.util.List;
import java.util.Map;

import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

import whichway.words.Words;

/// How a fault is told.
///
/// @param words the language
record FaultNotice(Words words) {
    /// The notice about a fault: its code, what is safe, and its details to be passed on.
    Notice about(Faults.Fault fault) {
        return new Notice(Notice.Tone.PROBLEM, words.say("notice.fault"),
                words.say("notice.fault.text", fault.code()), List.of(
                        new Notice.Offer(words.say("notice.fault.copy"), () -> copy(fault))));
    }

    private static void copy(Faults.Fault fault) {
        Clipboard.getSystemClipboard().setContent(
                Map.of(DataFormat.PLAIN_TEXT, fault.code() + System.lineSeparator() + fault.details()));
    }
}
