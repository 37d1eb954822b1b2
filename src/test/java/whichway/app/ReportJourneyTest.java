package whichway.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import whichway.core.Decision;
import whichway.core.Project;
import whichway.model.Commands.Format;
import whichway.model.Edit;
import whichway.report.Logos;
import whichway.report.ReportOptions;

import static org.assertj.core.api.Assertions.assertThat;

/// Choosing what a report is to be like, looking at its pages, and getting just these.
@ExtendWith(ApplicationExtension.class)
class ReportJourneyTest {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final String SECRET = "Kq7";

    @TempDir
    Path home;
    private Rig rig;

    @Start
    void start(Stage unused) throws Exception {
        rig = new Rig(home);
    }

    @AfterEach
    void closeAll() {
        Rig.closeAll();
    }

    @Test
    void aShortClientSafeReportNamesNobody() throws Exception {
        writeEverywhere();
        Rig.run(() -> rig.wiring.itinerary().go("report"));
        press("#report-short");
        press("#report-client-safe");
        type("#report-classification", "For the board");
        for (Format format : Format.values()) {
            Path file = export(format);
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
        }
        assertThat(rig.dialogs.asked).contains("report whichway.pdf", "report whichway.html").asString()
                .doesNotContain(SECRET);
        String text = text(home.resolve("out.pdf"));
        assertThat(text).contains("For the board", "Client project").doesNotContain(SECRET, "Terms in plain");
        try (PDDocument pdf = Loader.loadPDF(home.resolve("out.pdf").toFile())) {
            assertThat(pdf.getDocumentInformation().getCOSObject().toString()).doesNotContain(SECRET);
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .doesNotContain(SECRET);
        }
        rig.dialogs.unsaved = Dialogs.Unsaved.DROP;
        Rig.run(() -> rig.wiring.commands().open(home.resolve("out.pdf")));
        assertThat(Rig.on(() -> rig.wiring.model().assessment())).asString().contains("Client project")
                .doesNotContain(SECRET);
    }

    @Test
    void theWindowShowsThePagesOfTheExport() throws Exception {
        Rig.run(() -> rig.wiring.commands().start("customer-support"));
        Rig.run(() -> rig.wiring.itinerary().go("report"));
        assertThat(pagesShown()).isEqualTo(pages(export(Format.PDF)));
        press("#report-next");
        awaitPages();
        assertThat(Rig.on(() -> rig.node("#report-sheet").getAccessibleText())).startsWith("Page 2 of ");
        press("#report-short");
        assertThat(pagesShown()).isEqualTo(pages(export(Format.PDF))).isLessThan(4);
    }

    @Test
    void aSectionThatIsNotWantedIsNotThere() throws Exception {
        Rig.run(() -> rig.wiring.commands().start("customer-support"));
        Rig.run(() -> rig.wiring.itinerary().go("report"));
        assertThat(text(export(Format.PDF))).contains("Terms in plain");
        int all = pagesShown();
        for (String part : List.of("Terms in plain words", "All answers", "How the score is made")) {
            CheckBox box = Rig.on(() -> rig.node("#report-choices").lookupAll(".check-box").stream()
                    .map(CheckBox.class::cast).filter(known -> known.getText().equals(part)).findFirst().orElseThrow());
            Rig.run(box::fire);
        }
        assertThat(text(export(Format.PDF))).doesNotContain("Terms in plain");
        assertThat(pagesShown()).isLessThan(all);
    }

    @Test
    void whoSendsItIsRememberedAndThisReportsChoicesAreNot() throws Exception {
        Path picture = Files.write(home.resolve("logo.png"), Logos.picture("png", 300, 100));
        Rig.run(() -> rig.wiring.itinerary().go("report"));
        type("#report-consultant", "Ada & Grace");
        rig.dialogs.places.add(picture);
        pressNamed("Choose a picture…");
        accent("#ffcc00");
        press("#report-client-safe");
        ReportOptions chosen = Rig.on(() -> rig.wiring.options().get());
        assertThat(chosen.letterhead().logo()).isPresent();
        assertThat(chosen.letterhead().accent()).get().isNotEqualTo("#ffcc00");
        rig.dialogs.places.add(Files.writeString(home.resolve("no.png"), "no picture"));
        pressNamed("Choose a picture…");
        assertThat(Rig.on(() -> rig.wiring.options().get())).isEqualTo(chosen);
        Rig.run(rig.wiring.commands()::quit);

        rig = Rig.next(home);
        assertThat(Rig.on(() -> rig.wiring.options().get()))
                .isEqualTo(ReportOptions.FULL.withLetterhead(chosen.letterhead()));
        Rig.run(() -> rig.wiring.itinerary().go("report"));
        assertThat(Rig.on(() -> ((ImageView) rig.node("#report-logo")).getImage().getWidth())).isEqualTo(300);
        press("#report-logo-remove");
        press("#report-accent-own");
        assertThat(Rig.on(() -> rig.wiring.options().get().letterhead().logo())).isEmpty();
        assertThat(Rig.on(() -> rig.wiring.options().get().letterhead().accent())).isEmpty();
    }

    private void writeEverywhere() {
        Rig.run(() -> {
            rig.wiring.commands().start("customer-support");
            rig.wiring.model().change(Edit.project(), assessment -> assessment
                    .withProject(new Project(SECRET + "name", SECRET + "client", SECRET + "question", "2026-11-22"))
                    .withNote("volatility", SECRET + "note")
                    .withDecision(new Decision(SECRET + "choice", SECRET + "why", SECRET + "who", "2026-11-22", "")));
        });
    }

    private int pagesShown() throws Exception {
        awaitPages();
        String said = Rig.on(() -> rig.node("#report-sheet").getAccessibleText());
        return Integer.parseInt(said.substring(said.lastIndexOf(' ') + 1));
    }

    /// The preview starts a moment after the last change.
    private void awaitPages() throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Rig.on(() -> {
            Node sheet = rig.node("#report-sheet");
            return sheet.getAccessibleText() != null && !sheet.getPseudoClassStates().contains(STALE);
        }));
    }

    private void accent(String colour) {
        Rig.run(() -> {
            ColorPicker picker = (ColorPicker) rig.node("#report-accent");
            picker.setValue(Color.web(colour));
            picker.fireEvent(new javafx.event.ActionEvent());
        });
    }

    private void type(String field, String text) {
        Rig.run(() -> ((TextField) rig.node(field)).setText(text));
    }

    private void press(String button) {
        Rig.run(((ButtonBase) rig.node(button))::fire);
    }

    private void pressNamed(String name) {
        ButtonBase button = Rig.on(() -> rig.node("#report-choices").lookupAll(".button").stream()
                .map(ButtonBase.class::cast).filter(known -> known.getText().equals(name)).findFirst().orElseThrow());
        Rig.run(button::fire);
    }

    private Path export(Format format) throws IOException {
        Path file = home.resolve(format == Format.MADR ? "out.madr.md" : "out" + FileKind.of(format).ending());
        Files.deleteIfExists(file);
        rig.dialogs.places.add(file);
        Rig.run(() -> rig.wiring.commands().export(format));
        return file;
    }

    private static int pages(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return pdf.getNumberOfPages();
        }
    }

    private static String text(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
