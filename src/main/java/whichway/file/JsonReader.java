package whichway.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

import whichway.file.FileProblem.Kind;
import whichway.file.Json.Spot;

/// Reads bytes that anybody may have written as JSON, within bounds that no honest file meets, or says why it will not.
///
/// Numbers stay text, so no numeral can cost time, memory or precision here.
final class JsonReader {
    /// The most bytes that a file may have.
    static final int LARGEST = 8 << 20;

    // Names are neither kept nor interned: tables shared between files could be stuffed by a hostile one.
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder().maxDocumentLength(LARGEST).maxTokenCount(200_000)
                    .maxNestingDepth(64).maxStringLength(100_000).maxNameLength(256).maxNumberLength(64).build())
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES).disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final Path file;
    private final JsonParser parser;

    private JsonReader(Path file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /// The object that the bytes spell.
    ///
    /// @param file named in problems
    static Json.Members read(byte[] bytes, Path file) throws FileProblem {
        String text = decode(bytes, file);
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new JsonReader(file, parser).document();
        } catch (IOException e) {
            throw new FileProblem(Kind.UNREADABLE, file, Remark.of("files.json.broken"), e);
        }
    }

    private Json.Members document() throws FileProblem {
        try {
            parser.nextToken();
            Json root = value();
            if (parser.nextToken() != null)
                throw problem("files.json.trailing");
            if (root instanceof Json.Members members)
                return members;
            throw problem("files.json.no-object");
        } catch (StreamConstraintsException e) {
            throw problem("files.json.excess", e);
        } catch (JsonEOFException e) {
            throw problem("files.json.cut", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The parser is known to answer some malformed numbers and names with unchecked exceptions.
            throw problem("files.json.broken", e);
        }
    }

    private Json value() throws IOException, FileProblem {
        Spot spot = spot(parser.currentTokenLocation());
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(spot);
            case START_ARRAY -> elements(spot);
            case VALUE_STRING -> new Json.Text(whole(parser.getText()), spot);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(parser.getText(), spot);
            case VALUE_TRUE, VALUE_FALSE -> new Json.Truth(parser.currentToken() == JsonToken.VALUE_TRUE, spot);
            case VALUE_NULL -> new Json.Nothing(spot);
            case null, default -> throw problem("files.json.cut");
        };
    }

    private Json.Members members(Spot spot) throws IOException, FileProblem {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = whole(parser.currentName());
            if (members.containsKey(name))
                throw problem("files.json.twice");
            parser.nextToken();
            members.put(name, value());
        }
        return new Json.Members(members, spot);
    }

    private Json.Elements elements(Spot spot) throws IOException, FileProblem {
        List<Json> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY)
            elements.add(value());
        return new Json.Elements(elements, spot);
    }

    private String whole(String text) throws FileProblem {
        if (!Characters.isWhole(text))
            throw problem("files.json.surrogate");
        return text;
    }

    private FileProblem problem(String key) {
        return new FileProblem(Kind.UNREADABLE, file, remark(key, parser.currentTokenLocation()));
    }

    private FileProblem problem(String key, Throwable cause) {
        return new FileProblem(Kind.UNREADABLE, file, remark(key, parser.currentLocation()), cause);
    }

    private Remark remark(String key, JsonLocation location) {
        List<String> steps = new ArrayList<>();
        for (JsonPointer at = parser.getParsingContext().pathAsPointer(); !at.matches(); at = at.tail())
            steps.add(at.getMatchingProperty());
        return Remark.of(key).at(String.join(".", steps), spot(location));
    }

    private static Spot spot(JsonLocation location) {
        return new Spot(location.getLineNr(), location.getColumnNr());
    }

    private static String decode(byte[] bytes, Path file) throws FileProblem {
        if (bytes.length == 0)
            throw new FileProblem(Kind.UNREADABLE, file, Remark.of("files.text.empty"));
        if (isWide(bytes))
            throw new FileProblem(Kind.UNREADABLE, file, Remark.of("files.text.wide"));
        if (IntStream.range(0, bytes.length).allMatch(i -> bytes[i] == 0))
            throw new FileProblem(Kind.UNREADABLE, file, Remark.of("files.text.zeros"));
        ByteBuffer from = ByteBuffer.wrap(bytes);
        if (starts(bytes, 0xEF, 0xBB, 0xBF))
            from.position(3);
        CharBuffer into = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(from, into, true);
        String text = into.flip().toString();
        if (result.isError()) {
            int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
            int column = text.length() - text.lastIndexOf('\n');
            throw new FileProblem(Kind.UNREADABLE, file,
                    Remark.of("files.text.malformed").at("", new Spot(line, column)));
        }
        return text;
    }

    private static boolean isWide(byte[] bytes) {
        return starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE) || starts(bytes, 0, 0, 0xFE, 0xFF)
                || starts(bytes, 0, '{') || starts(bytes, '{', 0) || starts(bytes, 0, 0, 0, '{');
    }

    private static boolean starts(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++)
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i])
                return false;
        return true;
    }
}
