package whichway.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import com.sun.net.httpserver.HttpServer;

import whichway.Storm;
import whichway.core.Assessment;
import whichway.core.Project;
import whichway.report.Block;
import whichway.report.Golden;
import whichway.report.Letterhead;
import whichway.report.Line;
import whichway.report.Logos;
import whichway.report.Report;
import whichway.report.Run;
import whichway.report.Samples;
import whichway.report.Section;
import whichway.report.xhtml.Palette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PdfReportTest {
    static final List<String> FOUNDING = Samples.FOUNDING;

    private static final int BATCH = 16;
    private static final PdfReport PDF = new PdfReport(Samples.WORDS);

    @BeforeAll
    static void bringTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void everybodyCanReadItAndArchivesCanKeepIt(Assessment assessment) throws Exception {
        byte[] file = PDF.render(Samples.carrying(assessment));

        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A))
            assertThat(failures(file, flavour)).as(flavour.toString()).isEmpty();
    }

    @Test
    void aLogoAndAColourLeaveItAsReadable() throws Exception {
        Report plain = Samples.carrying(Samples.template("customer-support"));
        Letterhead letterhead = new Letterhead("Ada & Grace", Optional.of(Logos.logo()), Optional.of("#ffcc00"));
        Report dressed = Logos.dress(plain, letterhead);
        byte[] file = PDF.render(dressed);

        assertThat(PDF.render(dressed)).isEqualTo(file);
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A))
            assertThat(failures(file, flavour)).as(flavour.toString()).isEmpty();
        assertThat(outline(file)).contains("Figure: Logo of Ada & Grace");
        assertThat(outline(PDF.render(plain))).doesNotContain("Logo");
    }

    @Test
    void onlyAPictureBecomesALogo() throws IOException {
        assertThat(LogoFile.read(Logos.picture("jpeg", 3000, 900))).get()
                .satisfies(logo -> assertThat(logo.width()).isBetween(600, 640));
        assertThat(LogoFile.read(Logos.picture("png", 40, 4000))).get()
                .satisfies(logo -> assertThat(logo.height()).isLessThanOrEqualTo(240));
        byte[] whole = Logos.picture("png", 100, 100);
        assertThat(LogoFile.read(whole)).isPresent();
        assertThat(LogoFile.read(Arrays.copyOf(whole, whole.length / 3))).isEmpty();
        assertThat(LogoFile.read(Logos.picture("gif", 10, 10))).isEmpty();
        assertThat(LogoFile.read(new byte[LogoFile.LARGEST + 1])).isEmpty();
        assertThat(LogoFile.read("<svg onload='x'/>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        // So many pixels, says its head.
        ByteBuffer.wrap(whole).putInt(16, 60_000).putInt(20, 60_000);
        assertThat(LogoFile.read(whole)).isEmpty();
    }

    /// Tables begin at any height of a page, so that somewhere one meets its end.
    @Test
    @Tag(Storm.ONLY)
    void aTableMayBeginAnywhereOnAPage() throws IOException {
        for (int lines = 0; lines < 60; lines += 3)
            assertThat(render(Samples.template("customer-support").withProject(new Project("Support bot", "",
                    "So many words that fill a line or nearly one at least. ".repeat(lines), "2026-10-09"))))
                    .as(lines + " lines").isNotEmpty();
    }

    @Test
    void aBrokenFileWouldBeNoticed() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(render(Samples.blank()))) {
            pdf.getDocumentCatalog().setMetadata(null);
            ByteArrayOutputStream without = new ByteArrayOutputStream();
            pdf.save(without);

            assertThat(failures(without.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
        }
    }

    @Test
    void textCanBeTakenOutAgain() throws IOException {
        String text = "Łódź, Ænima, Việt Nam; Αθήνα, πρόγραμμα; Москва, объём; 1\u00a0000 € − “quoted”";
        String taken = text(render(Samples.everywhere(text)));

        assertThat(words(taken)).contains(words(text)).contains(words("Start with RAG + fine-tuning."));
    }

    @Test
    void aLongNoteIsComplete() throws IOException {
        String note = IntStream.rangeClosed(1, 1500).mapToObj(n -> "note" + n).collect(Collectors.joining(" "));
        String taken = words(text(render(Samples.template("legal-analysis").withNote("citations", note))));

        assertThat(note.length()).isGreaterThan(10_000);
        for (int n = 1; n <= 1500; n++)
            assertThat(taken).contains("note" + n);
    }

    @Test
    void aWordWithoutEndIsWrapped() throws IOException {
        String taken = text(render(Samples.template("legal-analysis").withNote("citations", "W".repeat(10_000))));

        assertThat(taken.chars().filter(c -> c == 'W').count()).isGreaterThanOrEqualTo(10_000);
        assertThat(taken.lines().mapToInt(String::length).max().orElse(0)).isLessThan(200);
    }

    @Test
    void charactersWithoutASignAreOwnedUpTo() throws IOException {
        String taken = words(text(render(Samples.everywhere("漢 \u202e x"))));

        assertThat(taken).contains(words("has no sign for U+6F22, U+FFFD")).contains("\u25a1");
        assertThat(words(text(render(Samples.template("legal-analysis"))))).doesNotContain("hasnosign");
    }

    @Test
    void hostileTextDoesNoHarm() throws IOException {
        String all = Samples.hostile().stream().filter(text -> text.length() < 5_000)
                .collect(Collectors.joining("\n"));

        assertThat(words(text(render(Samples.everywhere(all))))).contains("<script>alert(1)</script>")
                .contains("[x](javascript:alert(1))").contains("${x}");
    }

    @Test
    void nothingIsFetched() throws IOException {
        AtomicInteger requests = new AtomicInteger();
        HttpServer canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        canary.start();
        try {
            String address = "http://localhost:" + canary.getAddress().getPort() + "/p";
            render(Samples.everywhere("<img src=\"" + address + "\"> <link href='" + address + "'> @import url("
                    + address + "); url(" + address + ") ![x](" + address + ") " + address));
        } finally {
            canary.stop(0);
        }

        assertThat(requests).hasValue(0);
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        Assessment assessment = Samples.template("customer-support");

        assertThat(PDF.render(Samples.carrying(assessment)))
                .isEqualTo(new PdfReport(Samples.WORDS).render(Samples.carrying(assessment)));
    }

    /// The text of all pages, then the structure that a screen reader walks through.
    @ParameterizedTest
    @FieldSource("FOUNDING")
    void foundingUseCasesReadAsBefore(String template) throws IOException {
        byte[] file = PDF.render(Samples.carrying(Samples.template(template)));

        Golden.compare(template + ".pdf.txt", text(file) + "\n" + outline(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Łódź, Ænima, Việt Nam", "Αθήνα, πρόγραμμα", "Москва, объём"})
    void allThatTheReportSaysIsInIt(String text) throws IOException {
        Report report = Samples.report(Samples.everywhere(text));
        String taken = words(text(PDF.render(report)).replaceAll("Page \\d+ of \\d+", "")
                .replace(report.imprint().line(), ""));

        assertThat(taken).contains(words(report.cover().decision())).contains(words(report.cover().standing()));
        for (Section section : report.sections()) {
            assertThat(taken).contains(words(section.heading()));
            for (Block block : section.blocks())
                for (String said : said(block))
                    assertThat(taken).matches(pages -> holds(pages, words(said)), "holds " + said);
        }
    }

    /// Whether a text is there in one piece, or in two where a page ends within it.
    private static boolean holds(String taken, String said) {
        return taken.contains(said) || IntStream.range(1, said.length())
                .anyMatch(at -> taken.contains(said.substring(0, at)) && taken.contains(said.substring(at)));
    }

    private static List<String> said(Block block) {
        Stream<Line> lines = switch (block) {
            case Block.Heading heading -> Stream.of(Line.of(heading.text()));
            case Block.Paragraph paragraph -> Stream.of(paragraph.line());
            case Block.Listing listing -> listing.items().stream();
            case Block.Table table -> table.rows().stream().flatMap(row -> row.cells().stream());
            case Block.Figure figure -> Stream.of(Line.of(figure.caption()));
            case Block.Notes notes -> notes.notes().stream().map(Block.Note::line);
        };
        return lines.flatMap(line -> line.runs().stream()).map(run -> switch (run) {
            case Run.Reference reference -> String.valueOf(reference.number());
            case Run.Aside aside -> aside.text();
            default -> Line.of(run).text();
        }).toList();
    }

    @Test
    void hostileTextChangesNoStructure() throws IOException {
        List<String> hostile = Samples.hostile().stream().filter(text -> !text.isBlank() && text.length() < 5_000)
                .map(text -> new Run.Plain(text).text().replace('\n', ' ')).toList();
        for (int from = 0; from < hostile.size(); from += BATCH) {
            List<String> some = hostile.subList(from, Math.min(from + BATCH, hostile.size()));
            String all = String.join("\n", some);
            String harmless = all.replaceAll("[^\n\\p{Cf}]", "x");

            // Both have a character without a sign, so that both end by naming such.
            assertThat(types(render(Samples.everywhere(all + "漢")))).as(all)
                    .isEqualTo(types(render(Samples.everywhere(harmless + "漢"))));
        }
    }

    @Test
    void whatItCarriesIsTheFileAsItWouldBeSaved() throws IOException {
        Assessment assessment = Samples.template("legal-analysis").withNote("citations", "]]> endstream %%EOF \" 漢");
        byte[] file = PDF.render(Samples.carrying(assessment));

        assertThat(PdfReport.assessment(file)).contains(Samples.file(assessment));
        try (PDDocument pdf = Loader.loadPDF(file)) {
            var specification = pdf.getDocumentCatalog().getNames().getEmbeddedFiles()
                    .getValue("assessment.whichway");
            assertThat(specification.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
            assertThat(specification.getEmbeddedFile().getSubtype()).isEqualTo("application/json");
            assertThat(specification.getEmbeddedFile().getModDate().toInstant()).hasToString("2026-11-22T00:00:00Z");
        }
    }

    @Test
    void whatCarriesNothingGivesNothing() throws IOException {
        assertThat(PdfReport.assessment(render(Samples.blank()))).isEmpty();
        assertThat(PdfReport.assessment("{}".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(PdfReport.assessment(new byte[0])).isEmpty();
        assertThatThrownBy(() -> PdfReport.assessment("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
    }

    /// A few kilobytes that unpack to far more than fits into memory here.
    @Test
    void aBombIsNotUnpacked() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PDF.render(Samples.carrying(Samples.blank())))) {
            var file = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getValue("assessment.whichway")
                    .getEmbeddedFile();
            try (var out = file.createOutputStream(org.apache.pdfbox.cos.COSName.FLATE_DECODE)) {
                for (int mebibyte = 0; mebibyte < 256; mebibyte++)
                    out.write(new byte[1 << 20]);
            }
            ByteArrayOutputStream bomb = new ByteArrayOutputStream();
            pdf.save(bomb);

            assertThat(PdfReport.assessment(bomb.toByteArray()).orElseThrow()).hasSizeLessThan(32 << 20);
        }
    }

    @Test
    void itTellsTheDayOfTheAssessmentAndNobodysName() throws IOException {
        Assessment assessment = Samples.blank().withProject(new Project("Support bot", "", "", "2026-10-09"));
        try (PDDocument pdf = Loader.loadPDF(render(assessment))) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Support bot: which way to adapt the model");
            assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant()).hasToString("2026-10-09T00:00:00Z");
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("2026-10-09T00:00:00Z");
        }
    }

    @Test
    void sectionsAreBookmarkedAndPagesNumbered() throws IOException {
        byte[] file = render(Samples.template("classification"));
        try (PDDocument pdf = Loader.loadPDF(file)) {
            int pages = pdf.getNumberOfPages();

            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .startsWith("In brief", "What was said about the project", "Why fine-tuning")
                    .endsWith("Sources", "Terms in plain words");
            assertThat(text(file)).contains("Page 1 of " + pages).contains("Page " + pages + " of " + pages);
        }
    }

    @Test
    void coloursAreThoseOfTheLightTheme() {
        Palette palette = new Palette(
                ".root { -fg: #112233; -fg-muted: #445566; }\n@media x { .root { -fg: #ffffff; } }");

        assertThat(palette.colour("fg")).isEqualTo("#112233");
        assertThat(palette.resolve("p { color: -fg-muted; border: 1pt solid -fg; -fs-x: y; }"))
                .isEqualTo("p { color: #445566; border: 1pt solid #112233; -fs-x: y; }");
    }

    static Stream<Assessment> assessments() {
        return Stream.of(Samples.template("legal-analysis"), Samples.blank(),
                Samples.everywhere("<b> | 漢字 \u202e " + "W".repeat(400) + "\nsecond line"));
    }

    private static byte[] render(Assessment assessment) throws IOException {
        return PDF.render(Samples.report(assessment));
    }

    /// The structure elements, each with its type and what it says instead of a picture.
    private static String outline(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            StringBuilder outline = new StringBuilder();
            outline(pdf.getDocumentCatalog().getStructureTreeRoot().getKids(), 0, true, outline);
            return outline.toString();
        }
    }

    /// The types alone, without the pieces that a text falls into at the ends of lines and pages.
    private static String types(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            StringBuilder types = new StringBuilder();
            outline(pdf.getDocumentCatalog().getStructureTreeRoot().getKids(), 0, false, types);
            return types.toString().replaceAll(" +Span\n", "");
        }
    }

    private static void outline(List<Object> kids, int depth, boolean alternates, StringBuilder outline) {
        for (Object kid : kids)
            if (kid instanceof PDStructureElement element) {
                String instead = element.getAlternateDescription();
                outline.append(" ".repeat(depth)).append(element.getStructureType())
                        .append(alternates && instead != null ? ": " + instead : "").append('\n');
                outline(element.getKids(), depth + 1, alternates, outline);
            }
    }

    private static List<String> failures(byte[] file, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage()).distinct().toList();
        }
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /// The text without its spaces, which say nothing but where lines were broken.
    private static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u00a0]+", "");
    }
}
