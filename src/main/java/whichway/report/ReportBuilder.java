package whichway.report;

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
    private final Knowledge knowledge;
    private final Words words;

    public ReportBuilder(Knowledge knowledge, Words words) {
        this.knowledge = knowledge;
        this.words = words;
    }

    /// The whole report; see [#build(Analysis, ReportOptions)].
    public Report build(Analysis analysis) {
        return build(analysis, ReportOptions.FULL);
    }

    /// The report. The same analysis and options always give the same report. It does not carry its assessment unless
    /// told to, see [Report#carrying].
    ///
    /// @param analysis made with the builder's knowledge
    public Report build(Analysis analysis, ReportOptions options) {
        Words said = options.language().map(Words::new).orElse(words);
        Analysis shown = options.clientSafe() ? new Redaction(knowledge, said).of(analysis) : analysis;
        Dossier dossier = new Dossier(knowledge, shown, said, options.parts().contains(Part.SOURCES));
        Cover cover = new FirstPage(options.letterhead()).write(dossier);
        dossier.keep(cover.blocks());
        List<Section> sections = new ArrayList<>();
        for (Part part : Part.values())
            if (options.parts().contains(part)) {
                Section section = chapter(part).write(dossier);
                dossier.keep(section.blocks());
                sections.add(section);
            }
        sections.removeIf(section -> section.blocks().isEmpty());
        Project project = shown.assessment().project();
        String title = project.name().isBlank()
                ? said.say("report.title.untitled")
                : said.say("report.title", project.name().strip());
        return new Report(said.locale().toLanguageTag(), title, cover.decision(), cover, sections,
                imprint(said, shown.assessment(), options.classification()), options.letterhead(),
                new Recorder(new Dossier(knowledge, shown, said, true)).write(Dossier.day(project.date())),
                Optional.empty());
    }

    private static Chapter chapter(Part part) {
        return switch (part) {
            case SUMMARY -> new SummaryChapter();
            case PROJECT -> new ProjectChapter();
            case WHY -> new WhyChapter();
            case OTHERS -> new OthersChapter();
            case CHANGES -> new ChangesChapter();
            case ROBUSTNESS -> new RobustnessChapter();
            case CONTEXT_FIT -> new ContextFitChapter();
            case COST -> new CostChapter();
            case RUNNER_UP -> new RunnerUpChapter();
            case ROADMAP -> new RoadmapChapter();
            case MEASURES -> new MeasuresChapter();
            case RISKS -> new RisksChapter();
            case OPEN -> new OpenChapter();
            case COVERAGE -> new CoverageChapter();
            case ANSWERS -> new AnswersChapter();
            case METHOD -> new MethodChapter();
            case SOURCES -> new SourcesChapter();
            case GLOSSARY -> new GlossaryChapter();
        };
    }

    private Imprint imprint(Words said, Assessment assessment, String classification) {
        Release release = Release.current();
        String line = said.say("report.imprint", release.version(), knowledge.version(),
                String.valueOf(assessment.seed()));
        return new Imprint(
                classification.isEmpty() ? line : said.say("report.imprint.classified", classification, line),
                said.say("report.page", Imprint.PAGE, Imprint.PAGES),
                Dossier.day(assessment.project().date()).orElse(release.day()));
    }
}
