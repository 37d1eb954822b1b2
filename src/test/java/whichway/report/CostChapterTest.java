package whichway.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import whichway.core.Answer;
import whichway.core.Assessment;
import whichway.core.Knowledge;
import whichway.core.Plan;
import whichway.core.PriceList;
import whichway.core.Project;

import static org.assertj.core.api.Assertions.assertThat;

class CostChapterTest {
    private final Assessment legal = Samples.template("legal-analysis");

    @Test
    void firstYearOfEveryApproachIsTabledAsARange() {
        Block.Figure ranges = (Block.Figure) blocks(legal).stream().filter(Block.Figure.class::isInstance).findFirst()
                .orElseThrow();
        assertThat(ranges.data().rows()).hasSize(Samples.KNOWLEDGE.approaches().size())
                .allSatisfy(row -> assertThat(row.cells().stream().skip(1)).hasSize(3)
                        .allSatisfy(cell -> assertThat(cell.text()).startsWith("$")));
        assertThat(ranges.caption()).startsWith("In the first year Prompting costs least, usually $14,100");
    }

    @Test
    void pricesAreOldOrNotAsOfTheDayOfTheReport() {
        assertThat(text(legal)).contains("4 of 27 are older than 90 days", "2025-01-01, older than 90 days");
        assertThat(text(on(legal, "2025-01-02"))).contains("None is older than 90 days")
                .doesNotContain("2025-01-01, older");
    }

    @Test
    void differentModelsAreOwnedUpTo() {
        assertThat(text(legal)).contains("Like for like: every approach runs on the mid-sized model.");
        assertThat(text(legal.withPlan(Plan.NONE.withModel("rag", Optional.of("top")))))
                .contains("Not like for like: RAG runs on the largest model");
    }

    @Test
    void whatSomebodySaidIsNoLongerAssumed() {
        assertThat(text(legal)).contains("A day of work 500 to 1,500 dollars a day, usually 800");
        assertThat(text(legal.withPlan(Plan.NONE.withFigure("day-rate", Optional.of(new Answer.Amount(900))))))
                .doesNotContain("A day of work");
    }

    @Test
    void ownPriceStandsWithItsOwnSource() {
        PriceList list = Samples.KNOWLEDGE.costing().prices();
        String source = "Offer of **Acme** | <b>";
        Assessment priced = legal.withPlan(Plan.NONE.withPrices(list.with(list.price("gpu-hour")
                .with(list.price("gpu-hour").amount(), LocalDate.of(2026, 11, 1), source))));
        assertThat(text(priced)).contains("2026-11-01 " + source);
    }

    @Test
    void clientSafeReportNamesNoSourceOfAnybody() {
        PriceList list = Samples.KNOWLEDGE.costing().prices();
        PriceList own = new PriceList("Canary list", list.date(), list.prices()).with(list.price("gpu-hour")
                .with(list.price("gpu-hour").amount(), LocalDate.of(2026, 11, 1), "Canary offer"));
        Assessment safe = new Redaction(Samples.KNOWLEDGE, Samples.WORDS)
                .of(legal.withPlan(Plan.NONE.withPrices(own)));
        assertThat(text(safe)).doesNotContain("Canary").contains("2026-11-01 a source not named here");
    }

    @Test
    void knowledgeWithoutPricesHasNoSuchChapter() {
        Knowledge known = Samples.KNOWLEDGE;
        Knowledge priceless = new Knowledge(known.version(), known.approaches(), known.themes(), known.traits(),
                known.gates(), known.penalties(), known.sources(), known.templates());
        Report report = Samples.report(priceless, legal);
        assertThat(report.sections()).extracting(Section::id).doesNotContain("cost").contains("why");
    }

    private static Assessment on(Assessment assessment, String day) {
        Project project = assessment.project();
        return assessment.withProject(new Project(project.name(), project.client(), project.question(), day));
    }

    private static List<Block> blocks(Assessment assessment) {
        return Samples.report(assessment).sections().stream().filter(section -> section.id().equals("cost"))
                .findFirst().orElseThrow().blocks();
    }

    private static String text(Assessment assessment) {
        return String.join("\n", blocks(assessment).stream().flatMap(CostChapterTest::lines).toList());
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph paragraph -> Stream.of(paragraph.line().text());
            case Block.Listing listing -> listing.items().stream().map(Line::text);
            case Block.Table table -> table.rows().stream()
                    .map(row -> String.join(" ", row.cells().stream().map(Line::text).toList()));
            case Block.Figure figure -> Stream.concat(Stream.of(figure.caption()), lines(figure.data()));
            case Block.Notes notes -> notes.notes().stream().map(note -> note.line().text());
        };
    }
}
