package whichway.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/// Reads the text of OpenDocument texts: headings, paragraphs, tables, notes; not what was deleted, nor comments on it.
final class OpenDocumentText implements Extractor {
    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final Set<String> PARAGRAPHS = Set.of("p", "h");
    private static final Set<String> UNREAD = Set.of("tracked-changes", "annotation");

    @Override
    public void extract(Path file, Track track, TextMeter meter) throws IOException {
        try (ZippedXml document = new ZippedXml(file, track)) {
            if (document.parts(CONTENT::equals).isEmpty())
                throw new Unreadable(Reason.DAMAGED, CONTENT);
            Lock lock = new Lock();
            if (!document.parts(MANIFEST::equals).isEmpty())
                document.read(MANIFEST, lock::at);
            if (lock.locked)
                throw new Unreadable(Reason.ENCRYPTED, "");
            Reading reading = new Reading(meter);
            document.read(CONTENT, reading::at);
        }
    }

    /// Whether the list of contents says that they are encrypted.
    private static final class Lock {
        private boolean locked;

        private void at(XMLStreamReader reader) {
            locked |= reader.isStartElement() && reader.getLocalName().equals("encryption-data");
        }
    }

    /// Where the reading stands.
    private static final class Reading {
        private final TextMeter meter;
        private int paragraphs;
        private int unread;

        private Reading(TextMeter meter) {
            this.meter = meter;
        }

        private void at(XMLStreamReader reader) {
            switch (reader.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA ->
                    say(reader.getText());
                default -> {
                }
            }
        }

        private void start(XMLStreamReader reader) {
            String name = reader.getLocalName();
            if (UNREAD.contains(name))
                unread++;
            if (PARAGRAPHS.contains(name))
                paragraphs++;
            switch (name) {
                case "s" -> say(" ");
                case "tab" -> say("\t");
                case "line-break" -> say("\n");
                default -> {
                }
            }
        }

        private void end(String name) {
            if (PARAGRAPHS.contains(name)) {
                say("\n");
                paragraphs--;
            }
            if (UNREAD.contains(name))
                unread--;
        }

        private void say(String text) {
            if (paragraphs > 0 && unread == 0)
                meter.add(text);
        }
    }
}
