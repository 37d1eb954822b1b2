package whichway.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import whichway.file.FaultyDisk.Step;
import whichway.file.FileProblem.Kind;
import whichway.file.SafeSave.Expected;
import whichway.file.SafeSave.Rights;
import whichway.words.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Whatever fails while saving, the old file or the new one lies there.
class SafeSaveTest {
    private static final Words WORDS = new Words(Locale.ENGLISH);
    private static final byte[] OLD = "the old file".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "the new file, which is longer".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void anOldFile() throws IOException {
        file = Files.write(folder.resolve("a.whichway"), OLD);
    }

    @Test
    void theNewFileTakesThePlaceOfTheOld() throws Exception {
        SafeSave.Saved saved = new SafeSave().save(file, NEW, content(OLD), Rights.OWNER);
        assertThat(Files.readAllBytes(file)).isEqualTo(NEW);
        assertThat(saved).isEqualTo(new SafeSave.Saved(StoredBytes.sha256(NEW), true));
        onlyTheFileIsThere();
    }

    @ParameterizedTest
    @EnumSource(names = {"CREATE", "CREATE_MIDWAY", "READ", "READ_OTHERWISE", "REPLACE"})
    void aFaultBeforeTheEndLeavesTheOldFileAlone(Step step) throws IOException {
        FaultyDisk disk = new FaultyDisk(step, 1,
                path -> new FileSystemException(path.toString(), null, "No space left on device"));
        FileProblem problem = problem(disk, file, Expected.ANYTHING);
        assertThat(problem.kind()).isEqualTo(Kind.UNWRITABLE);
        assertThat(Files.readAllBytes(file)).isEqualTo(OLD);
        onlyTheFileIsThere();
        if (step != Step.READ_OTHERWISE)
            assertThat(problem.say(WORDS)).endsWith("There is no space left (No space left on device); the file is as "
                    + "it was. Free some space, or save on another drive.");
    }

    @Test
    void aFolderThatCannotBeForcedIsNoFailure() throws Exception {
        FaultyDisk disk = new FaultyDisk(Step.FORCE, 1, path -> new IOException("Input/output error"));
        assertThat(new SafeSave(disk).save(file, NEW, content(OLD), Rights.OWNER).confirmed()).isFalse();
        assertThat(Files.readAllBytes(file)).isEqualTo(NEW);
        assertThat(disk.taken).containsExactly(Step.CREATE, Step.CREATE_MIDWAY, Step.READ, Step.REPLACE, Step.FORCE);
    }

    @Test
    void aFileThatAnotherProgramHoldsIsTriedAgain() throws Exception {
        FaultyDisk disk = new FaultyDisk(Step.REPLACE, 3, path -> new AccessDeniedException(path.toString()));
        new SafeSave(disk).save(file, NEW, content(OLD), Rights.OWNER);
        assertThat(Files.readAllBytes(file)).isEqualTo(NEW);
        assertThat(Collections.frequency(disk.taken, Step.REPLACE)).isEqualTo(4);
    }

    @Test
    void aFileThatIsHeldForGoodIsAProblem() throws IOException {
        FaultyDisk disk = new FaultyDisk(Step.REPLACE, 99, path -> new AccessDeniedException(path.toString()));
        long start = System.nanoTime();
        assertThat(problem(disk, file, content(OLD)).remark().key()).isEqualTo("files.write.denied");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(600));
        assertThat(Collections.frequency(disk.taken, Step.REPLACE)).isEqualTo(6);
        assertThat(Files.readAllBytes(file)).isEqualTo(OLD);
        onlyTheFileIsThere();
    }

    @Test
    void aFolderThatCannotReplaceInOneStepIsSaid() throws IOException {
        FaultyDisk disk = new FaultyDisk(Step.REPLACE, 99,
                path -> new AtomicMoveNotSupportedException("a", "b", "cross-device"));
        assertThat(problem(disk, file, content(OLD)).say(WORDS)).contains("cannot replace a file in one step");
        assertThat(Files.readAllBytes(file)).isEqualTo(OLD);
        onlyTheFileIsThere();
    }

    @Test
    void whatSomebodyElseChangedIsNotOverwritten() throws Exception {
        byte[] theirs = "their file".getBytes(StandardCharsets.UTF_8);
        Files.write(file, theirs);
        assertThat(problem(new LocalDisk(), file, content(OLD)).kind()).isEqualTo(Kind.CHANGED_ON_DISK);
        assertThat(Files.readAllBytes(file)).isEqualTo(theirs);
        new SafeSave().save(file, NEW, Expected.ANYTHING, Rights.OWNER);
        assertThat(Files.readAllBytes(file)).isEqualTo(NEW);
    }

    @Test
    void aFileThatWasOnlyTouchedIsNotChanged() throws Exception {
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        new SafeSave().save(file, NEW, content(OLD), Rights.OWNER);
        assertThat(Files.readAllBytes(file)).isEqualTo(NEW);
    }

    @Test
    void aFileThatHoldsTheNewBytesAlreadyIsNoConflict() throws Exception {
        Files.write(file, NEW);
        assertThat(new SafeSave().save(file, NEW, content(OLD), Rights.OWNER).confirmed()).isTrue();
    }

    @Test
    void aRemovedFileIsSaidAndNotMadeAnew() throws IOException {
        Files.delete(file);
        assertThat(problem(new LocalDisk(), file, content(OLD)).remark().key()).isEqualTo("files.write.removed");
        assertThat(file).doesNotExist();
    }

    @Test
    void nothingIsReplacedWhereNothingShouldBe() throws Exception {
        assertThat(problem(new LocalDisk(), file, Expected.ABSENT).kind()).isEqualTo(Kind.EXISTS);
        assertThat(Files.readAllBytes(file)).isEqualTo(OLD);
        Path fresh = folder.resolve("b.md");
        new SafeSave().save(fresh, NEW, Expected.ABSENT, Rights.ORDINARY);
        assertThat(Files.readAllBytes(fresh)).isEqualTo(NEW);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void rightsAreKeptAndNewFilesAreTheOwners() throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        new SafeSave().save(file, NEW, content(OLD), Rights.OWNER);
        assertThat(rights(file)).isEqualTo("rw-r-----");
        Path fresh = folder.resolve("fresh");
        new SafeSave().save(fresh, NEW, Expected.ABSENT, Rights.OWNER);
        assertThat(rights(fresh)).isEqualTo("rw-------");
        Path ordinary = folder.resolve("ordinary");
        new SafeSave().save(ordinary, NEW, Expected.ABSENT, Rights.ORDINARY);
        assertThat(rights(ordinary)).isEqualTo(rights(Files.createFile(folder.resolve("plain"))));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkIsFollowedNotReplaced() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path real = Files.move(file, elsewhere.resolve("real.whichway"));
        Files.createSymbolicLink(file, real);
        new SafeSave().save(file, NEW, content(OLD), Rights.OWNER);
        assertThat(file).isSymbolicLink();
        assertThat(Files.readAllBytes(real)).isEqualTo(NEW);
        Files.delete(real);
        assertThat(problem(new LocalDisk(), file, Expected.ANYTHING).remark().key()).isEqualTo("files.write.dangling");
    }

    @Test
    void whatIsNoFileIsNotReplaced() throws Exception {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        assertThat(problem(new LocalDisk(), inner, Expected.ANYTHING).remark().key()).isEqualTo("files.write.folder");
        assertThat(problem(new LocalDisk(), file.resolve("b"), Expected.ANYTHING).remark().key())
                .isEqualTo("files.write.no-folder");
        assertThat(problem(new LocalDisk(), folder.resolve("gone").resolve("b"), Expected.ANYTHING).say(WORDS))
                .endsWith(
                        "The folder for this file is not there. Make the folder, connect its drive, or choose another "
                                + "place.");
        assertThat(problem(new LocalDisk(), folder.getRoot(), Expected.ANYTHING).kind()).isEqualTo(Kind.UNWRITABLE);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPlaceWhereNothingCanBeWrittenIsSaid() {
        assertThat(problem(new LocalDisk(), Path.of("/proc/a.whichway"), Expected.ANYTHING).kind())
                .isEqualTo(Kind.UNWRITABLE);
        assertThat(problem(new LocalDisk(), Path.of("/sys/kernel/a.whichway"), Expected.ANYTHING).kind())
                .isEqualTo(Kind.UNWRITABLE);
        assertThat(problem(new LocalDisk(), Path.of("/dev/null"), Expected.ANYTHING).remark().key())
                .isEqualTo("files.write.special");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aReadOnlyFolderIsSaid() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeTrue(!Files.isWritable(folder), "the superuser may write anywhere");
            assertThat(problem(new LocalDisk(), file, content(OLD)).remark().key()).isEqualTo("files.write.denied");
            assertThat(Files.readAllBytes(file)).isEqualTo(OLD);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void theLongestNamesCanBeSaved() throws Exception {
        Path longest = folder.resolve("é".repeat(120) + ".whichway123456");
        new SafeSave().save(longest, NEW, Expected.ABSENT, Rights.OWNER);
        new SafeSave().save(longest, OLD, content(NEW), Rights.OWNER);
        assertThat(Files.readAllBytes(longest)).isEqualTo(OLD);
    }

    @Test
    void leftOversOfAKilledSaveAreClearedAfterADay() throws Exception {
        Path stale = Files.write(folder.resolve(".a.whichway.0123abcd.tmp"), NEW);
        Files.setLastModifiedTime(stale, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        Path fresh = Files.write(folder.resolve(".a.whichway.0123abce.tmp"), NEW);
        Path foreign = Files.write(folder.resolve(".b.whichway.0123abcd.tmp"), NEW);
        Files.setLastModifiedTime(foreign, FileTime.from(Instant.EPOCH));
        new SafeSave().save(file, NEW, content(OLD), Rights.OWNER);
        assertThat(stale).doesNotExist();
        assertThat(List.of(fresh, foreign)).allSatisfy(left -> assertThat(left).exists());
    }

    @Test
    void aRelativePathIsUnderstood() throws Exception {
        Path relative = Path.of("").toAbsolutePath().relativize(file.toAbsolutePath());
        new SafeSave().save(relative, NEW, content(OLD), Rights.OWNER);
        assertThat(Files.readAllBytes(file)).isEqualTo(NEW);
    }

    private FileProblem problem(Disk disk, Path target, Expected expected) {
        return catchThrowableOfType(FileProblem.class,
                () -> new SafeSave(disk).save(target, NEW, expected, Rights.OWNER));
    }

    private void onlyTheFileIsThere() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static Expected content(byte[] bytes) {
        return new Expected.Content(StoredBytes.sha256(bytes));
    }
}
