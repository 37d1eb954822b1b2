package whichway.report.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import whichway.report.Logo;

/// Makes a logo of a picture's file: drawn anew on white, as large as paper needs it, without anything else that the
/// file told.
public final class LogoFile {
    /// The most bytes that are read.
    public static final int LARGEST = 4 << 20;

    private static final Set<String> FORMATS = Set.of("png", "jpeg");
    private static final long MOST_PIXELS = 50_000_000;
    private static final int DECODED_SIDE = 2048;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 240;
    private static final double SMALLER = 0.8;

    private LogoFile() {}

    /// The logo; empty if the file is too large or no PNG or JPEG picture that can be drawn.
    public static Optional<Logo> read(byte[] file) {
        if (file.length > LARGEST)
            return Optional.empty();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Optional<BufferedImage> picture = decode(in);
            return picture.isPresent() ? Optional.of(logo(picture.get())) : Optional.empty();
        } catch (IOException | RuntimeException _) {
            // Decoders answer broken pictures with any of these; all of them mean that it cannot be drawn.
            return Optional.empty();
        }
    }

    /// The picture itself.
    ///
    /// @throws IOException if it cannot be drawn after all
    static BufferedImage drawn(Logo logo) throws IOException {
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(logo.png()))) {
            return decode(in).orElseThrow(() -> new IOException("The logo is broken."));
        }
    }

    /// Looks at the size before it reads the pixels: few bytes may stand for gigabytes.
    private static Optional<BufferedImage> decode(MemoryCacheImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext())
            return Optional.empty();
        ImageReader reader = readers.next();
        try {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))
                    || (long) width * height > MOST_PIXELS)
                return Optional.empty();
            ImageReadParam sparing = reader.getDefaultReadParam();
            int step = Math.ceilDiv(Math.max(width, height), DECODED_SIDE);
            sparing.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(reader.read(0, sparing));
        } finally {
            reader.dispose();
        }
    }

    private static Logo logo(BufferedImage picture) throws IOException {
        double scale = Math.min(1,
                Math.min((double) WIDTH / picture.getWidth(), (double) HEIGHT / picture.getHeight()));
        while (true) {
            Optional<Logo> logo = Logo.of(png(scaled(picture, scale)));
            if (logo.isPresent())
                return logo.get();
            scale *= SMALLER;
        }
    }

    /// Halves it first as often as that leaves enough, since one great step would skip pixels.
    private static BufferedImage scaled(BufferedImage picture, double scale) {
        BufferedImage from = picture;
        double left = scale;
        while (left < 0.5) {
            from = drawn(from, 0.5);
            left *= 2;
        }
        return drawn(from, left);
    }

    private static BufferedImage drawn(BufferedImage from, double scale) {
        int width = (int) Math.max(1, Math.round(from.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(from.getHeight() * scale));
        BufferedImage onWhite = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = onWhite.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(from, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return onWhite;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        }
        return bytes.toByteArray();
    }
}
