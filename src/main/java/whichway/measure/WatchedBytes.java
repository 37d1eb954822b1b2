package whichway.measure;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/// The bytes of a PDF document, read here and there; reading them stops where the watch says so.
final class WatchedBytes extends RandomAccessReadBufferedFile {
    private static final int STEP = 1 << 14;

    private final Track track;
    private int reads;

    WatchedBytes(Path file, Track track) throws IOException {
        super(file);
        this.track = track;
    }

    @Override
    public int read() throws IOException {
        watch();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        watch();
        return super.read(bytes, offset, length);
    }

    private void watch() {
        if (++reads % STEP == 0)
            track.check();
    }
}
