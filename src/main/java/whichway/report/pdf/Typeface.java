package whichway.report.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;

import whichway.report.xhtml.Resources;

/// One weight of the report's typeface: its file, what it can write, and the outlines of what it writes.
final class Typeface {
    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    /// @param name of its file in `/fonts`
    Typeface(String name) {
        try {
            font = new TTFParser().parse(new RandomAccessReadBuffer(Resources.bytes("/fonts/" + name)));
            // A ligature without a character of its own could be seen, but neither searched nor read aloud.
            font.setEnableGsub(false);
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /// The typeface within a PDF, reduced to the signs that the PDF uses.
    PDFontSupplier of(PDDocument pdf) throws IOException {
        return new PDFontSupplier(PDType0Font.load(pdf, font, true));
    }

    /// Whether it has a sign for a character.
    boolean writes(int character) {
        return glyphs.getGlyphId(character) != 0;
    }

    /// How wide a line is.
    double width(String text, double size) {
        try {
            double width = 0;
            for (int character : text.codePoints().toArray())
                width += font.getAdvanceWidth(glyphs.getGlyphId(character)) * size / font.getUnitsPerEm();
            return width;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /// The outlines of a line that starts at `x` and stands on the baseline `y`, with `y` running downwards.
    Path2D outline(String text, double x, double y, double size) {
        try {
            double scale = size / font.getUnitsPerEm();
            Path2D outline = new Path2D.Double();
            double at = x;
            for (int character : text.codePoints().toArray()) {
                int glyph = glyphs.getGlyphId(character);
                GlyphData data = font.getGlyph().getGlyph(glyph);
                if (data != null)
                    outline.append(data.getPath().getPathIterator(
                            new AffineTransform(scale, 0, 0, -scale, at, y)), false);
                at += font.getAdvanceWidth(glyph) * scale;
            }
            return outline;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
