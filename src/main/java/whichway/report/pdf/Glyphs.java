package whichway.report.pdf;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Keeps to what the typeface can write: any other character gives way to a substitute and is remembered.
final class Glyphs {
    /// Stands for a character without a sign.
    static final int SUBSTITUTE = 0x25A1;

    private final Typeface typeface;
    private final Set<Integer> missing = new TreeSet<>();

    Glyphs(Typeface typeface) {
        this.typeface = typeface;
    }

    /// The text as it can be written; composed, since the typeface places no accents.
    String writable(String text) {
        StringBuilder writable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || typeface.writes(c))
                writable.appendCodePoint(c);
            else if (!isInvisible(c))
                writable.appendCodePoint(substitute(c));
        });
        return writable.toString();
    }

    private int substitute(int character) {
        missing.add(character);
        return SUBSTITUTE;
    }

    /// Joiners, direction marks and variation selectors only steer the signs around them.
    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT || (character >= 0xFE00 && character <= 0xFE0F);
    }

    /// The characters that were substituted so far, ascending.
    List<Integer> missing() {
        return List.copyOf(missing);
    }
}
