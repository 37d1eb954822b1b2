package whichway.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import whichway.core.Assessment;

/// Puts unsaved work by in a folder of its own, so that a crash costs little of it. Nothing here ever touches the file
/// that the work belongs to, and no draft goes away by itself.
///
/// A draft is one line of JSON about where the work belongs, and then exactly what saving would have written.
public final class Drafts {
    private static final String ENDING = ".draft";
    private static final int LARGEST = JsonReader.LARGEST + (1 << 16);

    private final Path folder;
    private final AssessmentFiles files;
    private final InstantSource clock;
    private final SafeSave disk = new SafeSave();
    private final UUID run = UUID.randomUUID();

    /// @param folder where they lie; made when needed
    public Drafts(Path folder, AssessmentFiles files, InstantSource clock) {
        this.folder = folder;
        this.files = files;
        this.clock = clock;
    }

    /// Puts work by, in place of an older draft that the same run made of the same work.
    ///
    /// @param assessment as it stands
    /// @param document as it was last read or saved
    public Draft keep(Assessment assessment, Document document) throws FileProblem {
        OwnFolder.make(folder);
        Path file = folder.resolve(name(assessment, document));
        byte[] body = files.checkedBytes(assessment, document.origin(), file);
        Instant now = clock.instant();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(DraftHeader.of(document.stored(), now).line().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(body);
        disk.save(file, bytes.toByteArray(), SafeSave.Expected.ANYTHING, SafeSave.Rights.OWNER);
        return new Draft(file, new Document(assessment, document.origin(), document.stored(), List.of()), now);
    }

    /// All drafts but those of other windows that are still open, the latest first.
    public Found list() throws FileProblem {
        StaleFiles.sweep(folder, clock.instant());
        List<Draft> drafts = new ArrayList<>();
        List<FileProblem> problems = new ArrayList<>();
        for (Path file : all())
            try {
                read(file).ifPresent(drafts::add);
            } catch (FileProblem problem) {
                problems.add(problem);
            }
        drafts.sort(Comparator.comparing(Draft::written).reversed());
        return new Found(drafts, problems);
    }

    /// Throws a draft away: when its work was saved, or on the user's word.
    public void discard(Draft draft) throws FileProblem {
        try {
            Files.deleteIfExists(draft.file());
        } catch (IOException e) {
            throw FileProblem.writing(draft.file(), e);
        }
    }

    private List<Path> all() throws FileProblem {
        if (!Files.isDirectory(folder))
            return List.of();
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        } catch (IOException e) {
            throw FileProblem.reading(folder, e);
        }
    }

    private Optional<Draft> read(Path file) throws FileProblem {
        byte[] bytes = StoredBytes.read(file, LARGEST);
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n')
            end++;
        DraftHeader header = DraftHeader.read(Arrays.copyOf(bytes, end), file);
        if (header.isInUse())
            return Optional.empty();
        byte[] body = Arrays.copyOfRange(bytes, Math.min(end + 1, bytes.length), bytes.length);
        Document work = files.parse(body, file);
        return Optional.of(new Draft(file,
                new Document(work.assessment(), work.origin(), header.stored(), work.warnings()), header.written()));
    }

    /// Two copies of one file have the same id but are different work; and what an earlier run put by is not replaced by
    /// what this one does.
    private String name(Assessment assessment, Document document) {
        String work = run + "\n" + assessment.id() + "\n"
                + document.path().map(path -> path.toAbsolutePath().normalize().toString()).orElse("");
        return UUID.nameUUIDFromBytes(work.getBytes(StandardCharsets.UTF_8)) + ENDING;
    }

    /// What lay in the folder.
    ///
    /// @param drafts the latest first
    /// @param problems with drafts that could not be read; they were left where they are
    public record Found(List<Draft> drafts, List<FileProblem> problems) {
        public Found {
            drafts = List.copyOf(drafts);
            problems = List.copyOf(problems);
        }
    }
}
