package whichway.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import whichway.core.Analysis;
import whichway.core.Assessment;
import whichway.core.Knowledge;
import whichway.core.Project;
import whichway.words.Words;

/// Writes the report on an assessment: the decision first, then what it rests on.
public final class ReportBuilder {
    private static final List<Chapter> CHAPTERS = List.of(new ProjectChapter(), new WhyChapter(), new OthersChapter(),
            new ChangesChapter(), new RobustnessChapter(), new OpenChapter(), new AnswersChapter(), new MethodChapter(),
            new SourcesChapter());

    private final Knowledge knowledge;
    private final Words words;

    public ReportBuilder(Knowledge knowledge, Words words) {
        this.knowledge = knowledge;
        this.words = words;
    }

    /// The report. The same analysis always gives the same report. It does not carry its assessment unless told to, see
    /// [Report#carrying].
    ///
    /// @param analysis made with the builder's knowledge
    public Report build(Analysis analysis) {
        Dossier dossier = new Dossier(knowledge, analysis, words);
        Assessment assessment = analysis.assessment();
        Cover cover = new FirstPage().write(dossier);
        List<Section> sections = new ArrayList<>();
        for (Chapter chapter : CHAPTERS)
            sections.add(chapter.write(dossier));
        sections.removeIf(section -> section.blocks().isEmpty());
        Project project = assessment.project();
        String title = project.name().isBlank()
                ? words.say("report.title.untitled")
                : words.say("report.title", project.name().strip());
        return new Report(words.locale().toLanguageTag(), title, cover.decision(), cover, sections,
                imprint(assessment),
                new Recorder(new Dossier(knowledge, analysis, words)).write(day(project.date())), Optional.empty());
    }

    private Imprint imprint(Assessment assessment) {
        Release release = Release.current();
        String line = words.say("report.imprint", release.version(), knowledge.version(),
                String.valueOf(assessment.seed()));
        return new Imprint(line, words.say("report.page", Imprint.PAGE, Imprint.PAGES),
                day(assessment.project().date()).orElse(release.day()));
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
