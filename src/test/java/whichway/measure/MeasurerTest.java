package whichway.measure;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import whichway.Storm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

@Timeout(120)
class MeasurerTest {
    private static final String TEXT = "Größe und Maß: the 2 answers aren’t “equal”, naïve café — 15 €.";

    private static final Measurer MEASURER = new Measurer();

    @TempDir
    Path folder;

    @Test
    void aFolderOfEveryKindIsMeasured() throws IOException {
        text("a.txt", "one two three");
        text("sub/b.md", "# Title\n\nfour *five*\n");
        text("sub/deep/c.html", "<title>Six</title><p>seven <b>eight</b></p><script>var nine</script>");
        Samples.pdf(folder.resolve("d.pdf"), "", "ten eleven", "twelve");
        Samples.word(folder.resolve("e.docx"), "", "<w:p><w:r><w:t>thirteen fourteen</w:t></w:r></w:p>");
        Samples.zip(folder.resolve("f.odt"), Map.of("content.xml", """
                <d xmlns:text="t"><text:h>fifteen</text:h><text:p>six<text:span>teen</text:span><text:s/>17</text:p>
                <style>no</style></d>"""));
        text("g.csv", "a;b\n1;2\n");
        text("h.JSON", "{\"key\": \"value\"}");
        text("i.png", "\u0000");
        text("noending", "x");
        Measurement measurement = measure();
        assertThat(measurement.unread()).isEmpty();
        assertThat(measurement.complete()).isTrue();
        assertThat(measurement.documents()).isEqualTo(8);
        assertThat(measurement.words()).isEqualTo(3 + 3 + 3 + 3 + 2 + 3 + 2 + 2);
        assertThat(measurement.others()).isEqualTo(Map.of("png", 1, "", 1));
        assertThat(measurement.encoding()).isEqualTo("o200k_base");
        long tokens = Stream.of("one two three", "# Title\n\nfour *five*\n", "Six\nseven eight\n",
                "ten eleven\ntwelve\n", "thirteen fourteen\n", "fifteen\nsixteen 17\n", "a;b\n1;2\n",
                "{\"key\": \"value\"}").mapToLong(Samples::tokens).sum();
        assertThat(measurement.tokens()).isEqualTo(tokens);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-8 BOM", "UTF-16LE BOM", "UTF-16BE BOM", "UTF-16LE", "UTF-16BE",
            "UTF-32LE BOM",
            "windows-1252"})
    void everyEncodingOfTextIsTold(String encoding) throws IOException {
        Charset charset = Charset.forName(encoding.replace(" BOM", ""));
        byte[] mark = encoding.endsWith("BOM") ? "\uFEFF".getBytes(charset) : new byte[0];
        for (String ending : List.of("txt", "md", "html")) {
            Files.write(folder.resolve("a." + ending), Samples.join(mark, TEXT.getBytes(charset)));
            assertThat(only("a." + ending).tokens()).as(ending)
                    .isEqualTo(Samples.tokens(ending.equals("html") ? TEXT + "\n" : TEXT));
        }
    }

    @Test
    void aPageMayDeclareItsEncoding() throws IOException {
        Files.write(folder.resolve("a.html"),
                "<meta charset='windows-1251'><p>Привет мир</p>".getBytes("windows-1251"));
        assertThat(only("a.html").tokens()).isEqualTo(Samples.tokens("Привет мир\n"));
        text("b.html", "<meta charset='no-such'><p>Größe</p>");
        assertThat(only("b.html").tokens()).isEqualTo(Samples.tokens("Größe\n"));
    }

    @Test
    void oneBrokenLetterDoesNotMakeUtf8AnotherEncoding() throws IOException {
        byte[] text = (TEXT + "€").getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("a.txt"), java.util.Arrays.copyOf(text, text.length - 1));
        assertThat(only("a.txt").tokens()).isEqualTo(Samples.tokens(TEXT + "\uFFFD"));
    }

    /// Apache POI writes the document and is the witness of what it says.
    @Test
    void wordDocumentsSayWhatAnotherReaderFindsInThem() throws IOException {
        String expected;
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files
                        .newOutputStream(folder.resolve("a.docx"))) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("Split ru");
            paragraph.createRun().setText("n, and");
            paragraph.createRun().addTab();
            paragraph.createRun().setText("tabbed");
            paragraph.createRun().addBreak();
            paragraph.createRun().setText("line two");
            XWPFTable table = document.createTable(2, 2);
            for (int row = 0; row < 2; row++)
                for (int cell = 0; cell < 2; cell++)
                    table.getRow(row).getCell(cell).setText("cell" + row + cell);
            document.createFootnote().createParagraph().createRun().setText("A footnote.");
            document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT).createParagraph().createRun()
                    .setText("Heading of each page");
            document.write(out);
            try (XWPFWordExtractor witness = new XWPFWordExtractor(document)) {
                expected = witness.getText();
            }
        }
        assertThat(words(folder.resolve("a.docx"))).containsExactlyInAnyOrderElementsOf(
                Stream.concat(Stream.of(expected.split("\\s+")), Stream.of("A", "footnote.")).distinct().toList());
    }

    @Test
    void whatWordDeletedMovedOrRepeatsIsReadOnceOrNotAtAll() throws IOException {
        Samples.word(folder.resolve("a.docx"), "",
                """
                        <w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>kept</w:t></w:r>
                        <w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:moveFrom><w:r><w:t> moved</w:t></w:r></w:moveFrom>
                        <w:r><w:instrText>PAGE</w:instrText></w:r><c:Choice xmlns:c="c"><w:r><w:t xml:space="preserve"> box</w:t></w:r></c:Choice>
                        <c:Fallback xmlns:c="c"><w:r><w:t>box</w:t></w:r></c:Fallback></w:p>""");
        assertThat(only("a.docx").tokens()).isEqualTo(Samples.tokens("kept box\n"));
    }

    @Test
    void pdfPagesNeedNoFontOfTheMachineAndWriteNothing() throws IOException {
        String before = System.getProperty("pdfbox.fontcache", "");
        Path cache = Files.createDirectory(folder.resolve("cache"));
        System.setProperty("pdfbox.fontcache", cache.toString());
        try {
            Samples.pdf(folder.resolve("a.pdf"), "", "Plain words", "on two pages.");
            assertThat(only("a.pdf").tokens()).isEqualTo(Samples.tokens("Plain words\non two pages.\n"));
            assertThat(cache).isEmptyDirectory();
        } finally {
            System.setProperty("pdfbox.fontcache", before);
        }
    }

    @Test
    void filesThatCannotBeReadAreListedWithTheReason() throws IOException {
        Samples.pdf(folder.resolve("locked.pdf"), "secret", "hidden words");
        Samples.pdf(folder.resolve("scan.pdf"), "", "", "");
        text("broken.pdf", "%PDF-1.7 and no more");
        text("broken.docx", "PK\u0003\u0004 and no more");
        Samples.zip(folder.resolve("other.docx"), Map.of("readme.txt", "no document"));
        Samples.zip(folder.resolve("locked.odt"), Map.of("content.xml", "\u0001", "META-INF/manifest.xml",
                "<m><encryption-data/></m>"));
        Samples.zip(folder.resolve("torn.odt"), Map.of("content.xml", "<d><p>torn"));
        Files.write(folder.resolve("locked.docx"),
                new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        Files.write(folder.resolve("picture.txt"), new byte[]{1, 0, 0, 0, 5, 0, 0, 7, 0, 9});
        text("empty.txt", "");
        text("blank.md", " \n\n");
        text("fine.md", "fine");
        text("~$fine.docx", "owner");
        text(".git/HEAD", "ref");
        Measurement measurement = measure();
        assertThat(reasons(measurement))
                .isEqualTo(new TreeMap<>(Map.ofEntries(Map.entry("locked.pdf", Reason.ENCRYPTED),
                        Map.entry("scan.pdf", Reason.NO_TEXT), Map.entry("broken.pdf", Reason.DAMAGED),
                        Map.entry("broken.docx", Reason.DAMAGED), Map.entry("other.docx", Reason.DAMAGED),
                        Map.entry("locked.odt", Reason.ENCRYPTED), Map.entry("torn.odt", Reason.DAMAGED),
                        Map.entry("locked.docx", Reason.ENCRYPTED), Map.entry("picture.txt", Reason.NOT_TEXT),
                        Map.entry("empty.txt", Reason.EMPTY), Map.entry("blank.md", Reason.EMPTY))));
        assertThat(measurement.documents()).isEqualTo(1);
        assertThat(measurement.hidden()).isEqualTo(2);
        assertThat(measurement.complete()).isFalse();
        assertThat(measurement.tokens()).as("torn documents count not at all").isEqualTo(Samples.tokens("fine"));
    }

    @Test
    void aFileThatMayNotBeReadIsListed() throws IOException {
        text("secret.txt", "words");
        assumeThat(folder.resolve("secret.txt").toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(folder.resolve("secret.txt"))).isFalse();
        assertThat(reasons(measure())).containsEntry("secret.txt", Reason.FORBIDDEN);
    }

    @Test
    void aRefusalOfTheSystemIsToldFromAFailure() {
        assertThat(Walk.failure(folder, new AccessDeniedException("a")).reason()).isEqualTo(Reason.FORBIDDEN);
        assertThat(Walk.failure(folder, new FileSystemException("a")).reason()).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void whatIsNotThereIsListed() {
        assertThat(MEASURER.measure(List.of(folder.resolve("none")), Watch.nobody()).unread())
                .extracting(Unread::reason).containsExactly(Reason.UNREADABLE);
    }

    @Test
    @Tag(Storm.ONLY)
    void aBombDoesNotUnfold() throws IOException {
        Samples.bomb(folder.resolve("bomb.docx"), 300);
        assertThat(reasons(measure())).containsEntry("bomb.docx", Reason.TOO_LARGE);
    }

    @Test
    void aPdfPageDoesNotUnfoldWithoutMeasure() throws IOException {
        Path file = folder.resolve("bomb.pdf");
        try (org.apache.pdfbox.pdmodel.PDDocument document = new org.apache.pdfbox.pdmodel.PDDocument()) {
            org.apache.pdfbox.pdmodel.PDPage page = new org.apache.pdfbox.pdmodel.PDPage();
            document.addPage(page);
            org.apache.pdfbox.pdmodel.common.PDStream content = new org.apache.pdfbox.pdmodel.common.PDStream(document);
            try (OutputStream out = content.createOutputStream(org.apache.pdfbox.cos.COSName.FLATE_DECODE)) {
                byte[] piece = "q Q ".repeat(1 << 18).getBytes(StandardCharsets.US_ASCII);
                for (int megabyte = 0; megabyte < 80; megabyte++)
                    out.write(piece);
            }
            page.setContents(content);
            document.save(file.toFile());
        }
        assertThat(reasons(measure())).containsEntry("bomb.pdf", Reason.TOO_LARGE);
    }

    @Test
    void deepPagesAreReadToTheBottom() throws IOException {
        text("a.html", "<div>".repeat(200_000) + "bottom" + "</div>".repeat(200_000));
        text("b.html", "<b>".repeat(50_000) + "bottom");
        Measurement measurement = measure();
        assertThat(measurement.unread()).isEmpty();
        assertThat(measurement.words()).isEqualTo(2);
    }

    @Test
    void entitiesReachNothingOutside() throws IOException {
        text("canary.txt", "CANARY");
        String file = folder.resolve("canary.txt").toUri().toString();
        String prolog = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + file + "\"><!ENTITY a \"" + "boom ".repeat(10)
                + "\"><!ENTITY b \"&a;&a;&a;\">]>";
        Samples.word(folder.resolve("a.docx"), prolog, "<w:p><w:r><w:t>safe &x; &b;</w:t></w:r></w:p>");
        assertThatThrownBy(() -> words(folder.resolve("a.docx"))).isInstanceOf(Unreadable.class)
                .message().doesNotContain("CANARY").doesNotContain("boom");
    }

    @Test
    void linksAreListedNotFollowed() throws IOException {
        text("inner/a.txt", "words");
        try {
            Files.createSymbolicLink(folder.resolve("inner/loop"), folder);
            Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("inner/a.txt"));
        } catch (UnsupportedOperationException | IOException _) {
            assumeThat(false).as("links can be made").isTrue();
        }
        Measurement measurement = measure();
        assertThat(measurement.documents()).isEqualTo(1);
        assertThat(reasons(measurement)).isEqualTo(Map.of("b.txt", Reason.LINK, "loop", Reason.LINK));
        assertThat(measurement.complete()).isTrue();
    }

    @Test
    void whatIsNamedTwiceCountsOnce() throws IOException {
        text("inner/a.txt", "words");
        assertThat(MEASURER.measure(
                List.of(folder, folder.resolve("inner"), folder.resolve("inner/a.txt"),
                        folder.resolve("inner/../inner")),
                Watch.nobody()).documents()).isEqualTo(1);
    }

    @Test
    void progressRunsToTheEndAndNeverBack() throws IOException {
        for (int i = 0; i < 20; i++)
            text("a" + i + ".txt", "word ".repeat(40_000));
        Samples.pdf(folder.resolve("b.pdf"), "", "one", "two", "three");
        List<Progress> told = new ArrayList<>();
        MEASURER.measure(List.of(folder), watch(told::add, () -> false));
        assertThat(told).extracting(Progress::bytes).isSorted();
        assertThat(told.getLast()).isEqualTo(new Progress(21, 21, told.getLast().bytesFound(),
                told.getLast().bytesFound(), true));
        assertThat(told).as("within files too").hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "html", "docx", "pdf"})
    void itEndsAtOnceEvenWithinALargeFile(String kind) throws IOException {
        large(kind);
        AtomicInteger asked = new AtomicInteger();
        AtomicLong cancelled = new AtomicLong();
        assertThatThrownBy(() -> MEASURER.measure(List.of(folder), watch(_ -> {}, () -> {
            if (asked.incrementAndGet() < 40)
                return false;
            cancelled.compareAndSet(0, System.nanoTime());
            return true;
        }))).isInstanceOf(CancellationException.class);
        assertThat((System.nanoTime() - cancelled.get()) / 1e9).isLessThan(0.3);
    }

    /// No more than a third of a second passes between two questions whether to end.
    @ParameterizedTest
    @ValueSource(strings = {"txt", "html", "docx", "pdf", "hard"})
    void itAsksOftenWhetherToEnd(String kind) throws IOException {
        large(kind);
        List<Long> asked = new ArrayList<>();
        MEASURER.measure(List.of(folder), watch(_ -> {}, () -> {
            asked.add(System.nanoTime());
            return false;
        }));
        long longest = 0;
        for (int i = 1; i < asked.size(); i++)
            longest = Math.max(longest, asked.get(i) - asked.get(i - 1));
        // Beside other tests on a busy machine; alone it is a tenth of that.
        assertThat(longest / 1e9).isLessThan(2);
    }

    private void large(String kind) throws IOException {
        switch (kind) {
            case "pdf" -> {
                String[] pages = new String[400];
                java.util.Arrays.fill(pages, "All work and no play makes a long document, line by line.");
                Samples.pdf(folder.resolve("a.pdf"), "", pages);
            }
            case "docx" -> Samples.word(folder.resolve("a.docx"), "",
                    random("<w:p><w:r><w:t>%d work and no play</w:t></w:r></w:p>", 60_000));
            case "html" -> text("a.html", random("<p>%d work and <i>no</i> play</p>\n", 60_000));
            case "hard" -> text("a.txt", "a".repeat(1 << 21));
            default -> text("a.txt", random("%d work and no play\n", 200_000));
        }
    }

    private static String random(String form, int times) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < times; i++)
            text.append(form.formatted(i * 7919L % 1_000_003));
        return text.toString();
    }

    @Test
    void charactersPerTokenAreThoseOfTheText() throws IOException {
        text("a.txt", TEXT);
        Measurement measurement = measure();
        assertThat(measurement.charactersPerToken())
                .isCloseTo((double) TEXT.length() / Samples.tokens(TEXT), within(1e-9));
        assertThat(measurement.tokensPerWord()).isCloseTo(Samples.tokens(TEXT) / 11.0, within(1e-9));
    }

    private static Watch watch(java.util.function.Consumer<Progress> told,
            java.util.function.BooleanSupplier cancelled) {
        return new Watch() {
            @Override
            public void tell(Progress progress) {
                told.accept(progress);
            }

            @Override
            public boolean cancelled() {
                return cancelled.getAsBoolean();
            }
        };
    }

    private Measurement measure() {
        return MEASURER.measure(List.of(folder), Watch.nobody());
    }

    private Measurement only(String name) {
        Measurement measurement = MEASURER.measure(List.of(folder.resolve(name)), Watch.nobody());
        assertThat(measurement.unread()).isEmpty();
        return measurement;
    }

    /// The words that are read from a file.
    private static List<String> words(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        Track track = new Track(Watch.nobody());
        track.begin(Files.size(file));
        TextMeter meter = new TextMeter(piece -> {
            text.append(piece);
            return 0;
        });
        new Formats().extractor(file).orElseThrow().extract(file, track, meter);
        meter.tokens();
        return List.of(text.toString().strip().split("\\s+"));
    }

    private static Map<String, Reason> reasons(Measurement measurement) {
        return measurement.unread().stream().collect(Collectors.toMap(file -> file.file().getFileName().toString(),
                Unread::reason, (one, _) -> one, TreeMap::new));
    }

    private void text(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(text);
        }
    }
}
