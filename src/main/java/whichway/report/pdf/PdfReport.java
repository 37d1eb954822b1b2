package whichway.report.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

import whichway.report.Report;
import whichway.report.ReportFormat;
import whichway.words.Words;

/// Writes a report as PDF. Nothing is fetched from anywhere: typeface and style sheet come with the program.
public final class PdfReport implements ReportFormat {
    private static final String FAMILY = "Source Sans 3";

    private final Words words;
    private final Typeface regular = new Typeface("SourceSans3-Regular.ttf");
    private final Typeface italic = new Typeface("SourceSans3-Italic.ttf");
    private final Typeface semibold = new Typeface("SourceSans3-SemiBold.ttf");
    private final Typeface bold = new Typeface("SourceSans3-Bold.ttf");
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
        Xhtml xhtml = new Xhtml(words, new Glyphs(regular), palette.resolve(Resources.text("/styles/report.css")));
        Document document = xhtml.write(report);
        try (PdfBoxRenderer renderer = builder(document, new Pictures(xhtml.pictures(),
                new PictureDrawer(palette, regular, semibold))).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument pdf = renderer.getPdfDocument()) {
                Provenance.stamp(pdf, report);
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                pdf.save(file);
                return file.toByteArray();
            }
        }
    }

    private PdfRendererBuilder builder(Document document, Pictures pictures) {
        return new PdfRendererBuilder().withW3cDocument(document, "").usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()).withProducer("Whichway")
                .useObjectDrawerFactory(pictures).useUriResolver((_, _) -> null)
                .useExternalResourceAccessControl((_, _) -> false,
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl((_, _) -> false,
                        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useFont(regular::open, FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(italic::open, FAMILY, 400, FontStyle.ITALIC, true)
                .useFont(semibold::open, FAMILY, 600, FontStyle.NORMAL, true)
                .useFont(bold::open, FAMILY, 700, FontStyle.NORMAL, true);
    }
}
