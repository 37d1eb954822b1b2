package whichway.report.pdf;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import com.sun.net.httpserver.HttpServer;

import whichway.core.Assessment;
import whichway.core.Project;
import whichway.report.Samples;

import static org.assertj.core.api.Assertions.assertThat;

class PdfReportTest {
    private static final PdfReport PDF = new PdfReport(Samples.WORDS);

    @BeforeAll
    static void bringTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void everybodyCanReadItAndArchivesCanKeepIt(Assessment assessment) throws Exception {
        byte[] file = render(assessment);

        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A))
            assertThat(failures(file, flavour)).as(flavour.toString()).isEmpty();
    }

    /// Tables begin at any height of a page, so that somewhere one meets its end.
    @Test
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

        assertThat(render(assessment)).isEqualTo(new PdfReport(Samples.WORDS).render(Samples.report(assessment)));
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

        assertThat(palette.colour("fg")).isEqualTo(new Color(0x11, 0x22, 0x33));
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
