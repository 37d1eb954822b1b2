package whichway.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import whichway.report.pdf.LogoFile;

/// Pictures for the heads of reports.
public final class Logos {
    private Logos() {}

    /// A picture of two circles and a word, as a file.
    ///
    /// @param format as the platform's writers call it
    public static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height,
                format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(0xd9480f));
        graphics.fillOval(0, 0, height, height);
        graphics.setColor(new Color(0x1864ab));
        graphics.fillOval(height / 2, 0, height, height);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, height * 2 / 5));
        graphics.drawString("Northwind", height * 1.7f, height * 0.7f);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /// The same as a logo.
    public static Logo logo() throws IOException {
        return LogoFile.read(picture("png", 900, 200)).orElseThrow();
    }

    /// A report from somebody else.
    public static Report dress(Report report, Letterhead letterhead) {
        return new Report(report.language(), report.title(), report.subject(), report.cover(), report.sections(),
                report.imprint(), letterhead, report.record(), report.assessment());
    }
}
