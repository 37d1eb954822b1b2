package whichway.file;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import whichway.core.Assessment;
import whichway.core.Knowledge;
import whichway.core.Project;
import whichway.core.Template;
import whichway.knowledge.KnowledgeReader;

import static org.assertj.core.api.Assertions.assertThat;

/// How assessments begin.
class NewAssessmentsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final UUID ID = new UUID(1, 2);

    private final Knowledge knowledge = KnowledgeReader.bundled();
    private final NewAssessments begin = new NewAssessments(knowledge, () -> ID, () -> 42);

    @Test
    void aBlankOneKnowsOnlyTheDay() {
        Assessment blank = begin.blank(DAY);
        assertThat(blank.project()).isEqualTo(new Project("", "", "", "2026-11-22"));
        assertThat(blank.answers()).isEmpty();
        assertThat(blank.id()).isEqualTo(ID.toString());
        assertThat(blank.seed()).isEqualTo(42);
        assertThat(blank.knowledge()).isEqualTo(knowledge.version());
    }

    @Test
    void everyTemplateCanBeSavedAndOpened(@TempDir Path folder) throws FileProblem {
        AssessmentFiles files = new AssessmentFiles(knowledge);
        assertThat(knowledge.templates()).isNotEmpty();
        for (Template template : knowledge.templates()) {
            Assessment begun = begin.from(template, DAY);
            assertThat(begun.project().name()).isEqualTo(template.name());
            assertThat(begun.answers()).isEqualTo(template.answers());
            Path file = folder.resolve(FileNames.suggest(template.name(), "x", AssessmentFiles.ENDING));
            files.saveAs(begun, Document.unsaved(begun), file, false);
            assertThat(files.read(file).assessment()).isEqualTo(begun);
        }
    }
}
