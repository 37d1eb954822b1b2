package whichway.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/// Reads the text of Word documents: body, tables, text boxes, notes, headers and footers; not what was deleted, nor
/// comments on it.
final class WordText implements Extractor {
    private static final Pattern PARTS = Pattern
            .compile("/?word/(document|footnotes|endnotes|header|footer)\\d*\\.xml");
    private static final Pattern BODY = Pattern.compile("/?word/document\\d*\\.xml");
    /// A fallback says again what its choice says; what was moved stands where it was moved to; settings hold no text.
    private static final Set<String> UNREAD = Set.of("Fallback", "moveFrom", "pPr", "rPr");

    @Override
    public void extract(Path file, Track track, TextMeter meter) throws IOException {
        try (ZippedXml document = new ZippedXml(file, track)) {
            List<String> parts = document.parts(PARTS.asMatchPredicate());
            if (parts.stream().noneMatch(BODY.asMatchPredicate()))
                throw new Unreadable(Reason.DAMAGED, "word/document.xml");
            for (String part : parts) {
                Reading reading = new Reading(meter);
                document.read(part, reading::at);
            }
        }
    }

    /// Where the reading of one part stands.
    private static final class Reading {
        private final TextMeter meter;
        private boolean text;
        private int unread;

        private Reading(TextMeter meter) {
            this.meter = meter;
        }

        private void at(XMLStreamReader reader) {
            switch (reader.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> {
                    if (text && unread == 0)
                        meter.add(reader.getText());
                }
                default -> {
                }
            }
        }

        private void start(String name) {
            if (UNREAD.contains(name))
                unread++;
            text = name.equals("t");
            if (unread > 0)
                return;
            switch (name) {
                case "tab", "ptab" -> meter.add("\t");
                case "br", "cr" -> meter.add("\n");
                case "noBreakHyphen" -> meter.add("-");
                default -> {
                }
            }
        }

        private void end(String name) {
            if (UNREAD.contains(name))
                unread--;
            text = false;
            if (unread == 0 && name.equals("p"))
                meter.add("\n");
        }
    }
}
