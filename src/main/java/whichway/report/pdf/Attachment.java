package whichway.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

import whichway.report.Report;

/// The assessment within a PDF: an associated file, named as the source of all that the PDF says.
final class Attachment {
    /// The most bytes that are taken out of a PDF: more than any assessment has.
    private static final int LARGEST = 16 << 20;

    private static final byte[] BEGINNING = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    private Attachment() {}

    /// Puts the assessment into a PDF.
    ///
    /// @param about says what it is
    static void add(PDDocument pdf, String assessment, String about, LocalDate day) throws IOException {
        byte[] bytes = assessment.getBytes(StandardCharsets.UTF_8);
        Calendar date = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
        PDEmbeddedFile file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        file.setSubtype("application/json");
        file.setSize(bytes.length);
        file.setCreationDate(date);
        file.setModDate(date);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(Report.ASSESSMENT);
        specification.setFileUnicode(Report.ASSESSMENT);
        specification.setFileDescription(about);
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setItem(RELATIONSHIP, COSName.getPDFName("Source"));
        enter(pdf.getDocumentCatalog(), specification);
    }

    private static void enter(PDDocumentCatalog catalog, PDComplexFileSpecification specification) {
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(Report.ASSESSMENT, specification));
        PDDocumentNameDictionary names = Objects.requireNonNullElseGet(catalog.getNames(),
                () -> new PDDocumentNameDictionary(catalog));
        names.setEmbeddedFiles(files);
        catalog.setNames(names);
        COSArray associated = new COSArray();
        associated.add(specification);
        catalog.getCOSObject().setItem(ASSOCIATED, associated);
    }

    /// The bytes of the assessment that a PDF carries; empty if the file is no PDF or carries none.
    ///
    /// @throws IOException if the PDF cannot be read
    static Optional<byte[]> find(byte[] file) throws IOException {
        if (!Arrays.equals(file, 0, Math.min(BEGINNING.length, file.length), BEGINNING, 0, BEGINNING.length))
            return Optional.empty();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDDocumentNameDictionary names = pdf.getDocumentCatalog().getNames();
            PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
            PDComplexFileSpecification found = files == null ? null : files.getValue(Report.ASSESSMENT);
            PDEmbeddedFile embedded = found == null ? null : found.getEmbeddedFile();
            return embedded == null ? Optional.empty() : Optional.of(content(embedded));
        } catch (RuntimeException | StackOverflowError broken) {
            // The reader of PDFs is known to answer some broken files so.
            throw new IOException("broken PDF", broken);
        }
    }

    /// The bytes, unpacked here and no further than any assessment reaches: a few packed bytes may stand for gigabytes.
    private static byte[] content(PDEmbeddedFile embedded) throws IOException {
        List<COSName> filters = embedded.getFilters();
        if (!filters.isEmpty() && !filters.equals(List.of(COSName.FLATE_DECODE)))
            throw new IOException("packed as " + filters);
        try (InputStream raw = embedded.getCOSObject().createRawInputStream();
                InputStream in = filters.isEmpty() ? raw : new InflaterInputStream(raw)) {
            return in.readNBytes(LARGEST);
        }
    }
}
