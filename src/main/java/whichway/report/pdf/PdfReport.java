package whichway.report.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

import whichway.report.Imprint;
import whichway.report.Letterhead;
import whichway.report.Report;
import whichway.report.ReportFormat;
import whichway.report.xhtml.Palette;
import whichway.report.xhtml.Resources;
import whichway.words.Words;

/// Writes a report as PDF. Nothing is fetched from anywhere: typeface and style sheet come with the program.
public final class PdfReport implements ReportFormat {
    private static final String FAMILY = "Source Sans 3";

    private final Words words;
    private final Typeface regular = new Typeface("SourceSans3-Regular.ttf");
    private final Typeface italic = new Typeface("SourceSans3-Italic.ttf");
    private final Typeface semibold = new Typeface("SourceSans3-SemiBold.ttf");
    private final Palette palette = new Palette(Resources.text("/styles/tokens.css"));

    /// @param words for what only paper needs
    public PdfReport(Words words) {
        this.words = words;
        // The renderer would tell every step on the standard error stream, which belongs to the command line.
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        out.write(render(report));
    }

    /// The report as a PDF file.
    public byte[] render(Report report) throws IOException {
        Palette own = palette.of(report.letterhead());
        Paper paper = new Paper(words, new Glyphs(regular), own.resolve(sheet(report.imprint())));
        Document document = paper.write(report);
        Pictures pictures = new Pictures(paper.pictures(), new PictureDrawer(own, regular, semibold),
                logo(report.letterhead()));
        try (PDDocument pdf = new PDDocument();
                PdfBoxRenderer renderer = builder(pdf, document, pictures).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            if (report.assessment().isPresent())
                Attachment.add(pdf, report.assessment().get(), words.say("report.carried"), report.imprint().date());
            Provenance.stamp(pdf, report);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            pdf.save(file);
            return file.toByteArray();
        }
    }

    private static Optional<BufferedImage> logo(Letterhead letterhead) throws IOException {
        return letterhead.logo().isPresent()
                ? Optional.of(LogoFile.drawn(letterhead.logo().get()))
                : Optional.empty();
    }

    /// The assessment that a PDF carries.
    ///
    /// @param file all bytes of a file
    /// @return its bytes; empty if the file is no PDF or carries none
    /// @throws IOException if the file is a PDF that cannot be read
    public static Optional<byte[]> assessment(byte[] file) throws IOException {
        return Attachment.find(file);
    }

    /// The style sheet with the words of its page numbers.
    private static String sheet(Imprint imprint) {
        String page = "\"" + imprint.page().replace(Imprint.PAGES, "\" counter(pages) \"")
                .replace(Imprint.PAGE, "\" counter(page) \"") + "\"";
        return Resources.text("/styles/report.css").replace("-page-number", page);
    }

    private PdfRendererBuilder builder(PDDocument pdf, Document document, Pictures pictures) throws IOException {
        return new PdfRendererBuilder().usePDDocument(pdf).withW3cDocument(document, "").usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()).withProducer("Whichway")
                .useObjectDrawerFactory(pictures).useUriResolver((_, _) -> null)
                .useExternalResourceAccessControl((_, _) -> false,
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl((_, _) -> false,
                        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useFont(regular.of(pdf), FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(italic.of(pdf), FAMILY, 400, FontStyle.ITALIC, true)
                .useFont(semibold.of(pdf), FAMILY, 600, FontStyle.NORMAL, true);
    }
}
