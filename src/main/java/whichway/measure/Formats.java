package whichway.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The kinds of documents that can be read, each known by the endings of its files.
final class Formats {
    private static final List<String> PLAIN = List.of("txt", "text", "md", "markdown", "rst", "adoc", "csv", "tsv",
            "json", "jsonl");
    private static final int LONGEST_ENDING = 8;

    private final Map<String, Extractor> extractors = new HashMap<>();

    Formats() throws IOException {
        PLAIN.forEach(ending -> extractors.put(ending, new PlainText()));
        List.of("html", "htm", "xhtml").forEach(ending -> extractors.put(ending, new HtmlText()));
        extractors.put("pdf", new PdfText());
        extractors.put("docx", new WordText());
        extractors.put("odt", new OpenDocumentText());
    }

    /// What reads a file; empty if nothing does.
    Optional<Extractor> extractor(Path file) {
        return Optional.ofNullable(extractors.get(ending(file)));
    }

    /// The ending of a file's name in small letters, without its dot; empty where it has none worth the name.
    static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return ending.length() == name.length() || ending.length() > LONGEST_ENDING
                ? ""
                : ending.toLowerCase(Locale.ROOT);
    }
}
