package whichway.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes file names of texts that people typed, safe on every system.
public final class FileNames {
    private static final int LONGEST = 120;
    private static final Pattern FORBIDDEN = Pattern.compile("[/\\\\:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Cs}]");
    private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ENDS = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern RESERVED = Pattern
            .compile("(CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³])(\\..*)?");

    private FileNames() {}

    /// A name of at most 120 bytes in UTF-8, ending included.
    ///
    /// @param text such as a client's name
    /// @param fallback the name where nothing of the text can stand
    /// @param ending with its dot, such as `.whichway`
    public static String suggest(String text, String fallback, String ending) {
        String plain = BLANKS.matcher(FORBIDDEN.matcher(text).replaceAll(" ")).replaceAll(" ");
        String name = trimmed(cut(trimmed(plain), LONGEST - ending.length() - 1));
        if (name.isEmpty())
            return fallback + ending;
        return (RESERVED.matcher(name.toUpperCase(Locale.ROOT)).matches() ? "_" + name : name) + ending;
    }

    private static String trimmed(String name) {
        return ENDS.matcher(name).replaceAll("");
    }

    /// The beginning of a name, at most so many bytes long in UTF-8.
    static String cut(String name, int bytes) {
        int length = 0;
        for (int i = 0; i < name.length();) {
            int next = name.offsetByCodePoints(i, 1);
            length += name.substring(i, next).getBytes(StandardCharsets.UTF_8).length;
            if (length > bytes)
                return name.substring(0, i);
            i = next;
        }
        return name;
    }
}
