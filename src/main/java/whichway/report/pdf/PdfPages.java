package whichway.report.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.IntBuffer;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import whichway.report.PageImage;

/// Draws pages of a finished PDF, one at a time; nothing is kept from one to the next.
public final class PdfPages {
    private PdfPages() {}

    /// A page as a picture. Takes a moment.
    ///
    /// @param pdf all bytes of a PDF
    /// @param page which one, from 0; the last where there are fewer
    /// @param width of the picture in pixels
    /// @throws IOException if the PDF cannot be read
    public static PageImage draw(byte[] pdf, int page, int width) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            int drawn = Math.min(page, pages - 1);
            float scale = width / document.getPage(drawn).getCropBox().getWidth();
            BufferedImage image = new PDFRenderer(document).renderImage(drawn, scale, ImageType.RGB);
            int w = image.getWidth();
            int h = image.getHeight();
            return new PageImage(drawn, pages, w, h, IntBuffer.wrap(image.getRGB(0, 0, w, h, null, 0, w)));
        }
    }
}
