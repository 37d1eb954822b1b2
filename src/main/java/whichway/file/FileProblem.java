package whichway.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

import whichway.words.Words;

/// A file that could not be read or written. Whatever lay on disk still lies there.
public final class FileProblem extends Exception {
    /// What callers may want to treat differently.
    public enum Kind {
        /// There is no such file.
        MISSING,
        /// It is there but cannot be read, or does not hold what it should.
        UNREADABLE,
        /// A newer version of the program wrote it.
        NEWER,
        /// It could not be written.
        UNWRITABLE,
        /// Somebody else changed or removed it since it was read; nothing was written.
        CHANGED_ON_DISK,
        /// Something of that name is there already; nothing was written.
        EXISTS
    }

    private static final long serialVersionUID = 1;

    private final transient Path file;
    private final Kind kind;
    private final transient Remark remark;

    FileProblem(Kind kind, Path file, Remark remark) {
        this.kind = kind;
        this.file = file;
        this.remark = remark;
    }

    FileProblem(Kind kind, Path file, Remark remark, Throwable cause) {
        super(cause);
        this.kind = kind;
        this.file = file;
        this.remark = remark;
    }

    static FileProblem reading(Path file, IOException cause) {
        return switch (cause) {
            case NoSuchFileException _ -> new FileProblem(Kind.MISSING, file, Remark.of("files.read.missing"), cause);
            case AccessDeniedException _ ->
                new FileProblem(Kind.UNREADABLE, file, Remark.of("files.read.denied"), cause);
            default -> new FileProblem(Kind.UNREADABLE, file, Remark.of("files.read.failed", reason(cause)), cause);
        };
    }

    static FileProblem writing(Path file, IOException cause) {
        String reason = reason(cause);
        String key = switch (cause) {
            case AccessDeniedException _ -> "files.write.denied";
            case NoSuchFileException _ -> "files.write.no-folder";
            default -> reason.contains("Read-only")
                    ? "files.write.denied"
                    : reason.contains("No space") || reason.contains("quota") || reason.contains("not enough space")
                            ? "files.write.full"
                            : "files.write.failed";
        };
        return new FileProblem(Kind.UNWRITABLE, file, Remark.of(key, reason), cause);
    }

    private static String reason(IOException cause) {
        String reason = cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
        return Remark.shortened(Objects.requireNonNullElse(reason, cause.getClass().getSimpleName()));
    }

    /// The file, as it was named.
    public Path file() {
        return file;
    }

    /// What kind of problem it is.
    public Kind kind() {
        return kind;
    }

    /// What is wrong where, and what to do about it.
    public Remark remark() {
        return remark;
    }

    /// The problem in one or two sentences: file, place, what, cure.
    public String say(Words words) {
        return words.say("files.problem", file, remark.say(words));
    }

    /// The same in English, for logs and traces.
    @Override
    public String getMessage() {
        return say(new Words(Locale.ROOT));
    }
}
