package whichway.measure;

/// How far a measuring has come.
///
/// @param files documents done with
/// @param filesFound documents there are; so far, while they are still being looked for
/// @param bytes bytes done with
/// @param bytesFound bytes there are; so far, while documents are still being looked for
/// @param counting whether documents are being counted, not just looked for
public record Progress(long files, long filesFound, long bytes, long bytesFound, boolean counting) {
    /// The part that is done, by bytes, 0..1.
    public double share() {
        return bytesFound == 0 ? 0 : Math.min(1, (double) bytes / bytesFound);
    }
}
