package whichway.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.Project;
import whichway.file.FileProblem.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/// Work put by comes back whole, and nothing is lost on the way.
class DraftsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");

    private final AssessmentFiles files = new AssessmentFiles(Small.KNOWLEDGE);
    private final Assessment work = new Assessment("one", 1, "2026-11", Project.BLANK, Map.of(), Map.of(), Map.of());

    @TempDir
    private Path folder;

    @Test
    void newWorkComesBack() throws FileProblem {
        Draft kept = drafts(NOW).keep(work, Document.unsaved(work));
        Draft found = only(drafts(NOW).list());
        assertThat(found.document().assessment()).isEqualTo(work);
        assertThat(found.document().stored()).isEmpty();
        assertThat(found.written()).isEqualTo(NOW);
        assertThat(found.file()).isEqualTo(kept.file());
    }

    @Test
    void workOnAFileComesBackWithItsUnknownKeysAndLeavesTheFileAlone() throws Exception {
        Document document = opened("a.whichway", "1E+3");
        byte[] before = Files.readAllBytes(document.path().orElseThrow());
        Assessment changed = document.assessment().withAnswer("volatility", Optional.of(new Answer.Amount(3)));
        drafts(NOW).keep(changed, document);
        Document found = only(drafts(NOW).list()).document();
        assertThat(Files.readAllBytes(document.path().orElseThrow())).isEqualTo(before);
        assertThat(found.assessment()).isEqualTo(changed);
        files.save(found.assessment(), found);
        assertThat(document.path().orElseThrow()).content().contains("\"later\": 1E+3", "\"volatility\": 3");
        assertThat(drafts(NOW).list().drafts()).hasSize(1);
    }

    @Test
    void recoveredWorkDoesNotOverwriteAFileThatChangedSince() throws Exception {
        Document document = opened("a.whichway", "1");
        drafts(NOW).keep(document.assessment().withNote("tenants", "mine"), document);
        Document theirs = files.save(document.assessment().withNote("tenants", "theirs"), document);
        Document found = only(drafts(NOW).list()).document();
        FileProblem problem = catchThrowableOfType(FileProblem.class, () -> files.save(found.assessment(), found));
        assertThat(problem.kind()).isEqualTo(Kind.CHANGED_ON_DISK);
        assertThat(files.read(theirs.path().orElseThrow()).assessment().note("tenants")).isEqualTo("theirs");
    }

    @Test
    void aLaterDraftOfTheSameWorkTakesThePlaceOfTheEarlier() throws FileProblem {
        Drafts run = drafts(NOW);
        run.keep(work, Document.unsaved(work));
        Assessment later = work.withNote("tenants", "later");
        run.keep(later, Document.unsaved(work));
        assertThat(only(drafts(NOW).list()).document().assessment()).isEqualTo(later);
    }

    @Test
    void aDraftOfAnEarlierRunIsNotReplaced() throws FileProblem {
        drafts(NOW).keep(work, Document.unsaved(work));
        drafts(NOW).keep(work.withNote("tenants", "later"), Document.unsaved(work));
        assertThat(drafts(NOW).list().drafts()).hasSize(2);
    }

    @Test
    void twoCopiesOfOneFileAreTwoWorks() throws Exception {
        Document one = opened("a.whichway", "1");
        Document other = opened("b.whichway", "1");
        drafts(NOW).keep(one.assessment(), one);
        drafts(NOW.plusSeconds(1)).keep(other.assessment(), other);
        assertThat(drafts(NOW).list().drafts()).extracting(draft -> draft.document().path())
                .containsExactly(other.path(), one.path());
    }

    @Test
    void onlyDiscardingRemovesADraft() throws FileProblem {
        Draft kept = drafts(NOW).keep(work, Document.unsaved(work));
        drafts(NOW).list();
        assertThat(drafts(NOW).list().drafts()).hasSize(1);
        drafts(NOW).discard(kept);
        drafts(NOW).discard(kept);
        assertThat(drafts(NOW).list().drafts()).isEmpty();
    }

    @Test
    void noFolderIsNoDraft() throws FileProblem {
        assertThat(drafts(NOW).list()).isEqualTo(new Drafts.Found(List.of(), List.of()));
        assertThat(folder.resolve("drafts")).doesNotExist();
    }

    @Test
    void aBrokenDraftIsToldAndLeftAndTheOthersAreFound() throws Exception {
        Draft kept = drafts(NOW).keep(work, Document.unsaved(work));
        byte[] sound = Files.readAllBytes(kept.file());
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            byte[] broken = Arrays.copyOf(sound, random.nextInt(sound.length - 3));
            if (broken.length > 0 && random.nextBoolean())
                broken[random.nextInt(broken.length)] = 0;
            Files.write(folder.resolve("drafts").resolve("broken-" + i + ".draft"), broken);
        }
        Files.createDirectory(folder.resolve("drafts").resolve("folder.draft"));
        Drafts.Found found = drafts(NOW).list();
        assertThat(found.drafts()).hasSize(1);
        assertThat(found.problems()).hasSize(201)
                .allSatisfy(problem -> assertThat(problem.file()).exists());
    }

    @Test
    void aDraftOfANewerProgramIsLeft() throws Exception {
        Draft kept = drafts(NOW).keep(work, Document.unsaved(work));
        rewrite(kept, "\"version\": 1", "\"version\": 2");
        assertThat(drafts(NOW).list().problems()).extracting(FileProblem::kind).containsExactly(Kind.NEWER);
        assertThat(kept.file()).exists();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDraftOfAnotherOpenWindowIsNotOfferedUntilThatHasGone() throws Exception {
        Draft kept = drafts(NOW).keep(work, Document.unsaved(work));
        Process other = new ProcessBuilder("sleep", "60").start();
        try {
            String own = "\"process\": " + ProcessHandle.current().pid();
            rewrite(kept, own, "\"process\": " + other.pid());
            rewrite(kept, ProcessHandle.current().info().startInstant().orElseThrow().toString(),
                    other.info().startInstant().orElseThrow().toString());
            assertThat(drafts(NOW).list().drafts()).isEmpty();
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(drafts(NOW).list().drafts()).hasSize(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void draftsAreTheOwnersAlone() throws Exception {
        Draft kept = drafts(NOW).keep(work, Document.unsaved(work));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept.file()))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept.file().getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void leftOversOfKilledAutosavesAreCleared() throws Exception {
        drafts(NOW).keep(work, Document.unsaved(work));
        Path stale = Files.writeString(folder.resolve("drafts").resolve(".x.draft.0123abcd.tmp"), "x");
        Files.setLastModifiedTime(stale, FileTime.from(NOW.minusSeconds(90_000)));
        drafts(NOW).list();
        assertThat(stale).doesNotExist();
    }

    private Drafts drafts(Instant now) {
        return new Drafts(folder.resolve("drafts"), files, InstantSource.fixed(now));
    }

    private Document opened(String name, String later) throws Exception {
        Path file = Files.writeString(folder.resolve(name), "{\"format\":\"whichway-assessment\",\"version\":1,"
                + "\"id\":\"same\",\"answers\":{},\"later\":" + later + "}");
        return files.read(file);
    }

    private static Draft only(Drafts.Found found) {
        assertThat(found.problems()).isEmpty();
        assertThat(found.drafts()).hasSize(1);
        return found.drafts().getFirst();
    }

    private static void rewrite(Draft draft, String old, String changed) throws Exception {
        String text = Files.readString(draft.file());
        assertThat(text).contains(old);
        Files.writeString(draft.file(), text.replaceFirst(Pattern.quote(old), changed),
                StandardCharsets.UTF_8);
    }
}
