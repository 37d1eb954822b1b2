package whichway.report;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import whichway.budget.ContextFit;
import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.Figure;
import whichway.core.Knowledge;
import whichway.core.Plan;
import whichway.report.markdown.MarkdownReport;

import static org.assertj.core.api.Assertions.assertThat;

class ContextFitChapterTest {
    @Test
    void nothingStatedIsSaidSoWithEveryAssumption() {
        Section section = section(Samples.blank());
        assertThat(lines(section)).contains(
                "One answer’s documents need about 2,700 tokens (5 pages); the window leaves 498k for them: they fit.",
                "Nothing is stated yet, so these are ordinary numbers.",
                "19 of the 19 numbers behind this were stated by nobody; ordinary values were taken instead.");
        assertThat(rows(section)).contains("Documents per answer | 3 documents | from 1 to 10 documents",
                "System prompt | 800 tokens | from 300 to 2,000",
                "Context window | 1,000,000 tokens (about 2,000 pages) | ",
                "Part of the window read well | 0.5 of the window | from 0.25 to 0.9");
    }

    @Test
    void withoutTextThereIsNothingToFit() {
        Section section = section(answer(Samples.blank(), "corpus-tokens", 0));
        assertThat(lines(section)).contains("There is no text to draw on, so nothing has to fit.")
                .noneMatch(line -> line.contains("may help"));
        assertThat(lines(section(answer(Samples.blank(), "documents-per-answer", 0))))
                .contains("An answer draws on no document, so nothing has to fit.");
    }

    @Test
    void whereEverythingIsExactNothingIsAboutAndNothingAssumed() {
        Section section = section(exact(20, 6000));
        assertThat(lines(section)).contains(
                "One answer’s documents need 36k tokens (72 pages); the window leaves 498k for them: they fit.",
                "Every number behind this was stated.");
        assertThat(text(section)).doesNotContain("about").doesNotContain("stated by nobody").doesNotContain(" end ");
    }

    @Test
    void whatDoesNotFitSaysByHowMuchAndWhatMayHelp() {
        Section section = section(exact(1000, 6000));
        assertThat(lines(section)).contains(
                "One answer’s documents need 1.8M tokens (3,600 pages); the window leaves 498k for them. "
                        + "They do not fit: 1.3M tokens are too many.",
                "What may help, the most promising first:",
                "A model with a larger window: about 3.6M tokens would do.");
        Block.Listing remedies = section.blocks().stream().filter(Block.Listing.class::isInstance)
                .map(Block.Listing.class::cast).findFirst().orElseThrow();
        assertThat(remedies.numbered()).isTrue();
        assertThat(remedies.items()).hasSize(4);
    }

    @Test
    void whatGoesInBadlySaysSo() {
        assertThat(lines(section(exact(400, 6000)))).contains(
                "One answer’s documents need 720k tokens (1,440 pages); the window leaves 498k for them. "
                        + "They go in, but with 222k tokens more than is read well.");
    }

    @Test
    void everyApproachSaysUpToWhereItFits() {
        assertThat(rows(section(answer(exact(3, 6000), "corpus-tokens", 700_000)))).contains(
                "Long context | Goes in, but with 202k tokens more than is read well. "
                        + "Up to 498k tokens of text (996 pages) would fit.",
                "RAG | Fits, and would with up to 996 passages.",
                "Prompting | Fits, with room for 497k tokens more (993 pages).");
    }

    @Test
    void aRangeSaysWhatItsEndsWouldChange() {
        Assessment wide = exact(3, 6000).withAnswer("documents-per-answer",
                Optional.of(new Answer.Range(3, 1000)));
        assertThat(text(section(wide))).contains("With every number at its worse end they would not go in at all.");
    }

    @Test
    void theTablesHoldTheNumbersOfTheArithmetic() {
        Assessment assessment = Samples.template("customer-support");
        ContextFit fit = ContextFit.of(Samples.KNOWLEDGE, assessment);
        assertThat(fit.corpus().usual()).isEqualTo(5e6);
        assertThat(rows(section(assessment))).contains("The whole text | 5M |  | 10k | 5,560 to 12.5k");
        assertThat(new MarkdownReport().render(Samples.report(assessment))).contains("Does it fit into the window");
    }

    @Test
    void knowledgeWithoutFiguresHasNoSuchChapter() {
        Knowledge all = Samples.KNOWLEDGE;
        Knowledge bare = new Knowledge(all.version(), all.approaches(), all.themes(), all.traits(), all.gates(),
                all.penalties(), all.sources(), all.templates());
        assertThat(Samples.report(bare, Samples.blank()).sections()).extracting(Section::id).isNotEmpty()
                .doesNotContain("context-fit");
    }

    private static Assessment answer(Assessment assessment, String trait, double number) {
        return assessment.withAnswer(trait, Optional.of(new Answer.Amount(number)));
    }

    /// Every figure at its ordinary value, said by somebody, so that no number is assumed.
    private static Assessment exact(double documents, double tokens) {
        Plan plan = Plan.NONE;
        for (Figure figure : Samples.KNOWLEDGE.costing().figures())
            plan = plan.withFigure(figure.id(), Optional.of(new Answer.Amount(figure.ordinary().usual())));
        Assessment said = Samples.blank().withPlan(plan);
        return answer(answer(answer(answer(said, "documents-per-answer", documents), "document-tokens", tokens),
                "corpus-tokens", 1e5), "window-tokens", 1e6);
    }

    private static Section section(Assessment assessment) {
        return Samples.report(assessment).sections().stream().filter(one -> one.id().equals("context-fit"))
                .findFirst().orElseThrow();
    }

    private static List<String> lines(Section section) {
        return section.blocks().stream().flatMap(block -> switch (block) {
            case Block.Paragraph paragraph -> List.of(paragraph.line().text()).stream();
            case Block.Listing listing -> listing.items().stream().map(Line::text);
            default -> List.<String>of().stream();
        }).toList();
    }

    private static List<String> rows(Section section) {
        return section.blocks().stream().filter(Block.Table.class::isInstance)
                .flatMap(block -> ((Block.Table) block).rows().stream())
                .map(row -> String.join(" | ", row.cells().stream().map(Line::text).toList())).toList();
    }

    private static String text(Section section) {
        return String.join("\n", lines(section)) + String.join("\n", rows(section));
    }
}
