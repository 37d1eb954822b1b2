package whichway.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import whichway.core.Advisor;
import whichway.core.Answer;
import whichway.core.Approach;
import whichway.core.Assessment;
import whichway.core.Evaluation;
import whichway.core.Gate;
import whichway.core.Knowledge;
import whichway.core.Project;
import whichway.core.Standing;
import whichway.core.Trait;
import whichway.report.markdown.MarkdownReport;
import whichway.words.AnswerWords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReportBuilderTest {
    @Test
    void aClearLeadIsSaidPlainly() {
        assertThat(decision(Samples.template("internal-knowledge-base"))).isEqualTo("Start with RAG.");
        assertThat(decision(Samples.template("code-in-house-style"))).isEqualTo("Start with fine-tuning.");
        assertThat(decision(Samples.template("legal-analysis"))).isEqualTo("Start with RAG + fine-tuning.");
    }

    @Test
    void nothingAnsweredIsSaidSo() {
        Report report = Samples.report(Samples.blank());

        assertThat(report.cover().decision()).isEqualTo("Nothing is answered yet; without more, start with RAG.");
        assertThat(report.cover().standing()).contains("0 of 32 questions are answered.")
                .contains("too little to rely on");
    }

    @Test
    void fewAnswersAreSaidSo() {
        Assessment assessment = Samples.blank().withAnswer("volatility", Optional.of(new Answer.Amount(5)));

        assertThat(decision(assessment)).isEqualTo("On the few answers so far, start with RAG.");
    }

    @Test
    void aNarrowLeadNamesTheRunnerUp() {
        assertThat(decisionWhenRunnerUpTrailsBy(0.6))
                .isEqualTo("Start with RAG, by a narrow margin over tools on live data.");
    }

    @Test
    void aTieNamesTheRunnerUp() {
        assertThat(decisionWhenRunnerUpTrailsBy(0)).isEqualTo("Start with RAG, level with tools on live data.");
    }

    @Test
    void theOnlyApproachLeftIsSaidToBeThat() {
        List<String> others = Samples.KNOWLEDGE.approaches().stream().map(Approach::id)
                .filter(id -> !id.equals("rag")).toList();
        Knowledge knowledge = Samples.with(Samples.KNOWLEDGE.approaches(), others);
        Report report = Samples.report(knowledge, Samples.template("internal-knowledge-base"));

        assertThat(report.cover().decision()).isEqualTo("Start with RAG: nothing else is possible.");
        assertThat(report.cover().standing()).startsWith("RAG scores 13.7 points; every other approach is ruled out.");
    }

    @Test
    void whereEveryApproachIsRuledOutNoneIsRecommended() {
        Knowledge knowledge = Samples.with(Samples.KNOWLEDGE.approaches(),
                Samples.KNOWLEDGE.approaches().stream().map(Approach::id).toList());
        Report report = Samples.report(knowledge, Samples.template("internal-knowledge-base"));
        String text = new MarkdownReport().render(report);

        assertThat(report.cover().decision()).isEqualTo("As things stand, every approach is ruled out.");
        assertThat(text).doesNotContain("Start with").contains("The house forbids it.")
                .contains("Ask the house to allow it.");
    }

    @Test
    void oneQuestionIsSingular() {
        Map<String, Answer> aside = new LinkedHashMap<>();
        for (Trait trait : Samples.KNOWLEDGE.traits())
            aside.put(trait.id(), new Answer.NotApplicable(""));
        aside.remove("volatility");

        assertThat(Samples.report(Samples.blank().withAnswers(aside)).cover().standing())
                .contains("0 of 1 question is answered.");
        aside.put("volatility", new Answer.NotApplicable(""));
        assertThat(Samples.report(Samples.blank().withAnswers(aside)).cover().standing())
                .contains("No question applies.");
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void nothingThatWasSaidOrDecidedIsMissing(Assessment assessment) {
        Evaluation evaluation = new Advisor(Samples.KNOWLEDGE).evaluate(assessment);
        String text = text(Samples.report(assessment));
        AnswerWords answers = new AnswerWords(Samples.WORDS);

        for (Standing standing : evaluation.ranking()) {
            assertThat(text).contains(standing.approach().name()).contains(Samples.WORDS.points(standing.score()));
            for (Gate gate : standing.gates())
                assertThat(text).contains(gate.label()).contains(gate.reason()).contains(gate.unlock());
        }
        for (Trait trait : Samples.KNOWLEDGE.traits())
            assertThat(text).contains(trait.question()).contains(answers.say(trait, assessment.answer(trait.id())))
                    .contains(assessment.note(trait.id()));
        assertThat(text).contains("Effect sizes are judgement.").contains("seed 20261122")
                .contains("knowledge " + Samples.KNOWLEDGE.version());
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void openQuestionsAreListedThoseThatRuleOutFirst(Assessment assessment) {
        List<List<String>> lists = section(Samples.report(assessment), "open").blocks().stream()
                .filter(Block.Listing.class::isInstance)
                .map(block -> ((Block.Listing) block).items().stream().map(Line::text).toList()).toList();
        List<String> listed = lists.stream().flatMap(List::stream).toList();
        List<String> unanswered = Samples.KNOWLEDGE.traits().stream()
                .filter(trait -> assessment.answer(trait.id()).isEmpty()).map(Trait::question).toList();

        assertThat(listed).hasSameSizeAs(unanswered);
        for (String question : unanswered)
            assertThat(listed).anyMatch(line -> line.startsWith(question));
        for (List<String> list : lists)
            assertThat(list.stream().map(line -> !line.contains("Could rule out")).toList()).isSorted();
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void theTableOfPartsAddsUp(Assessment assessment) {
        Evaluation evaluation = new Advisor(Samples.KNOWLEDGE).evaluate(assessment);
        List<Block.Row> rows = section(Samples.report(assessment), "method").blocks().stream()
                .filter(Block.Table.class::isInstance).map(block -> ((Block.Table) block).rows()).findFirst()
                .orElseThrow();
        int total = 0;
        while (!rows.get(total).total())
            total++;
        for (int a = 1; a <= Samples.KNOWLEDGE.approaches().size(); a++) {
            double score = evaluation.of(Samples.KNOWLEDGE.approaches().get(a - 1).id()).score();
            double sum = 0;
            for (Block.Row row : rows.subList(0, total))
                sum += Double.parseDouble(row.cells().get(a).text().replace('\u2212', '-'));

            assertThat(rows.get(total).cells().get(a).text()).isEqualTo(Samples.WORDS.points(score));
            assertThat(sum).isCloseTo(score, within(0.05 * total));
        }
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void everyReferenceLeadsToANoteAndEveryNoteIsReferredTo(Assessment assessment) {
        List<Integer> noted = new ArrayList<>();
        List<Integer> referred = new ArrayList<>();
        for (Block block : blocks(Samples.report(assessment))) {
            if (block instanceof Block.Notes notes)
                notes.notes().forEach(note -> noted.add(note.number()));
            lines(block).flatMap(line -> line.runs().stream()).filter(Run.Reference.class::isInstance)
                    .forEach(run -> referred.add(((Run.Reference) run).number()));
        }

        assertThat(referred.stream().distinct().toList()).containsExactlyElementsOf(noted);
    }

    @Test
    void theSameAssessmentGivesTheSameReport() {
        Assessment assessment = Samples.template("legal-analysis");

        assertThat(Samples.report(assessment)).isEqualTo(Samples.report(assessment));
    }

    @Test
    void aDateThatIsNoneGivesWayToTheRelease() {
        Assessment assessment = Samples.blank().withProject(new Project("x", "", "", "some day"));

        assertThat(Samples.report(assessment).imprint().date()).isEqualTo(Release.current().day());
        assertThat(text(Samples.report(assessment))).contains("some day");
    }

    static Stream<Assessment> assessments() {
        Assessment busy = Samples.template("legal-analysis").withNote("citations", "asked for last year")
                .withEmphasis("citations", 2).withAnswer("volatility", Optional.of(new Answer.Range(4, 7)))
                .withAnswer("behaviour-kind", Optional.of(new Answer.AnyOf(List.of("persona", "house-style"))))
                .withAnswer("tenants", Optional.of(new Answer.NotApplicable("one client only")))
                .withAnswer("corpus-tokens", Optional.of(new Answer.Range(100_000, 5_000_000)))
                .withAnswer("window-tokens", Optional.of(new Answer.Range(100_000, 1_000_000)));
        return Stream.concat(Samples.FOUNDING.stream().map(Samples::template), Stream.of(Samples.blank(), busy));
    }

    private static String decision(Assessment assessment) {
        return Samples.report(assessment).cover().decision();
    }

    private static String decisionWhenRunnerUpTrailsBy(double points) {
        Assessment assessment = Samples.template("internal-knowledge-base");
        Evaluation evaluation = new Advisor(Samples.KNOWLEDGE).evaluate(assessment);
        double raise = evaluation.margin().orElseThrow() - points;
        String second = evaluation.runnerUp().orElseThrow().approach().id();
        List<Approach> approaches = Samples.KNOWLEDGE.approaches().stream()
                .map(a -> a.id().equals(second)
                        ? new Approach(a.id(), a.name(), a.shortName(), a.summary(), a.strength(), a.weakness(),
                                a.prior() + raise)
                        : a)
                .toList();
        return Samples.report(Samples.with(approaches, List.of()), assessment).cover().decision();
    }

    private static Section section(Report report, String id) {
        return report.sections().stream().filter(section -> section.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Block> blocks(Report report) {
        List<Block> blocks = new ArrayList<>(report.cover().blocks());
        report.sections().forEach(section -> blocks.addAll(section.blocks()));
        return blocks;
    }

    private static Stream<Line> lines(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(Line.of(heading.text()));
            case Block.Paragraph paragraph -> Stream.of(paragraph.line());
            case Block.Listing listing -> listing.items().stream();
            case Block.Table table -> table.rows().stream().flatMap(row -> row.cells().stream());
            case Block.Figure figure -> figure.data().rows().stream().flatMap(row -> row.cells().stream());
            case Block.Notes notes -> notes.notes().stream().map(Block.Note::line);
        };
    }

    private static String text(Report report) {
        StringBuilder text = new StringBuilder(report.cover().decision() + "\n" + report.cover().standing() + "\n");
        report.cover().facts().forEach(fact -> text.append(fact.value()).append('\n'));
        for (Block block : blocks(report))
            lines(block).forEach(line -> text.append(line.text()).append('\n'));
        return text.append(report.imprint().line()).toString();
    }
}
