package whichway.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;

/// Reads files that are text as they are, in pieces, so that their size does not matter.
final class PlainText implements Extractor {
    private static final int PIECE = 1 << 15;
    private static final char MARK = '\uFEFF';

    @Override
    public void extract(Path file, Track track, TextMeter meter) throws IOException {
        try (Reader reader = reader(file, Encodings.of(Encodings.head(file)), track)) {
            char[] piece = new char[PIECE];
            for (int length = reader.read(piece); length >= 0; length = reader.read(piece))
                meter.add(new String(piece, 0, length));
        }
    }

    /// The characters of a file, without its byte order mark; what is malformed is replaced.
    static Reader reader(Path file, Charset charset, Track track) throws IOException {
        Reader reader = new BufferedReader(
                new InputStreamReader(WatchedInput.of(file, track), charset), PIECE);
        reader.mark(1);
        if (reader.read() != MARK)
            reader.reset();
        return reader;
    }
}
