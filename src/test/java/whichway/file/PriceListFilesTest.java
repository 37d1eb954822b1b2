package whichway.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import whichway.core.Estimate;
import whichway.core.Price;
import whichway.core.PriceList;
import whichway.core.PriceUnit;
import whichway.knowledge.KnowledgeReader;
import whichway.words.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class PriceListFilesTest {
    private static final PriceList BUNDLED = KnowledgeReader.bundled().costing().prices();
    private static final Path NAME = Path.of("prices.json");
    private static final Words WORDS = new Words(Locale.ROOT);

    private final PriceListFiles files = new PriceListFiles(BUNDLED);

    @TempDir
    private Path folder;

    private String text() {
        return new String(files.bytes(BUNDLED), StandardCharsets.UTF_8);
    }

    private PriceList parse(String text) throws FileProblem {
        return files.parse(text.getBytes(StandardCharsets.UTF_8), NAME);
    }

    private FileProblem refused(String text) {
        return catchThrowableOfType(FileProblem.class, () -> parse(text));
    }

    @Test
    void whatIsExportedIsImportedAgain() throws FileProblem, IOException {
        PriceList edited = new PriceList("Our offers", LocalDate.of(2026, 11, 22), BUNDLED.prices())
                .with(BUNDLED.price("gpu-hour").with(new Estimate(1, 2, 3.5), LocalDate.of(2026, 11, 20),
                        "offer \"7\""));
        Path target = folder.resolve(PriceListFiles.NAME);
        files.write(edited, target, false);
        assertThat(files.read(target)).isEqualTo(edited);
        assertThat(Files.readString(target)).startsWith("{\n  \"format\": \"whichway-prices\",\n  \"version\": 1,\n");
    }

    @Test
    void aFileThatIsThereIsNotReplacedUnasked() throws FileProblem, IOException {
        Path target = Files.writeString(folder.resolve("mine.json"), "mine");
        assertThatThrownBy(() -> files.write(BUNDLED, target, false)).isInstanceOfSatisfying(FileProblem.class,
                problem -> assertThat(problem.kind()).isEqualTo(FileProblem.Kind.EXISTS));
        assertThat(target).hasContent("mine");
        files.write(BUNDLED, target, true);
        assertThat(files.read(target)).isEqualTo(BUNDLED);
    }

    @Test
    void aListThatCouldNotBeReadAgainIsNotWritten() {
        PriceList sourceless = BUNDLED.with(new Price("label", "Label", PriceUnit.LABEL, Estimate.exactly(1),
                LocalDate.of(2026, 11, 22), " "));
        Path target = folder.resolve("new.json");
        assertThatThrownBy(() -> files.write(sourceless, target, false)).isInstanceOfSatisfying(FileProblem.class,
                problem -> assertThat(problem.kind()).isEqualTo(FileProblem.Kind.UNWRITABLE));
        assertThat(target).doesNotExist();
    }

    @Test
    void aRangeMayStandForANumber() throws FileProblem {
        PriceList list = parse(text().replaceFirst("\"usd\": 0.1,",
                "\"usd\": {\"low\": 0.05, \"usual\": 0.1, \"high\": 0.5},"));
        assertThat(list.price("small-input").amount()).isEqualTo(new Estimate(0.05, 0.1, 0.5));
    }

    @Test
    void keysThatNobodyKnowsDoNoHarmWithinAPrice() throws FileProblem {
        assertThat(parse(text().replaceFirst("\"usd\": 0.1,", "\"usd\": 0.1, \"note\": \"ask again\",")))
                .isEqualTo(BUNDLED);
    }

    /// What is changed in the exported list, and what the refusal says. `|` stands for a line's end.
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "missing; \"small-input\"; \"small-inpt\"; prices.small-inpt; Did you mean \"small-input\"?",
            "unknown; \"small-input\"; \"espresso\"; prices.espresso; Delete it",
            "negative; \"usd\": 0.1,; \"usd\": -0.1,; prices.small-input.usd; Write US dollars from 0 to 1000",
            "absurd; \"usd\": 0.1,; \"usd\": 100000,; prices.small-input.usd; for one million-tokens",
            "beyond bounds; \"usd\": 0.1,; \"usd\": 1e999,; prices.small-input.usd; Write US dollars",
            "text; \"usd\": 0.1,; \"usd\": \"0.1\",; prices.small-input.usd; Write US dollars",
            "nothing; \"usd\": 0.1,; \"usd\": null,; prices.small-input.usd; Write US dollars",
            "backwards; \"usd\": 0.1,; \"usd\": {\"low\": 2, \"usual\": 1, \"high\": 3},; prices.small-input.usd; in ascending order",
            "half a range; \"usd\": 0.1,; \"usd\": {\"low\": 2},; prices.small-input.usd; in ascending order",
            "left out; \"usd\": 0.1,; \"used\": 0.1,; prices.small-input.usd; Add \"usd\"",
            "other unit; \"per\": \"million-tokens\"; \"per\": \"thousand-tokens\"; prices.small-input.per; Write \"million-tokens\"",
            "no date; \"2026-10-07\",|      \"source\"; \"\",|      \"source\"; prices.small-input.date; year-month-day",
            "bad date; \"2026-10-07\",|      \"source\"; \"2026-02-30\",|      \"source\"; prices.small-input.date; year-month-day",
            "absurd date; \"2026-10-07\",|      \"source\"; \"3026-10-07\",|      \"source\"; prices.small-input.date; year-month-day",
            "no source; \"model-prices-2026\"; \"  \"; prices.small-input.source; \"source\"",
            "other format; whichway-prices; whichway-assessment; format; Choose a file",
            "newer; \"version\": 1; \"version\": 2; version; newer Whichway",
            "cut; \"prices\": {; ; ; text editor"})
    void whatIsWrongIsNamedWithItsPlaceAndCure(String name, String old, String wrong, String place, String cure) {
        String changed = text().replaceFirst(java.util.regex.Pattern.quote(old.replace('|', '\n')),
                java.util.regex.Matcher.quoteReplacement(wrong == null ? "" : wrong.replace('|', '\n')));
        assertThat(changed).as(name).isNotEqualTo(text());
        FileProblem problem = refused(changed);
        assertThat(problem).as(name).isNotNull();
        if (place != null && !place.equals("format"))
            assertThat(problem.remark().place()).isEqualTo(place);
        assertThat(problem.remark().line()).isPositive();
        assertThat(problem.remark().column()).isPositive();
        assertThat(problem.say(WORDS)).contains("prices.json").contains(cure);
    }

    @Test
    void aPriceThatIsNotThereIsNamed() {
        String without = text().replaceFirst("(?s),\\s*\"label\": \\{.*?}(?=\\s*}\\s*}\\s*$)", "");
        assertThat(without).isNotEqualTo(text());
        FileProblem problem = refused(without);
        assertThat(problem.remark().place()).isEqualTo("prices");
        assertThat(problem.say(WORDS)).contains("\"label\"").contains("Add it");
    }

    @Test
    void aPriceThatStandsTwiceIsRefused() {
        FileProblem problem = refused(text().replaceFirst("\"mid-input\"", "\"small-input\""));
        assertThat(problem.remark().place()).isEqualTo("prices.small-input");
    }

    @Test
    void whatIsNoListAtAllIsRefused() {
        for (String text : new String[]{"", "[]", "{}", "null", "{\"format\": \"whichway-prices\", \"version\": 1}",
                "{\"format\": \"whichway-prices\", \"version\": 1, \"prices\": []}",
                "{\"format\": \"whichway-prices\", \"version\": 1, \"prices\": {}}"})
            assertThat(refused(text)).as(text).isNotNull();
    }
}
