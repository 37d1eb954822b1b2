package whichway.measure;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// The bytes of a document; reading them tells how far it has come, and stops where the watch says so.
final class WatchedInput extends FilterInputStream {
    private final Track track;
    private long position;

    private WatchedInput(InputStream in, Track track) {
        super(in);
        this.track = track;
    }

    static InputStream of(Path file, Track track) throws IOException {
        return new WatchedInput(Files.newInputStream(file), track);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        track.reach(++position);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        position += Math.max(0, read);
        track.reach(position);
        return read;
    }
}
