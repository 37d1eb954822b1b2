package whichway.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.Decision;
import whichway.core.FollowUp;
import whichway.core.Knowledge;
import whichway.core.Plan;
import whichway.core.Project;
import whichway.file.FileProblem.Kind;

/// Reads and writes assessments as `*.whichway` files.
///
/// A file needs only `format`, `version` and `answers`. Where it has no `id`, one is derived from its bytes; where it has
/// no `seed`, that is 0; so the same file always gives the same digits. Answers, emphasis and notes of questions that the
/// knowledge does not have are not part of the assessment, but stay in the file.
public final class AssessmentFiles {
    /// The ending of their names, with its dot.
    public static final String ENDING = ".whichway";
    static final long SEED_WHERE_NONE = 0;

    /// The most bytes that a report may have which carries an assessment.
    private static final int LARGEST_REPORT = 64 << 20;

    private final Knowledge knowledge;
    private final List<Carrier> carriers;
    private final SafeSave disk;

    /// Files on the disk of this machine.
    public AssessmentFiles(Knowledge knowledge) {
        this(knowledge, List.of());
    }

    /// Files on the disk of this machine.
    ///
    /// @param carriers find assessments in other files
    public AssessmentFiles(Knowledge knowledge, List<Carrier> carriers) {
        this(knowledge, carriers, new SafeSave());
    }

    AssessmentFiles(Knowledge knowledge, SafeSave disk) {
        this(knowledge, List.of(), disk);
    }

    private AssessmentFiles(Knowledge knowledge, List<Carrier> carriers, SafeSave disk) {
        this.knowledge = knowledge;
        this.carriers = List.copyOf(carriers);
        this.disk = disk;
    }

    /// Opens a file. What a report carries is a document that was never saved, so that saving it leaves the report alone.
    ///
    /// @throws FileProblem if it cannot be read or holds anything but a valid assessment
    public Document read(Path file) throws FileProblem {
        byte[] bytes = StoredBytes.read(file, carriers.isEmpty() ? JsonReader.LARGEST : LARGEST_REPORT);
        Optional<byte[]> carried = carried(bytes, file);
        return carried.isPresent() ? parse(carried.get(), file) : stored(bytes, file);
    }

    private Optional<byte[]> carried(byte[] bytes, Path file) throws FileProblem {
        try {
            for (Carrier carrier : carriers) {
                Optional<byte[]> found = carrier.assessment(bytes);
                if (found.isPresent())
                    return found;
            }
            return Optional.empty();
        } catch (IOException broken) {
            throw new FileProblem(Kind.UNREADABLE, file, Remark.of("files.report.broken"), broken);
        }
    }

    private Document stored(byte[] bytes, Path file) throws FileProblem {
        if (bytes.length > JsonReader.LARGEST)
            throw new FileProblem(Kind.UNREADABLE, file,
                    Remark.of("files.read.large", Integer.toString(JsonReader.LARGEST >> 20)));
        // No assessment begins with one of these, but a page or a PDF does.
        if (bytes.length > 0 && (bytes[0] == '<' || bytes[0] == '%'))
            throw new FileProblem(Kind.UNREADABLE, file, Remark.of("files.report.empty"));
        Document document = parse(bytes, file);
        return new Document(document.assessment(), document.origin(),
                Optional.of(new Document.Stored(file, StoredBytes.sha256(bytes))), document.warnings());
    }

    /// The unsaved document that bytes spell.
    ///
    /// @param name named in problems
    /// @throws FileProblem if they spell no valid assessment
    public Document parse(byte[] bytes, Path name) throws FileProblem {
        Json.Members root = JsonReader.read(bytes, name);
        AssessmentReader reader = new AssessmentReader(knowledge, name);
        Assessment assessment = reader.read(root, UUID.nameUUIDFromBytes(bytes).toString());
        return new Document(assessment, new Origin(root), Optional.empty(), reader.warnings());
    }

    /// The bytes of an assessment's file. Broken characters become U+FFFD, minus nought becomes nought.
    public byte[] bytes(Assessment assessment, Origin origin) {
        return JsonPrinter.print(new AssessmentTree(knowledge).over(origin.root(), tidy(assessment)));
    }

    /// Saves where the document lies.
    ///
    /// @param assessment to be saved
    /// @param document as it was last read or saved
    /// @return the document as it lies there now
    /// @throws FileProblem of kind `CHANGED_ON_DISK` if somebody else changed or removed the file; of another kind if it
    ///         could not be written. Then nothing was.
    /// @throws IllegalStateException if the document was never saved
    public Document save(Assessment assessment, Document document) throws FileProblem {
        Document.Stored stored = document.stored()
                .orElseThrow(() -> new IllegalStateException("A new document needs a place first."));
        return write(assessment, document.origin(), stored.path(), new SafeSave.Expected.Content(stored.sha256()));
    }

    /// Saves anywhere.
    ///
    /// @param assessment to be saved
    /// @param document whose unknown keys go along
    /// @param overwrite whether to replace whatever lies there
    /// @return the document as it lies there now
    /// @throws FileProblem of kind `EXISTS` if a file lies there and may not be replaced; of another kind if it could not
    ///         be written. Then nothing was.
    public Document saveAs(Assessment assessment, Document document, Path target, boolean overwrite)
            throws FileProblem {
        return write(assessment, document.origin(), target,
                overwrite ? SafeSave.Expected.ANYTHING : SafeSave.Expected.ABSENT);
    }

    private Document write(Assessment assessment, Origin origin, Path target, SafeSave.Expected expected)
            throws FileProblem {
        byte[] bytes = checkedBytes(assessment, origin, target);
        SafeSave.Saved saved = disk.save(target, bytes, expected, SafeSave.Rights.OWNER);
        return new Document(assessment, origin, Optional.of(new Document.Stored(target, saved.sha256())),
                saved.confirmed() ? List.of() : List.of(Remark.of("files.write.unconfirmed")));
    }

    /// The bytes of an assessment's file, proved to read as that assessment again.
    ///
    /// @param target named in problems
    /// @throws FileProblem if they do not; they must not be written then
    public byte[] checkedBytes(Assessment assessment, Origin origin, Path target) throws FileProblem {
        byte[] bytes = bytes(assessment, origin);
        Document again;
        try {
            again = parse(bytes, target);
        } catch (FileProblem e) {
            Remark remark = e.remark();
            throw new FileProblem(Kind.UNWRITABLE, target, new Remark(remark.place(), 0, 0, "files.write.unsound",
                    List.of()), e);
        }
        if (!again.assessment().equals(tidy(assessment))
                || !Arrays.equals(JsonPrinter.print(again.origin().root()), bytes))
            throw new FileProblem(Kind.UNWRITABLE, target, Remark.of("files.write.unsound"));
        return bytes;
    }

    private static Assessment tidy(Assessment assessment) {
        Project project = assessment.project();
        Map<String, String> notes = mapped(assessment.notes(), Characters::mended);
        notes.values().removeIf(String::isBlank);
        Map<String, Double> emphasis = mapped(assessment.emphasis(), multiplier -> multiplier + 0.0);
        emphasis.values().removeIf(multiplier -> multiplier == 1);
        return new Assessment(assessment.id(), assessment.seed(), assessment.knowledge(),
                new Project(Characters.mended(project.name()), Characters.mended(project.client()),
                        Characters.mended(project.question()), project.date()),
                mapped(assessment.answers(), AssessmentFiles::tidy), emphasis, notes,
                mapped(assessment.followUps(), AssessmentFiles::tidy), tidy(assessment.plan()),
                tidy(assessment.decision()));
    }

    private static Plan tidy(Plan plan) {
        return new Plan(mapped(plan.figures(), AssessmentFiles::tidy), plan.models(),
                plan.prices().map(PricesJson::tidy));
    }

    private static Answer tidy(Answer answer) {
        return switch (answer) {
            case Answer.Amount amount -> new Answer.Amount(amount.value() + 0.0);
            case Answer.Range range -> new Answer.Range(range.from() + 0.0, range.to() + 0.0);
            case Answer.NotApplicable not -> new Answer.NotApplicable(Characters.mended(not.reason()));
            case Answer.Pick _,Answer.AnyOf _,Answer.Flag _ -> answer;
        };
    }

    private static FollowUp tidy(FollowUp followUp) {
        return new FollowUp(Characters.mended(followUp.owner()), followUp.due());
    }

    private static Decision tidy(Decision decision) {
        return new Decision(Characters.mended(decision.choice()), Characters.mended(decision.reason()),
                Characters.mended(decision.by()), decision.date(), decision.review());
    }

    private static <V> Map<String, V> mapped(Map<String, V> map, UnaryOperator<V> change) {
        Map<String, V> changed = new LinkedHashMap<>(map);
        changed.replaceAll((_, value) -> change.apply(value));
        return changed;
    }
}
