package whichway.measure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Tells how a file of text is encoded, by its byte order mark or else by its first 64 KiB: UTF-8, UTF-16 or, failing
/// both, Windows-1252, in which any byte has a meaning.
final class Encodings {
    private static final int HEAD = 1 << 16;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Encodings() {}

    /// The first bytes of a file.
    static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    /// How the file that begins so is encoded.
    ///
    /// @throws Unreadable if it is no text
    static Charset of(byte[] head) throws Unreadable {
        Optional<Charset> marked = marked(head);
        if (marked.isPresent())
            return marked.get();
        if (nulls(head, 0) + nulls(head, 1) > 0)
            return wide(head);
        return isUtf8(head) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    /// The encoding that a byte order mark names.
    static Optional<Charset> marked(byte[] head) {
        if (begins(head, 0xEF, 0xBB, 0xBF))
            return Optional.of(StandardCharsets.UTF_8);
        if (begins(head, 0xFF, 0xFE, 0, 0))
            return Optional.of(StandardCharsets.UTF_32LE);
        if (begins(head, 0, 0, 0xFE, 0xFF))
            return Optional.of(StandardCharsets.UTF_32BE);
        if (begins(head, 0xFF, 0xFE))
            return Optional.of(StandardCharsets.UTF_16LE);
        return begins(head, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean begins(byte[] head, int... mark) {
        if (head.length < mark.length)
            return false;
        for (int i = 0; i < mark.length; i++)
            if ((head[i] & 0xFF) != mark[i])
                return false;
        return true;
    }

    /// In UTF-16 every other byte of most languages' blanks and line ends is null; in other texts none is.
    private static Charset wide(byte[] head) throws Unreadable {
        int even = nulls(head, 0);
        int odd = nulls(head, 1);
        int few = head.length / 40;
        if (odd > few && even * 10 < odd)
            return StandardCharsets.UTF_16LE;
        if (even > few && odd * 10 < even)
            return StandardCharsets.UTF_16BE;
        throw new Unreadable(Reason.NOT_TEXT, "");
    }

    private static int nulls(byte[] head, int first) {
        int nulls = 0;
        for (int at = first; at < head.length; at += 2)
            if (head[at] == 0)
                nulls++;
        return nulls;
    }

    /// Text of another encoding hardly ever makes valid letters in UTF-8; a damaged one makes more of them than not.
    private static boolean isUtf8(byte[] head) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(head);
        CharBuffer characters = CharBuffer.allocate(head.length + 1);
        int wrong = 0;
        CoderResult result = decoder.decode(bytes, characters, false);
        while (result.isError()) {
            wrong++;
            bytes.position(bytes.position() + result.length());
            result = decoder.decode(bytes, characters, false);
        }
        long right = characters.flip().chars().filter(character -> character >= 0x80).count();
        return wrong == 0 || right > wrong;
    }
}
