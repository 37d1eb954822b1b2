package whichway.report.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

import whichway.report.Report;

/// Makes a PDF say the day of its assessment instead of the time at which it was written, so that the same report always
/// gives the same bytes.
final class Provenance {
    private static final Pattern TIMES = Pattern.compile("(<xmp:(CreateDate|ModifyDate|MetadataDate)>)[^<]*(<)");

    private Provenance() {}

    static void stamp(PDDocument pdf, Report report) throws IOException {
        String day = report.imprint().date() + "T00:00:00Z";
        Calendar calendar = GregorianCalendar.from(report.imprint().date().atStartOfDay(ZoneOffset.UTC));
        pdf.getDocumentInformation().setCreationDate(calendar);
        pdf.getDocumentInformation().setModificationDate(null);
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(TIMES.matcher(xmp).replaceAll("$1" + Matcher.quoteReplacement(day) + "$3")
                .getBytes(StandardCharsets.UTF_8));
        pdf.setDocumentId((long) report.toString().hashCode());
    }
}
