package whichway.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import whichway.file.FileProblem;
import whichway.words.Words;

/// Where commands speak: results on one stream, messages on the other, both in UTF-8.
final class Console {
    private final PrintStream out;
    private final PrintStream err;
    private final Words words;

    Console(PrintStream out, PrintStream err, Words words) {
        this.out = out;
        this.err = err;
        this.words = words;
    }

    Words words() {
        return words;
    }

    /// Prints one line of a result.
    void print(String line) {
        write(out, line);
    }

    /// Whether all results so far got through; not if the reader of a pipe has gone, say.
    boolean isWritable() {
        return !out.checkError();
    }

    /// Prints one message.
    void tell(String message) {
        write(err, message);
    }

    /// What is wrong with a file.
    String say(FileProblem problem) {
        return problem.kind() == FileProblem.Kind.EXISTS
                ? words.say("cli.exists", problem.file())
                : problem.say(words);
    }

    private static void write(PrintStream stream, String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        stream.write(bytes, 0, bytes.length);
        stream.flush();
    }
}
