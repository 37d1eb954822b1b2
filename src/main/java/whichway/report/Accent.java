package whichway.report;

import java.util.HexFormat;
import java.util.regex.Pattern;

/// A colour for text on white paper.
final class Accent {
    /// What WCAG 2.2 asks of text.
    private static final double LEAST_CONTRAST = 4.5;
    private static final double DARKER = 0.95;
    private static final double[] WEIGHTS = {0.2126, 0.7152, 0.0722};
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final double WHITE = 255;

    private Accent() {}

    /// The colour itself where it can be read on white, else the same colour as little darker as need be.
    ///
    /// @param colour as `#rrggbb`
    /// @throws IllegalArgumentException if it is written otherwise
    static String readable(String colour) {
        if (!COLOUR.matcher(colour).matches())
            throw new IllegalArgumentException("A colour is written as #rrggbb: " + colour);
        byte[] parts = HexFormat.of().parseHex(colour.substring(1));
        while (contrast(parts) < LEAST_CONTRAST)
            for (int i = 0; i < parts.length; i++)
                parts[i] = (byte) (Byte.toUnsignedInt(parts[i]) * DARKER);
        return "#" + HexFormat.of().formatHex(parts);
    }

    /// Contrast to white.
    private static double contrast(byte[] parts) {
        double luminance = 0;
        for (int i = 0; i < parts.length; i++) {
            double share = Byte.toUnsignedInt(parts[i]) / WHITE;
            luminance += WEIGHTS[i] * (share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4));
        }
        return 1.05 / (luminance + 0.05);
    }
}
