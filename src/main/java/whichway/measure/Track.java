package whichway.measure;

import java.util.concurrent.CancellationException;

/// Keeps count of how far a measuring has come, and ends it where the watch says so.
final class Track {
    private static final long STEP = 1 << 16;

    private final Watch watch;
    private boolean counting;
    private long files;
    private long filesFound;
    private long bytes;
    private long bytesFound;
    private long size;
    private long reached;
    private long told;

    Track(Watch watch) {
        this.watch = watch;
    }

    /// Stops here if the watch says so.
    ///
    /// @throws CancellationException to end the measuring
    void check() {
        if (watch.cancelled())
            throw new CancellationException();
    }

    /// A document was found.
    void found(long length) {
        filesFound++;
        bytesFound += length;
        if (filesFound % 64 == 0)
            tell();
    }

    /// All documents were found; now they are counted.
    void count() {
        counting = true;
        tell();
    }

    /// A document is begun.
    ///
    /// @param length its bytes
    void begin(long length) {
        check();
        size = length;
        reached = 0;
        told = 0;
    }

    /// Bytes of the document at hand have been read, up to there.
    void reach(long position) {
        check();
        reached = Math.min(size, position);
        if (reached - told >= STEP) {
            told = reached;
            tell();
        }
    }

    /// The document at hand is done with.
    void end() {
        files++;
        bytes += size;
        size = 0;
        reached = 0;
        tell();
    }

    /// Bytes of the document at hand.
    long size() {
        return size;
    }

    private void tell() {
        check();
        watch.tell(new Progress(files, filesFound, bytes + reached, bytesFound, counting));
    }
}
