package whichway.measure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;

/// Documents for tests, made as real programs make them.
final class Samples {
    static final Encoding TOKENIZER = Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.O200K_BASE);
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Samples() {}

    static int tokens(String text) {
        return TOKENIZER.countTokensOrdinary(text);
    }

    /// A PDF whose pages say one line each.
    static void pdf(Path file, String password, String... pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (String line : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.addRect(10, 10, 20, 20);
                    content.fill();
                    if (!line.isEmpty()) {
                        content.beginText();
                        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                        content.newLineAtOffset(50, 700);
                        content.showText(line);
                        content.endText();
                    }
                }
            }
            if (!password.isEmpty())
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            document.save(file.toFile());
        }
    }

    static void zip(Path file, Map<String, String> parts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    /// A Word document with this in its body, as XML.
    static void word(Path file, String prolog, String body) throws IOException {
        zip(file, Map.of("word/document.xml",
                prolog + "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>"));
    }

    /// Holds what a zip bomb's text unfolds into: gibibytes of the same letter, after a beginning that is valid.
    static void bomb(Path file, long megabytes) throws IOException {
        byte[] piece = "aaaaaaa ".repeat(1 << 17).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"" + WORD + "\"><w:body><w:p><w:r><w:t>")
                    .getBytes(StandardCharsets.UTF_8));
            for (long megabyte = 0; megabyte < megabytes; megabyte++)
                zip.write(piece);
            zip.closeEntry();
        }
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts)
            all.writeBytes(part);
        return all.toByteArray();
    }
}
