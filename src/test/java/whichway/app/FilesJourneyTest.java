package whichway.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import whichway.app.Dialogs.Unsaved;
import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.model.Commands;

import static org.assertj.core.api.Assertions.assertThat;

/// Starting, opening, saving and leaving: nothing is lost unless somebody says so.
@ExtendWith(ApplicationExtension.class)
class FilesJourneyTest {
    @TempDir
    Path home;
    private Rig rig;

    @Start
    void start(Stage unused) throws Exception {
        rig = new Rig(home);
    }

    @AfterEach
    void closeAll() {
        Rig.closeAll();
    }

    @Test
    void whatWasAnsweredAndSavedComesBackTheSame() {
        Path file = save("bot.whichway");
        Assessment saved = Rig.on(() -> rig.wiring.model().assessment());
        Rig.run(() -> rig.wiring.commands().start("blank"));
        assertThat(rig.answer("volatility")).isEmpty();
        assertThat(rig.file()).isEmpty();
        Rig.run(() -> rig.wiring.commands().open(file));
        assertThat(Rig.on(() -> rig.wiring.model().assessment())).isEqualTo(saved);
        assertThat(rig.changed()).isFalse();
        assertThat(rig.file()).contains(file);
        assertThat(rig.dialogs.asked).containsExactly("place Support bot.whichway");
    }

    @Test
    void aNameWithoutTheEndingGetsIt() {
        save("bot");
        assertThat(home.resolve("bot.whichway")).exists();
    }

    @Test
    void aNameCompletedHereDoesNotReplaceAFileUnasked() throws Exception {
        Path there = Files.writeString(home.resolve("bot.whichway"), "precious");
        save("bot");
        assertThat(rig.dialogs.asked).contains("replace bot.whichway");
        assertThat(there).hasContent("precious");
        assertThat(rig.changed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Unsaved.class)
    void newAsksAboutUnsavedChanges(Unsaved decision) {
        Path file = changeAndDecide(decision);
        Rig.run(() -> rig.wiring.commands().start("customer-support"));
        boolean started = decision != Unsaved.CANCEL;
        assertThat(rig.answer("citations")).isEqualTo(
                started ? Optional.of(new Answer.Pick("nice")) : Optional.of(new Answer.Pick("mandatory")));
        assertSavedOnlyIf(decision == Unsaved.SAVE, file);
    }

    @ParameterizedTest
    @EnumSource(Unsaved.class)
    void openAsksAboutUnsavedChanges(Unsaved decision) {
        Path other = save("other.whichway");
        Rig.run(() -> rig.wiring.commands().start("blank"));
        Path file = changeAndDecide(decision);
        rig.dialogs.places.add(other);
        Rig.run(rig.wiring.commands()::open);
        assertThat(rig.file()).contains(decision == Unsaved.CANCEL ? file : other);
        assertSavedOnlyIf(decision == Unsaved.SAVE, file);
    }

    @ParameterizedTest
    @EnumSource(Unsaved.class)
    void quitAsksAboutUnsavedChanges(Unsaved decision) {
        Path file = changeAndDecide(decision);
        Rig.run(rig.wiring.commands()::quit);
        assertThat(Rig.on(rig.stage::isShowing)).isEqualTo(decision == Unsaved.CANCEL);
        assertSavedOnlyIf(decision == Unsaved.SAVE, file);
        assertThat(home.resolve("state/drafts")).satisfiesAnyOf(
                drafts -> assertThat(drafts).doesNotExist(), drafts -> assertThat(drafts).isEmptyDirectory());
    }

    @Test
    void openingAgainWhatWasJustSavedShowsWhatWasSaved() {
        Path file = changeAndDecide(Unsaved.SAVE);
        Rig.run(() -> rig.wiring.commands().open(file));
        assertThat(rig.answer("citations")).contains(new Answer.Pick("mandatory"));
        assertThat(rig.changed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1]", "{\"format\":\"whichway-assessment\",\"version\":2,\"answers\":{}}",
            "{\"format\":\"whichway-assessment\",\"version\":1,\"answers\":{\"volatility\":1e999999999}}",
            "{\"format\":\"whichway-assessment\",\"version\":1,\"answers\":{\"volatility\":\"NaN\"}}", "\0\0\0\0"})
    void whatCannotBeReadIsToldAndCostsNothing(String content) throws Exception {
        Path bad = Files.writeString(home.resolve("bad.whichway"), content);
        rig.answer("volatility", new Answer.Amount(7));
        Rig.run(() -> rig.wiring.commands().open(bad));
        assertThat(rig.notices()).contains("“bad.whichway” was not opened", bad.toString());
        assertThat(rig.answer("volatility")).contains(new Answer.Amount(7));
        assertThat(rig.dialogs.asked).isEmpty();
        assertThat(Files.readAllBytes(bad)).isEqualTo(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aMessageNamesThePlaceAndTheCure() throws Exception {
        Path bad = Files.writeString(home.resolve("bad.whichway"),
                "{\"format\":\"whichway-assessment\",\"version\":1,\n\"answers\":{\"volatility\":42}}");
        Rig.run(() -> rig.wiring.commands().open(bad));
        assertThat(rig.notices()).contains("answers.volatility", "line 2", "0", "10");
    }

    @Test
    void whereNothingCanBeWrittenTheChangesStay() {
        rig.answer("volatility", new Answer.Amount(7));
        rig.dialogs.places.add(home.resolve("no such folder/bot.whichway"));
        Rig.run(rig.wiring.commands()::save);
        assertThat(rig.notices()).contains("was not saved", "Save elsewhere…");
        assertThat(rig.changed()).isTrue();
        rig.dialogs.places.add(home.resolve("bot.whichway"));
        rig.accept("Save elsewhere…");
        assertThat(rig.changed()).isFalse();
        assertThat(rig.notices()).contains("Saved").doesNotContain("was not saved");
    }

    @Test
    void someoneElsesChangeIsNotOverwrittenUnasked() throws Exception {
        Path file = save("bot.whichway");
        String theirs = Files.readString(file).replace("Support bot", "Their bot");
        Files.writeString(file, theirs);
        rig.answer("volatility", new Answer.Amount(2));
        Rig.run(rig.wiring.commands()::save);
        assertThat(rig.dialogs.asked).contains("conflict bot.whichway");
        assertThat(file).hasContent(theirs);

        rig.dialogs.conflict = Dialogs.Conflict.SAVE_COPY;
        rig.dialogs.places.add(home.resolve("copy.whichway"));
        Rig.run(rig.wiring.commands()::save);
        assertThat(file).hasContent(theirs);
        assertThat(rig.file()).contains(home.resolve("copy.whichway"));
    }

    @Test
    void overwritingIsPossibleOnRequest() throws Exception {
        Path file = save("bot.whichway");
        Files.delete(file);
        rig.answer("volatility", new Answer.Amount(2));
        rig.dialogs.conflict = Dialogs.Conflict.OVERWRITE;
        Rig.run(rig.wiring.commands()::save);
        assertThat(file).content().contains("\"volatility\": 2");
        assertThat(rig.changed()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Commands.Format.class)
    void aReportIsWrittenWhereOneWants(Commands.Format format) throws Exception {
        save("bot.whichway");
        String ending = FileKind.of(format).ending();
        Path out = home.resolve("out" + ending);
        rig.dialogs.places.add(home.resolve("out"));
        Rig.run(() -> rig.wiring.commands().export(format));
        assertThat(rig.dialogs.asked)
                .contains("report Support bot" + (format == Commands.Format.MADR ? ".madr.md" : ending));
        assertThat(Files.size(out)).isGreaterThan(1000);
        assertThat(rig.notices()).contains("Report written", out.toString());
        rig.accept("Show folder");
        assertThat(rig.revealed).containsExactly(home);
    }

    @Test
    void aReportJustWrittenCanBeOpened() {
        save("bot.whichway");
        rig.dialogs.places.add(home.resolve("out.html"));
        Rig.run(() -> rig.wiring.commands().export(Commands.Format.HTML));
        rig.accept("Open it");
        assertThat(rig.revealed).containsExactly(home.resolve("out.html"));
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF", "HTML"})
    void aReportGivesItsAssessmentBackAndStaysAsItIs(Commands.Format format) throws Exception {
        save("bot.whichway");
        Path report = home.resolve("out" + FileKind.of(format).ending());
        rig.dialogs.places.add(report);
        Rig.run(() -> rig.wiring.commands().export(format));
        Assessment exported = Rig.on(() -> rig.wiring.model().assessment());
        byte[] bytes = Files.readAllBytes(report);
        Rig.run(() -> rig.wiring.commands().start("blank"));

        Rig.run(() -> rig.wiring.commands().open(report));
        assertThat(Rig.on(() -> rig.wiring.model().assessment())).isEqualTo(exported);
        assertThat(rig.notices()).contains("Opened from a report", report.toString());
        assertThat(rig.file()).isEmpty();

        rig.answer("volatility", new Answer.Amount(2));
        rig.dialogs.places.add(home.resolve("again.whichway"));
        Rig.run(rig.wiring.commands()::save);
        assertThat(rig.dialogs.asked).endsWith("place Support bot.whichway");
        assertThat(rig.file()).contains(home.resolve("again.whichway"));
        assertThat(report).hasBinaryContent(bytes);
    }

    @Test
    void aReportDoesNotReplaceAFileUnasked() throws Exception {
        Files.writeString(home.resolve("out.md"), "precious");
        rig.dialogs.places.add(home.resolve("out"));
        Rig.run(() -> rig.wiring.commands().export(Commands.Format.MARKDOWN));
        assertThat(rig.dialogs.asked).contains("replace out.md");
        assertThat(home.resolve("out.md")).hasContent("precious");
    }

    /// Saves a project of two answers.
    private Path save(String name) {
        rig.name("Support bot");
        rig.answer("volatility", new Answer.Amount(7));
        rig.answer("citations", new Answer.Pick("mandatory"));
        rig.dialogs.places.add(home.resolve(name));
        Rig.run(rig.wiring.commands()::save);
        return home.resolve(name);
    }

    private Path changeAndDecide(Unsaved decision) {
        Path file = save("bot.whichway");
        rig.answer("volatility", new Answer.Amount(3));
        rig.dialogs.unsaved = decision;
        return file;
    }

    private void assertSavedOnlyIf(boolean saved, Path file) {
        assertThat(rig.dialogs.asked).contains("unsaved Support bot");
        assertThat(file).content().contains("\"volatility\": " + (saved ? 3 : 7));
    }
}
