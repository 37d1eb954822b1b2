package whichway.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import whichway.core.Advisor;
import whichway.core.Analysis;
import whichway.core.Analyst;
import whichway.core.Answer;
import whichway.core.Approach;
import whichway.core.Assessment;
import whichway.core.Certainty;
import whichway.core.Evaluation;
import whichway.core.FollowUp;
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
                .contains("Too few answers to rely on");
    }

    @Test
    void fewAnswersAreSaidSo() {
        Assessment assessment = Samples.blank().withAnswer("volatility", Optional.of(new Answer.Amount(5)));

        assertThat(decision(assessment))
                .isEqualTo("On the few answers so far, a close call: RAG ahead of prompting, but not reliably.");
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
        assertThat(report.cover().standing()).contains("RAG scores 13.7 points; every other approach is ruled out.");
    }

    @Test
    void whereEveryApproachIsRuledOutNoneIsRecommended() {
        Knowledge knowledge = Samples.with(Samples.KNOWLEDGE.approaches(),
                Samples.KNOWLEDGE.approaches().stream().map(Approach::id).toList());
        Report report = Samples.report(knowledge, Samples.template("internal-knowledge-base"));
        String text = new MarkdownReport().render(report);

        assertThat(report.cover().decision()).isEqualTo("As things stand, every approach is ruled out.");
        assertThat(text).doesNotContain("Start with")

                .contains("Nobody leads, so no lead can pass on").contains("| Nobody: all ruled out | 100 |")
                .contains("The house forbids it.")
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
    void openQuestionsAreListedInTheOrderInWhichTheyMatter(Assessment assessment) {
        Analysis analysis = analysis(assessment);
        List<Block> blocks = section(Samples.report(assessment), "open").blocks();
        List<String> weighed = blocks.stream().filter(Block.Table.class::isInstance)
                .flatMap(block -> ((Block.Table) block).rows().stream())
                .map(row -> row.cells().getFirst().text()).toList();
        List<String> other = blocks.stream().filter(Block.Listing.class::isInstance)
                .flatMap(block -> ((Block.Listing) block).items().stream()).map(Line::text).toList();
        List<String> next = analysis.openQuestions().stream().filter(question -> question.changes() > 0)
                .map(question -> Samples.KNOWLEDGE.trait(question.trait()).question()).toList();
        List<String> unanswered = Samples.KNOWLEDGE.traits().stream()
                .filter(trait -> assessment.answer(trait.id()).isEmpty()).map(Trait::question).toList();

        assertThat(weighed).hasSameSizeAs(next);
        for (int n = 0; n < next.size(); n++)
            assertThat(weighed.get(n)).startsWith(next.get(n));
        assertThat(weighed.size() + other.size()).isEqualTo(unanswered.size());
        for (String question : unanswered)
            assertThat(Stream.concat(weighed.stream(), other.stream())).anyMatch(line -> line.startsWith(question));
        assertThat(text(Samples.report(assessment)).contains("You can stop asking")).isEqualTo(analysis.settled());
    }

    @Test
    void whoAsksAndByWhenStandsBesideTheQuestion() {
        Report report = Samples.report(Samples.template("customer-support").withFollowUp("structured-share",
                new FollowUp("Ada", "2026-12-01")));

        assertThat(new MarkdownReport().render(report)).containsPattern(
                "live system\\? Can rule out tools on live data\\. \\| Ada \\| 2026-12-01 \\| 1\\d \\| \\+0\\.\\d \\|");
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void theVerdictIsSaidInPlausibleWorlds(Assessment assessment) {
        Analysis analysis = analysis(assessment);
        double share = analysis.robustness().shareOf(analysis.evaluation().leader().orElseThrow().approach().id());
        String verdict = analysis.verdict().name().charAt(0)
                + analysis.verdict().name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');

        assertThat(Samples.report(assessment).cover().standing()).startsWith(
                verdict + ": first in " + (int) Math.floor(share * 100 + 1e-9) + " of 100 plausible worlds.");
    }

    @Test
    void aCloseCallNamesWhoComesFirstMoreOften() {
        Report report = Samples.report(closeCall());

        assertThat(report.cover().decision())
                .isEqualTo("A close call: fine-tuning ahead of long context, but not reliably.");
        assertThat(report.cover().standing()).containsPattern(
                "Close call: first in 2\\d of 100 plausible worlds. More of them, [45]\\d of 100, put long context first.");
    }

    @Test
    void flipsAreSaidInTheUnitsOfTheirQuestions() {
        assertThat(items(Samples.report(closeCall()), "changes")).contains(
                "Missing knowledge. If the answer were “about two thirds” (7 of 10) instead of “more than half” "
                        + "(6 of 10), long context would lead. The lead changes hands at 6.59.",
                "Approved examples. If the answer were 199 examples instead of 900 examples, long context would lead.",
                "Rate of change. If the answer were “every fortnight” (6 of 10) instead of “quarterly” to “monthly” "
                        + "(3 to 5 of 10), long context would lead. The lead changes hands at 5.79.",
                "Kind of fault. If the answer were “nothing” instead of “voice or persona” or “house style”, "
                        + "long context would lead.",
                "Citations. If the answer were “required” instead of “welcome”, long context would lead. "
                        + "That rules out fine-tuning (must cite).",
                "Amount of text. With 1.4 times the usual weight instead of the usual one, long context would lead.",
                "Kind of fault. With half the usual weight instead of the usual one, long context would lead.");
        assertThat(items(Samples.report(Samples.template("customer-support")), "changes")).contains(
                "Amount of text. If the answer were 0 tokens instead of 5,000,000 tokens (about 10,000 pages), "
                        + "tools on live data would lead. That rules out RAG (no text).",
                "Documents per answer and amount of text. If the first answer were 11 documents instead of "
                        + "3 documents, and the second 200,000 tokens (about 400 pages) instead of 5,000,000 tokens "
                        + "(about 10,000 pages), long context would lead. "
                        + "That lifts what rules out long context (too much text).");
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void everyPositionThatIsToldReallyPassesTheLeadOn(Assessment assessment) {
        Pattern said = Pattern.compile(
                "^([^.]+)\\. If the answer were “[^”]+” \\(([\\d.]+) of 10\\) instead .*, (.+) would lead\\.");
        for (String item : items(Samples.report(assessment), "changes")) {
            Matcher sentence = said.matcher(item);
            if (!sentence.find())
                continue;
            Trait trait = Samples.KNOWLEDGE.traits().stream().filter(t -> t.name().equals(sentence.group(1)))
                    .findFirst().orElseThrow();
            Assessment moved = assessment.withAnswer(trait.id(),
                    Optional.of(new Answer.Amount(Double.parseDouble(sentence.group(2)))));
            assertThat(new Advisor(Samples.KNOWLEDGE).evaluate(moved).leader().orElseThrow().approach().name())
                    .isEqualToIgnoringCase(sentence.group(3));
        }
    }

    @Test
    void whereNothingWouldChangeTheDecisionThatIsSaid() {
        Assessment assessment = Samples.blank().withAnswer("window-tokens", Optional.of(new Answer.Amount(200_000)));

        assertThat(text(Samples.report(assessment))).contains("Nothing would: no change of one answer");
        assertThat(text(Samples.report(Samples.blank()))).contains("Nothing is answered yet, so no answer can change.");
    }

    @Test
    void robustnessNamesWorldsSeedAndWhatIsCertain() {
        Assessment assessment = Samples.template("legal-analysis");
        String text = text(Samples.report(assessment));
        Certainty certainty = new Certainty(Samples.KNOWLEDGE);

        assertThat(text).contains("Counted in 2,000 worlds from seed 20261122")
                .contains("100 of 100 trials leave RAG + fine-tuning first.");
        for (Approach one : Samples.KNOWLEDGE.approaches()) {
            Optional<String> line = items(Samples.report(assessment), "robustness").stream()
                    .filter(item -> item.startsWith(one.name() + ". ")).findFirst();
            for (Approach other : Samples.KNOWLEDGE.approaches())
                if (certainty.better(assessment, one.id(), other.id()))
                    assertThat(line).hasValueSatisfying(
                            above -> assertThat(above).containsIgnoringCase(other.name()));
        }
        assertThat(items(Samples.report(assessment), "robustness")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void theTableOfPartsAddsUp(Assessment assessment) {
        Evaluation evaluation = new Advisor(Samples.KNOWLEDGE).evaluate(assessment);
        List<Block.Row> rows = section(Samples.report(assessment), "method").blocks().stream()
                .filter(Block.Table.class::isInstance).map(block -> ((Block.Table) block).rows())
                .filter(table -> table.stream().anyMatch(Block.Row::total)).findFirst()
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

    private static Assessment closeCall() {
        return Samples.blank().withAnswers(Map.of("volatility", new Answer.Range(3, 5), "knowledge-gap",
                new Answer.Amount(6), "behaviour-gap", new Answer.Amount(5), "corpus-tokens",
                new Answer.Amount(90_000), "behaviour-kind", new Answer.AnyOf(List.of("persona", "house-style")),
                "labelled-examples", new Answer.Amount(900), "citations", new Answer.Pick("nice"),
                "per-user-access", new Answer.Flag(false)));
    }

    private static Analysis analysis(Assessment assessment) {
        return new Analyst(Samples.KNOWLEDGE).analyse(assessment, 2_000);
    }

    private static List<String> items(Report report, String section) {
        return section(report, section).blocks().stream().filter(Block.Listing.class::isInstance)
                .flatMap(block -> ((Block.Listing) block).items().stream()).map(Line::text).toList();
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
