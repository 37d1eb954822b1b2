package whichway.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;

/// Measures documents: reads each once, on the thread it is called on, and holds none of them whole.
public final class Measurer {
    /// How many files that could not be read are listed at most.
    public static final int MOST_UNREAD = 10_000;

    /// The encoding of OpenAI's models since GPT-4o. Other makers' models cut text into other tokens, often more.
    private static final EncodingType ENCODING = EncodingType.O200K_BASE;

    private final Encoding encoding;
    private final Formats formats;

    /// Loads what is needed for measuring, which takes half a second and thirty megabytes.
    public Measurer() {
        encoding = Encodings.newLazyEncodingRegistry().getEncoding(ENCODING);
        try {
            formats = new Formats();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Measures all documents in some files and folders.
    ///
    /// @param roots files and folders
    /// @throws CancellationException if the watch ended it
    public Measurement measure(List<Path> roots, Watch watch) {
        Track track = new Track(watch);
        track.check();
        Walk walk = new Walk(formats, track, roots);
        walk.through(new Count(track));
        track.count();
        Tally tally = new Tally(encoding.getName());
        walk.through(new Reading(track, encoding, tally));
        return tally.measurement();
    }

    /// Finds out how much there is to read.
    private record Count(Track track) implements Walk.Meeting {
        @Override
        public void document(Path file, long bytes, Extractor extractor) {
            track.found(bytes);
        }

        @Override
        public void unread(Unread file) {
            // Told when it is met again.
        }

        @Override
        public void other(String ending) {
            // Told when it is met again.
        }

        @Override
        public void hidden() {
            // Told when it is met again.
        }
    }

    /// Reads what there is.
    private record Reading(Track track, Encoding encoding, Tally tally) implements Walk.Meeting {
        @Override
        public void document(Path file, long bytes, Extractor extractor) {
            track.begin(bytes);
            read(file, extractor).ifPresent(tally::unread);
            track.end();
        }

        /// Files from anywhere can be wrong in any way: what is wrong with one is told and costs no other.
        private Optional<Unread> read(Path file, Extractor extractor) {
            TextMeter meter = new TextMeter(encoding::countTokensOrdinary);
            try {
                extractor.extract(file, track, meter);
                if (meter.words() == 0)
                    return Optional.of(new Unread(file, Reason.EMPTY, ""));
                tally.document(meter);
                return Optional.empty();
            } catch (CancellationException cancelled) {
                throw cancelled;
            } catch (Unreadable known) {
                return Optional.of(new Unread(file, known.reason(), String.valueOf(known.getMessage())));
            } catch (FileSystemException problem) {
                return Optional.of(Walk.failure(file, problem));
            } catch (IOException | RuntimeException broken) {
                return Optional.of(new Unread(file, Reason.DAMAGED, String.valueOf(broken.getMessage())));
            } catch (OutOfMemoryError | StackOverflowError _) {
                // All that took the room belongs to this one document and is free again.
                return Optional.of(new Unread(file, Reason.TOO_LARGE, ""));
            }
        }

        @Override
        public void unread(Unread file) {
            tally.unread(file);
        }

        @Override
        public void other(String ending) {
            tally.other(ending);
        }

        @Override
        public void hidden() {
            tally.hidden();
        }
    }
}
