package whichway.measure;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A document that is XML in a zip archive, read as a stream: nothing is looked up outside it, and it may not unfold
/// without measure.
final class ZippedXml implements AutoCloseable {
    private static final long MOST_UNFOLDED = 1L << 28;
    /// A bomb unfolds a thousandfold, the XML of word processors seldom thirtyfold.
    private static final int MOST_RATIO = 100;
    private static final long ALWAYS_ALLOWED = 1 << 24;
    private static final byte[] OLD_CONTAINER = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final ZipFile zip;
    private final Track track;
    private final long size;
    private long unfolded;

    /// @throws Unreadable if the document is encrypted or no such archive
    ZippedXml(Path file, Track track) throws IOException {
        this.track = track;
        size = track.size();
        byte[] head = Encodings.head(file);
        // Word processors put a document with a password into a container of the kind that was used before.
        if (head.length >= 4 && Arrays.equals(head, 0, 4, OLD_CONTAINER, 0, 4))
            throw new Unreadable(Reason.ENCRYPTED, "");
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException broken) {
            throw new Unreadable(Reason.DAMAGED, String.valueOf(broken.getMessage()));
        }
    }

    /// The names of the parts that are wanted, in the order of the archive.
    List<String> parts(Predicate<String> wanted) {
        return Collections.list(zip.entries()).stream().map(ZipEntry::getName).filter(wanted).toList();
    }

    /// Reads a part from its beginning to its end.
    ///
    /// @throws Unreadable if it is broken or unfolds too far
    void read(String part, Handler handler) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        try (InputStream in = new Unfolding(new BufferedInputStream(zip.getInputStream(entry)))) {
            XMLStreamReader reader = factory().createXMLStreamReader(in);
            for (; reader.hasNext(); reader.next())
                handler.at(reader);
        } catch (XMLStreamException broken) {
            if (broken.getNestedException() instanceof Unreadable known)
                throw known;
            throw new Unreadable(Reason.DAMAGED, part + ": " + broken.getMessage());
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// Takes what the reader has come to.
    interface Handler {
        void at(XMLStreamReader reader) throws XMLStreamException;
    }

    /// The bytes of a part, which may not be too many.
    private final class Unfolding extends FilterInputStream {
        private Unfolding(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            unfold(1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            unfold(Math.max(0, read));
            return read;
        }

        private void unfold(int more) throws Unreadable {
            unfolded += more;
            track.check();
            if (unfolded > Math.min(MOST_UNFOLDED, Math.max(ALWAYS_ALLOWED, size * MOST_RATIO)))
                throw new Unreadable(Reason.TOO_LARGE, "");
        }
    }
}
