package whichway.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import whichway.Storm;
import whichway.core.Advice;
import whichway.core.Analysis;
import whichway.core.Analyst;
import whichway.core.Answer;
import whichway.core.Approach;
import whichway.core.Assessment;
import whichway.core.Decision;
import whichway.core.Evaluation;
import whichway.core.FollowUp;
import whichway.core.Knowledge;
import whichway.core.Project;
import whichway.core.RandomAssessments;
import whichway.core.Risk;
import whichway.core.Stage;
import whichway.core.Standing;
import whichway.core.Trait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// What the report says holds for every project: it is whole, in order, without repetition, and true to the analysis.
class StoryTest {
    private static final int RANDOM = Storm.tries(150);
    private static final int WORLDS = 50;
    private static final Analyst ANALYST = new Analyst(Samples.KNOWLEDGE);
    private static final Map<Assessment, Report> WRITTEN = new ConcurrentHashMap<>();
    private static final Decision OTHERWISE = new Decision("tools", "The figures are in the warehouse already.",
            "Ada and Grace", "2026-11-24", "2027-02-24");

    @Test
    void everyReportIsWholeAndInOrder() {
        for (Assessment assessment : many()) {
            Report report = build(assessment, ReportOptions.FULL);
            List<String> ids = report.sections().stream().map(Section::id).toList();
            assertThat(ids).containsSubsequence(ids).isSubsetOf(Arrays.stream(Part.values()).map(Part::id).toList());
            assertThat(ids).isEqualTo(
                    Arrays.stream(Part.values()).map(Part::id).filter(ids::contains).toList());
            for (Section section : report.sections()) {
                assertThat(section.blocks()).as(section.id()).isNotEmpty();
                assertThat(section.blocks().getLast()).as(section.id()).isNotInstanceOf(Block.Heading.class);
                for (Block block : section.blocks()) {
                    if (block instanceof Block.Listing listing)
                        assertThat(listing.items()).as(section.id()).isNotEmpty();
                    if (block instanceof Block.Table table)
                        assertThat(table.rows()).as(section.id()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void everySentenceIsWellFormed() {
        for (Assessment assessment : many())
            for (String line : lines(build(assessment, ReportOptions.FULL)))
                assertThat(line).doesNotContainPattern("\\{[a-z0-9-]+}").doesNotContain("  ").doesNotContain("..")
                        .doesNotContainPattern(" \\.(?!\\d)").doesNotContain(" ,").doesNotContain("null")
                        .doesNotContain(".,")
                        .doesNotContainPattern("(?<![\\d.,])1 (answers|weeks|stages|questions|points) ");
    }

    /// What is told below the name of a question or an approach may read like that of another one.
    @Test
    void noSentenceIsSaidTwice() {
        for (Assessment assessment : many()) {
            List<String> sentences = prose(build(assessment, ReportOptions.FULL)).stream()
                    .flatMap(line -> Stream.of(line.split("(?<=[.!?:]) +"))).map(String::strip)
                    .filter(sentence -> sentence.length() > 45
                            && !sentence.matches(
                                    "(That (lifts|rules)|With .* (usual weight|this project is)|If the |It scores |Scores above ).*"))
                    .toList();
            assertThat(sentences).doesNotHaveDuplicates();
        }
    }

    @Test
    void numbersAreThoseOfTheAnalysis() {
        Pattern behind = Pattern.compile("([A-Za-z+ -]+) \\(([\\d.]+) points behind\\)");
        for (Assessment assessment : many()) {
            Analysis analysis = ANALYST.analyse(assessment, WORLDS);
            Evaluation evaluation = analysis.evaluation();
            Report report = build(assessment, ReportOptions.FULL);
            Matcher said = behind.matcher(text(report, "summary"));
            List<String> gaps = new ArrayList<>();
            while (said.find())
                gaps.add(said.group(2));
            assertThat(gaps).isEqualTo(evaluation.open().stream().skip(1)
                    .map(standing -> Samples.WORDS.points(evaluation.leader().orElseThrow().score() - standing.score()))
                    .filter(gap -> !gap.equals("0.0")).toList());
            long answered = Samples.KNOWLEDGE.traits().stream().filter(trait -> assessment.answer(trait.id())
                    .filter(answer -> !(answer instanceof Answer.NotApplicable)).isPresent()).count();
            assertThat(text(report, "coverage")).contains(
                    "carry " + (int) Math.floor(evaluation.answeredImportance() * 100 + 1e-9) + " percent")
                    .contains("All\n" + answered + " of ");
            evaluation.runnerUp().ifPresent(second -> assertThat(text(report, "runner-up"))
                    .contains("gives away " + Samples.WORDS.points(evaluation.margin().orElseThrow()) + " points")
                    .contains("first in " + Samples.WORDS
                            .outOf100(analysis.robustness().shareOf(second.approach().id())) + " of 100"));
        }
    }

    @Test
    void theRunnerUpsReasonsAddUp() {
        Pattern worth = Pattern.compile("(one answer|\\d+ answers), worth ([\\d.]+) points");
        for (Assessment assessment : many()) {
            Evaluation evaluation = ANALYST.analyse(assessment, WORLDS).evaluation();
            if (evaluation.runnerUp().isEmpty())
                continue;
            Standing leader = evaluation.leader().orElseThrow();
            Standing second = evaluation.runnerUp().get();
            double points = second.parts().entrySet().stream()
                    .mapToDouble(part -> part.getValue() - leader.part(part.getKey())).filter(gain -> gain > 0).sum();
            Matcher said = worth.matcher(text(build(assessment, ReportOptions.FULL), "runner-up"));
            if (said.find() && leader.penalties().isEmpty() && second.penalties().isEmpty())
                assertThat(Double.parseDouble(said.group(2))).isCloseTo(points, within(0.051));
        }
    }

    @Test
    void everyStageOfEveryProjectHasAnEntryStepsAndATest() {
        for (Assessment assessment : many())
            for (Approach leader : Samples.KNOWLEDGE.approaches()) {
                Advice advice = Samples.KNOWLEDGE.advice().on(Samples.KNOWLEDGE, assessment,
                        Optional.of(leader.id()));
                assertThat(advice.stages()).isNotEmpty();
                assertThat(advice.stages().getFirst().id()).isEqualTo("measure");
                assertThat(advice.stages().getLast().id()).isEqualTo("operate");
                for (Stage stage : advice.stages()) {
                    assertThat(stage.entry()).as(stage.id()).isNotEmpty();
                    assertThat(stage.steps()).as(stage.id()).isNotEmpty();
                    assertThat(stage.exit()).as(stage.id()).isNotEmpty();
                }
                assertThat(advice.measures()).allSatisfy(measure -> assertThat(measure.targets()).isNotEmpty());
                assertThat(advice.risks()).isNotEmpty();
                assertThat(advice.inquiries()).isNotEmpty();
            }
    }

    @Test
    void theRoadmapIsThatOfTheProject() {
        assertThat(stages("internal-knowledge-base")).containsExactly("measure", "retrieval", "pilot", "form",
                "operate");
        assertThat(stages("legal-analysis")).contains("retrieval", "pilot", "tune-both");
        assertThat(stages("classification")).doesNotContain("retrieval", "pilot").contains("examples", "tune");
        Optional<String> tuned = Optional.of("fine-tuning");
        Assessment knows = Samples.blank().withAnswer("knowledge-gap", Optional.of(new Answer.Amount(1)));
        Assessment lacks = Samples.blank().withAnswer("knowledge-gap", Optional.of(new Answer.Amount(5)));
        assertThat(ids(knows, tuned)).doesNotContain("sort");
        assertThat(ids(lacks, tuned)).containsSubsequence("sort", "tune");
        assertThat(ids(knows, Optional.of("prompting"))).containsExactly("measure", "gap", "operate");
        assertThat(ids(knows, Optional.of("tools"))).contains("semantic-layer").doesNotContain("retrieval");
    }

    @Test
    void theTimeThereIsIsHeldAgainstTheStages() {
        Assessment assessment = Samples.template("internal-knowledge-base");
        assertThat(text(weeks(assessment, 2), "roadmap"))
                .contains("after 4 to 8 weeks, later than asked for (2 weeks)");
        assertThat(text(weeks(assessment, 6), "roadmap")).contains("(6 weeks) suffices only if little goes wrong");
        assertThat(text(weeks(assessment, 9), "roadmap")).contains("which fits the time there is (9 weeks)");
        assertThat(text(build(assessment.withAnswer("weeks-to-value", Optional.empty()), ReportOptions.FULL),
                "roadmap")).contains("after 4 to 8 weeks, if every test is passed");
    }

    @Test
    void aRiskIsOwnedByWhoeverFollowsItUp() {
        Assessment assessment = Samples.template("internal-knowledge-base").withFollowUp("source-quality",
                new FollowUp("Grace", ""));
        Block.Table risks = (Block.Table) section(build(assessment, ReportOptions.FULL), "risks").blocks().getLast();
        assertThat(risks.rows()).anySatisfy(row -> {
            assertThat(row.cells().getFirst().text()).startsWith("Answers come from outdated");
            assertThat(row.cells().getLast().text()).isEqualTo("Grace");
        }).anySatisfy(row -> assertThat(row.cells().getLast().text()).isEqualTo("to be named"));
    }

    @Test
    void answersRaiseRisks() {
        Risk stale = Samples.KNOWLEDGE.advice().risks().stream().filter(risk -> risk.id().equals("stale")).findFirst()
                .orElseThrow();
        Assessment messy = Samples.blank().withAnswer("source-quality", Optional.of(new Answer.Amount(2)));
        assertThat(stale.likelihood(Samples.KNOWLEDGE, messy))
                .isEqualTo(stale.likelihood(Samples.KNOWLEDGE, Samples.blank()).raised());
    }

    @Test
    void onlyTermsThatAreUsedAreExplained() {
        Report report = build(Samples.template("classification"), ReportOptions.FULL);
        assertThat(text(report, "glossary")).contains("Macro F1.").doesNotContain("Context recall.");
        assertThat(text(build(Samples.template("internal-knowledge-base"), ReportOptions.FULL), "glossary"))
                .contains("Context recall.").doesNotContain("Macro F1.");
    }

    @Test
    void aDecisionStandsBesideTheRecommendation() {
        Assessment assessment = Samples.template("internal-knowledge-base");
        assertThat(decided(assessment.withDecision(OTHERWISE))).contains(
                "Decided by Ada and Grace on 2026-11-24. It will be tools on live data, not RAG as recommended. "
                        + "By the scores that gives away 10.7 points.")
                .contains("The figures are in the warehouse already.", "To be looked at again on 2027-02-24.");
        assertThat(decided(assessment.withDecision(new Decision("rag", "", "", "", ""))))
                .contains("Decided. It will be RAG, as recommended.");
        assertThat(decided(assessment.withDecision(new Decision("fine-tuning", "", "", "2026-11-24", ""))))
                .contains("Decided on 2026-11-24. It will be fine-tuning, not RAG as recommended. A stated fact rules "
                        + "that out, and stays in force until it changes.");
        assertThat(decided(assessment.withDecision(new Decision("wait a year", "", "Ada", "", ""))))
                .contains("Decided by Ada. In the words of those who decided: “wait a year”. "
                        + "The scores recommend RAG.");
        assertThat(decided(assessment)).doesNotContain("Decided");
        assertThat(build(assessment.withDecision(OTHERWISE), ReportOptions.FULL).cover().decision())
                .isEqualTo("Start with RAG.");
    }

    @Test
    void nobodyLeadingLeavesNothingToBuild() {
        Knowledge knowledge = Samples.with(Samples.KNOWLEDGE.approaches(),
                Samples.KNOWLEDGE.approaches().stream().map(Approach::id).toList());
        Report report = new ReportBuilder(knowledge, Samples.WORDS)
                .build(new Analyst(knowledge).analyse(Samples.template("legal-analysis"), WORLDS));
        assertThat(text(report, "roadmap")).contains("Nothing should be built").doesNotContain("Stage 1");
        assertThat(report.sections()).extracting(Section::id).doesNotContain("runner-up", "measures");
    }

    @ParameterizedTest
    @MethodSource("redacted")
    void nothingThatPeopleWroteIsLeftWhereThatIsAsked(ReportOptions options) {
        String secret = "Kq7";
        Map<String, Integer> count = new LinkedHashMap<>();
        Assessment assessment = Samples.template("legal-analysis")
                .withProject(new Project(secret + "name", secret + "client", secret + "question", secret + "date"))
                .withDecision(new Decision(secret + "choice", secret + "why", secret + "who", secret, secret));
        for (Trait trait : Samples.KNOWLEDGE.traits())
            assessment = assessment
                    .withNote(trait.id(), secret + "note" + "x".repeat(count.merge("n", 20, Integer::sum)))
                    .withFollowUp(trait.id(), new FollowUp(secret + "owner", secret + "due"));
        assessment = assessment.withAnswer("tenants", Optional.of(new Answer.NotApplicable(secret + "reason")))
                .withAnswer("erasure", Optional.empty());
        Report open = build(assessment, options.withClientSafe(false));
        Report closed = build(assessment, options.withClientSafe(true));

        assertThat(open.toString()).contains(secret + "name").contains(secret + "who");
        assertThat(closed.toString()).doesNotContain(secret);
        assertThat(closed.title()).isEqualTo("Client project: which way to adapt the model");
        assertThat(closed.cover().decision()).isEqualTo(open.cover().decision());
    }

    static Stream<ReportOptions> redacted() {
        return Stream.of(ReportOptions.FULL, ReportOptions.SHORT);
    }

    @Test
    void optionsDecideWhatIsThere() {
        Assessment assessment = Samples.template("customer-support");
        Report brief = build(assessment, ReportOptions.SHORT);
        assertThat(brief.sections()).extracting(Section::id).containsExactly("summary");
        assertThat(brief.cover() + brief.sections().toString()).doesNotContain("Reference[");
        Report chosen = build(assessment, ReportOptions.FULL.withParts(EnumSet.of(Part.RISKS, Part.WHY, Part.SOURCES))
                .withClassification(" Confidential\n")
                .withLetterhead(new Letterhead("Ada Lovelace", Optional.empty(), Optional.of("#1f4f8f"))));
        assertThat(chosen.sections()).extracting(Section::id).containsExactly("why", "risks", "sources");
        assertThat(chosen.imprint().line()).startsWith("Confidential · Whichway");
        assertThat(chosen.cover().facts()).contains(new Cover.Fact("Prepared by", "Ada Lovelace"));
        assertThat(build(assessment, ReportOptions.FULL.withParts(EnumSet.noneOf(Part.class))).sections()).isEmpty();
        assertThat(build(assessment, ReportOptions.FULL.withLanguage(Locale.ENGLISH)))
                .isEqualTo(build(assessment, ReportOptions.FULL));
    }

    private static List<Assessment> many() {
        RandomAssessments random = new RandomAssessments(Samples.KNOWLEDGE, 20261122);
        Map<String, Answer> aside = Samples.KNOWLEDGE.traits().stream()
                .collect(Collectors.toMap(Trait::id, _ -> new Answer.NotApplicable("")));
        return Stream.of(IntStream.range(0, RANDOM).mapToObj(n -> n % 3 == 0 ? random.exact() : random.any()),
                Samples.FOUNDING.stream().map(Samples::template),
                Stream.of(Samples.blank(), Samples.blank().withAnswers(aside),
                        Samples.template("legal-analysis").withDecision(OTHERWISE)))
                .flatMap(stream -> stream).toList();
    }

    /// Most tests look at the same reports, so each is written once.
    private static Report build(Assessment assessment, ReportOptions options) {
        return options.equals(ReportOptions.FULL)
                ? WRITTEN.computeIfAbsent(assessment, missing -> write(missing, options))
                : write(assessment, options);
    }

    private static Report write(Assessment assessment, ReportOptions options) {
        return new ReportBuilder(Samples.KNOWLEDGE, Samples.WORDS).build(ANALYST.analyse(assessment, WORLDS), options);
    }

    private static Report weeks(Assessment assessment, double weeks) {
        return build(assessment.withAnswer("weeks-to-value", Optional.of(new Answer.Amount(weeks))),
                ReportOptions.FULL);
    }

    private static List<String> stages(String template) {
        Assessment assessment = Samples.template(template);
        return ids(assessment, ANALYST.analyse(assessment, 1).evaluation().leader().map(best -> best.approach().id()));
    }

    private static List<String> ids(Assessment assessment, Optional<String> leader) {
        return Samples.KNOWLEDGE.advice().on(Samples.KNOWLEDGE, assessment, leader).stages().stream().map(Stage::id)
                .toList();
    }

    private static Section section(Report report, String id) {
        return report.sections().stream().filter(section -> section.id().equals(id)).findFirst().orElseThrow();
    }

    private static String text(Report report, String id) {
        return section(report, id).blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    private static String decided(Assessment assessment) {
        return build(assessment, ReportOptions.FULL).cover().blocks().stream().map(Block::text)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Block> blocks(Report report) {
        return Stream.concat(report.cover().blocks().stream(),
                report.sections().stream().flatMap(section -> section.blocks().stream()));
    }

    /// Every line of text but the sources, whose wording is that of their authors.
    private static List<String> lines(Report report) {
        return blocks(report).filter(block -> !(block instanceof Block.Notes))
                .flatMap(block -> block.text().lines()).filter(line -> !line.isEmpty()).toList();
    }

    /// The running text without heads and asides.
    private static List<String> prose(Report report) {
        return blocks(report).flatMap(block -> switch (block) {
            case Block.Paragraph paragraph -> Stream.of(paragraph.line());
            case Block.Listing listing -> listing.items().stream();
            case Block.Heading _,Block.Table _,Block.Figure _,Block.Notes _ -> Stream.<Line>empty();
        }).map(line -> line.runs().stream().filter(Run.Plain.class::isInstance).map(run -> ((Run.Plain) run).text())
                .collect(Collectors.joining())).toList();
    }
}
