package whichway.measure;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/// Reads the text of PDF documents, page by page and in memory only.
final class PdfText implements Extractor {
    // Held, since a logger that nobody holds forgets its level.
    private static final List<Logger> READERS = List.of(Logger.getLogger("org.apache.pdfbox"),
            Logger.getLogger("org.apache.fontbox"));

    PdfText() throws IOException {
        // What is wrong with a client's file is told in the result, not logged.
        READERS.forEach(reader -> reader.setLevel(Level.OFF));
        FontMappers.set(new OneFont());
    }

    @Override
    public void extract(Path file, Track track, TextMeter meter) throws IOException {
        try (PDDocument document = Loader.loadPDF(new WatchedBytes(file, track),
                IOUtils.createMemoryOnlyStreamCache())) {
            new PdfPages(document.getNumberOfPages(), track).writeText(document, new Meter(meter));
            if (meter.words() == 0)
                throw new Unreadable(document.getNumberOfPages() == 0 ? Reason.EMPTY : Reason.NO_TEXT, "");
        } catch (InvalidPasswordException locked) {
            throw new Unreadable(Reason.ENCRYPTED, "");
        }
    }

    /// Hands on to a meter what is written.
    private static final class Meter extends Writer {
        private final TextMeter meter;

        private Meter(TextMeter meter) {
            this.meter = meter;
        }

        @Override
        public void write(char[] characters, int offset, int length) {
            meter.add(new String(characters, offset, length));
        }

        @Override
        public void flush() {
            // Nothing waits here.
        }

        @Override
        public void close() {
            // Nothing is open here.
        }
    }
}
