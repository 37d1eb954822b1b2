package whichway.measure;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/// Reads what a browser would show of a web page, block by block; each block is forgotten once it was read.
final class HtmlText implements Extractor {
    private static final int DECLARED_WITHIN = 4096;
    private static final Pattern DECLARED = Pattern.compile("<meta[^>]+?charset\\s*=\\s*[\"']?([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript");

    @Override
    public void extract(Path file, Track track, TextMeter meter) throws IOException {
        byte[] head = Encodings.head(file);
        try (Reader reader = PlainText.reader(file, charset(head), track);
                StreamParser parser = new StreamParser(Parser.htmlParser()).parse(reader, "")) {
            for (Iterator<Element> elements = parser.iterator(); elements.hasNext();) {
                track.check();
                read(elements.next(), meter);
            }
        }
    }

    private static void read(Element element, TextMeter meter) {
        boolean unseen = UNSEEN.contains(element.normalName());
        boolean whole = unseen || element.isBlock();
        if (!whole || element.parent() == null)
            return;
        if (!unseen && element.hasText())
            meter.add(element.text() + "\n");
        element.remove();
    }

    private static Charset charset(byte[] head) throws Unreadable {
        Optional<Charset> declared = Encodings.marked(head).isPresent() ? Optional.empty() : declared(head);
        return declared.isPresent() ? declared.get() : Encodings.of(head);
    }

    /// A page that can be read byte by byte up to here is not in UTF-16, whatever it says.
    private static Optional<Charset> declared(byte[] head) {
        String beginning = new String(Arrays.copyOf(head, Math.min(head.length, DECLARED_WITHIN)),
                StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARED.matcher(beginning);
        if (!declaration.find())
            return Optional.empty();
        try {
            return Optional.of(Charset.forName(declaration.group(1)))
                    .filter(charset -> !charset.name().startsWith("UTF-16"));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
