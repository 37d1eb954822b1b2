package whichway.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import whichway.file.FileProblem.Kind;

/// The first line of a draft: where the work belongs, when it was put by, and by which process.
///
/// @param stored the file it belongs to; empty where it was never saved
/// @param written when it was put by
/// @param process its number
/// @param started when the process began, as process numbers come again; empty where the system does not tell
record DraftHeader(Optional<Document.Stored> stored, Instant written, long process, String started) {
    private static final String FORMAT = "whichway-draft";
    private static final double VERSION = 1;

    /// The header of a draft of this process.
    static DraftHeader of(Optional<Document.Stored> stored, Instant now) {
        ProcessHandle self = ProcessHandle.current();
        return new DraftHeader(stored, now, self.pid(), started(self));
    }

    /// Whether another process that still runs wrote the draft.
    boolean isInUse() {
        return process != ProcessHandle.current().pid() && ProcessHandle.of(process)
                .filter(other -> other.isAlive() && started(other).equals(started)).isPresent();
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    /// The header as JSON, with its line end.
    String line() {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("format", new Json.Text(FORMAT));
        members.put("version", Json.Numeral.of(VERSION));
        stored.ifPresent(file -> {
            members.put("file", new Json.Text(file.path().toAbsolutePath().toString()));
            members.put("base", new Json.Text(file.sha256()));
        });
        members.put("written", new Json.Text(written.toString()));
        members.put("process", new Json.Numeral(Long.toString(process)));
        members.put("started", new Json.Text(started));
        return JsonPrinter.flat(new Json.Members(members, Json.Spot.NONE)) + "\n";
    }

    /// @param file named in problems
    static DraftHeader read(byte[] line, Path file) throws FileProblem {
        Json.Members header = JsonReader.read(line, file);
        Optional<Double> version = AnswerJson.number(header.all().get("version"));
        if (!text(header, "format").equals(Optional.of(FORMAT)) || version.isEmpty())
            throw problem(file);
        if (version.get() > VERSION)
            throw new FileProblem(Kind.NEWER, file, Remark.of("files.draft.newer"));
        try {
            Optional<Document.Stored> stored = text(header, "file").map(path -> new Document.Stored(Path.of(path),
                    text(header, "base").orElse("")));
            return new DraftHeader(stored, Instant.parse(text(header, "written").orElse("")),
                    AnswerJson.number(header.all().get("process")).orElse(0.0).longValue(),
                    text(header, "started").orElse(""));
        } catch (InvalidPathException | DateTimeException e) {
            throw new FileProblem(Kind.UNREADABLE, file, Remark.of("files.draft.broken"), e);
        }
    }

    private static FileProblem problem(Path file) {
        return new FileProblem(Kind.UNREADABLE, file, Remark.of("files.draft.broken"));
    }

    private static Optional<String> text(Json.Members header, String name) {
        return header.all().get(name) instanceof Json.Text text ? Optional.of(text.value()) : Optional.empty();
    }
}
