package whichway.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

import whichway.core.Assessment;
import whichway.core.Decision;
import whichway.core.FollowUp;
import whichway.core.Project;
import whichway.file.AssessmentFiles;
import whichway.file.Document;
import whichway.file.FileProblem;
import whichway.file.Origin;
import whichway.report.html.HtmlReport;
import whichway.report.pdf.PdfReport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

/// Reports from which the decision can be opened again.
class CarriedAssessmentTest {
    static final List<ReportFormat> FORMATS = List.of(new PdfReport(Samples.WORDS), new HtmlReport(Samples.WORDS));

    private static final Path SOMEWHERE = Path.of("somewhere");

    private final AssessmentFiles files = new AssessmentFiles(Samples.KNOWLEDGE,
            List.of(PdfReport::assessment, HtmlReport::assessment));

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("assessments")
    void anAssessmentComesBackFromItsReport(Assessment assessment) throws Exception {
        byte[] file = files.checkedBytes(assessment, Origin.NONE, SOMEWHERE);
        for (ReportFormat format : FORMATS) {
            Path report = write(format, Samples.report(assessment).carrying(text(file)));
            byte[] before = Files.readAllBytes(report);
            Document again = files.read(report);

            assertThat(again.assessment()).isEqualTo(files.parse(file, SOMEWHERE).assessment());
            assertThat(again.path()).as("saving asks where").isEmpty();
            assertThat(files.bytes(again.assessment(), again.origin())).isEqualTo(file);
            assertThat(report).hasBinaryContent(before);
        }
    }

    @Test
    void whatTheProgramDoesNotKnowComesBackToo() throws Exception {
        Document document = files.parse("""
                {"format": "whichway-assessment", "version": 1, "answers": {"volatility": 7}, "later": [1, {"a": null}]}
                """.getBytes(StandardCharsets.UTF_8), SOMEWHERE);
        byte[] file = files.checkedBytes(document.assessment(), document.origin(), SOMEWHERE);
        for (ReportFormat format : FORMATS) {
            Document again = files.read(write(format, Samples.report(document.assessment()).carrying(text(file))));

            assertThat(text(files.bytes(again.assessment(), again.origin()))).contains("later").isEqualTo(text(file));
        }
    }

    @ParameterizedTest
    @FieldSource("FORMATS")
    void aReportWithoutItsAssessmentSaysSo(ReportFormat format) throws Exception {
        Path report = write(format, Samples.report(Samples.template("legal-analysis")));

        assertThatThrownBy(() -> files.read(report)).isInstanceOf(FileProblem.class)
                .hasMessageContaining("carries no assessment").hasMessageContaining(report.toString());
    }

    /// Whatever happened to a report on its way, it is read as it was or refused in words.
    @ParameterizedTest
    @FieldSource("FORMATS")
    void aDamagedReportIsReadOrRefused(ReportFormat format) throws Exception {
        Assessment assessment = Samples.template("legal-analysis");
        Path report = write(format, Samples.carrying(assessment));
        byte[] whole = Files.readAllBytes(report);
        Random chance = new Random(5);
        for (int trial = 0; trial < 120; trial++) {
            byte[] damaged = whole.clone();
            for (int hit = chance.nextInt(1, 20); hit > 0; hit--)
                damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt();
            if (trial % 3 == 0)
                damaged = java.util.Arrays.copyOf(damaged, chance.nextInt(damaged.length));
            Files.write(report, damaged);

            assertThat(catchThrowable(() -> files.read(report))).satisfiesAnyOf(
                    problem -> assertThat(problem).isNull(),
                    problem -> assertThat(problem).isInstanceOf(FileProblem.class));
        }
    }

    static Stream<Assessment> assessments() {
        String all = String.join("\n", Samples.hostile().stream().filter(text -> text.length() < 5_000).toList());
        Assessment hostile = Samples.everywhere(all);
        Project project = hostile.project();
        return Stream.concat(Samples.FOUNDING.stream().map(Samples::template), Stream.of(Samples.blank(),
                hostile.withProject(new Project(project.name(), project.client(), project.question(), "2026-11-22"))
                        .withFollowUp("erasure", FollowUp.NONE)
                        .withFollowUp("window-tokens", new FollowUp(all, "2026-12-01"))
                        .withDecision(new Decision(all, all, all, "2026-11-22", "2027-05-22"))));
    }

    private Path write(ReportFormat format, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(report, out);
        return Files.write(folder.resolve("report." + format.ending()), out.toByteArray());
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
