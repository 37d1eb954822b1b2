package whichway.report;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// A picture as a PNG file that the program itself has written, so that nothing of the file it was made of is left in it.
public final class Logo {
    /// The most bytes.
    public static final int LARGEST = 72_000;

    private static final byte[] BEGINNING = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
    private static final int LONGEST_SIDE = 4096;

    private final byte[] png;
    private final int width;
    private final int height;

    private Logo(byte[] png, int width, int height) {
        this.png = png;
        this.width = width;
        this.height = height;
    }

    /// The logo in a PNG file; empty if the bytes do not begin as one or are too many.
    public static Optional<Logo> of(byte[] png) {
        if (png.length > LARGEST || png.length < BEGINNING.length + 2 * Integer.BYTES
                || !Arrays.equals(png, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length))
            return Optional.empty();
        ByteBuffer size = ByteBuffer.wrap(png, BEGINNING.length, 2 * Integer.BYTES);
        Logo logo = new Logo(png.clone(), size.getInt(), size.getInt());
        boolean drawable = Math.min(logo.width, logo.height) > 0 && Math.max(logo.width, logo.height) <= LONGEST_SIDE;
        return drawable ? Optional.of(logo) : Optional.empty();
    }

    /// A copy of the file.
    public byte[] png() {
        return png.clone();
    }

    /// In pixels.
    public int width() {
        return width;
    }

    /// In pixels.
    public int height() {
        return height;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo && Arrays.equals(png, logo.png);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(png);
    }

    /// Tells logos apart; reports take their number from it.
    @Override
    public String toString() {
        return "Logo[" + width + "x" + height + ", " + hashCode() + "]";
    }
}
