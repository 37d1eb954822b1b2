package whichway.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import whichway.core.PriceList;
import whichway.file.FileProblem;
import whichway.file.Remark;
import whichway.words.Words;

/// Tells in notices how things with files went: what happened, what is safe, what to do.
final class Messages {
    private final Notices notices;
    private final Words words;
    private final Consumer<Path> reveal;
    private final Consumer<Throwable> faults;

    /// @param reveal shows a file or folder in the system's own way
    /// @param faults takes what nobody foresaw
    Messages(Notices notices, Words words, Consumer<Path> reveal, Consumer<Throwable> faults) {
        this.notices = notices;
        this.words = words;
        this.reveal = reveal;
        this.faults = faults;
    }

    void opened(Path file, List<Remark> remarks) {
        notices.settle();
        if (!remarks.isEmpty())
            notices.tell(new Notice(Notice.Tone.QUESTION, words.say("notice.opened"), remarks(file, remarks)));
    }

    void carried(Path report, List<Remark> remarks) {
        notices.settle();
        String text = words.say("notice.carried.text", report);
        notices.tell(new Notice(remarks.isEmpty() ? Notice.Tone.DONE : Notice.Tone.QUESTION,
                words.say("notice.carried"), remarks.isEmpty() ? text : text + "\n" + remarks(remarks)));
    }

    void notOpened(Path file, Exception problem) {
        tell("unopened", file, problem, List.of());
    }

    void saved(Path file, List<Remark> remarks) {
        notices.settle();
        notices.tell(remarks.isEmpty()
                ? new Notice(Notice.Tone.DONE, words.say("notice.saved"), words.say("notice.saved.text", file))
                : new Notice(Notice.Tone.QUESTION, words.say("notice.saved.remarks"), remarks(file, remarks)));
    }

    /// @param elsewhere saves in another place
    void notSaved(Path file, Exception problem, Runnable elsewhere) {
        tell("unsaved", file, problem,
                List.of(new Notice.Offer(words.say("notice.unsaved.elsewhere"), elsewhere)));
    }

    /// Says that a report is being written, until the notice is dismissed.
    Notice exporting(Path file) {
        Notice busy = new Notice(Notice.Tone.BUSY, words.say("notice.exporting"), file.toString());
        notices.tell(busy);
        return busy;
    }

    void exported(Notice busy, Path file) {
        dismiss(busy);
        List<Notice.Offer> offers = new ArrayList<>();
        offers.add(new Notice.Offer(words.say("notice.exported.open"), () -> reveal.accept(file)));
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null)
            offers.add(new Notice.Offer(words.say("notice.exported.folder"), () -> reveal.accept(folder)));
        notices.tell(new Notice(Notice.Tone.DONE, words.say("notice.exported"),
                words.say("notice.exported.text", file), offers));
    }

    void notExported(Path file, Exception problem) {
        tell("unexported", file, problem, List.of());
    }

    void pricesWritten(Path file, List<Remark> remarks) {
        notices.tell(remarks.isEmpty()
                ? new Notice(Notice.Tone.DONE, words.say("notice.prices.written"),
                        words.say("notice.exported.text", file))
                : new Notice(Notice.Tone.QUESTION, words.say("notice.prices.written"), remarks(file, remarks)));
    }

    void pricesNotWritten(Path file, Exception problem) {
        tell("prices.unwritten", file, problem, List.of());
    }

    void pricesTaken(PriceList list) {
        notices.settle();
        notices.tell(new Notice(Notice.Tone.DONE, words.say("notice.prices.taken"),
                words.say("notice.prices.taken.text", list.name(), list.date())));
    }

    void pricesNotTaken(Path file, Exception problem) {
        tell("prices.refused", file, problem, List.of());
    }

    void notDrafted(Exception problem) {
        tell("undrafted", problem);
    }

    void notRecovered(Exception problem) {
        tell("unrecovered", problem);
    }

    void notRemembered(Exception problem) {
        tell("unremembered", problem);
    }

    void dismiss(Notice notice) {
        notices.dismiss(notice);
    }

    private void tell(String what, Exception problem) {
        tell(what, Path.of(""), problem, List.of());
    }

    private void tell(String what, Path file, Exception problem, List<Notice.Offer> offers) {
        notices.tell(new Notice(Notice.Tone.PROBLEM, words.say("notice." + what, FileKind.name(file)),
                words.say("notice." + what + ".text", reason(problem)), offers));
        if (!(problem instanceof FileProblem))
            faults.accept(problem);
    }

    private String reason(Exception problem) {
        return problem instanceof FileProblem known ? known.say(words) : words.say("notice.unforeseen");
    }

    private String remarks(Path file, List<Remark> remarks) {
        return words.say("notice.remarks", file, remarks(remarks));
    }

    private String remarks(List<Remark> remarks) {
        return remarks.stream().map(remark -> remark.say(words)).collect(Collectors.joining("\n"));
    }
}
