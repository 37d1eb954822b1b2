package whichway.measure;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/// Goes through the pages of a document for their text; refuses a page whose content unfolds into more than any page
/// can need, since the reader beneath would hold all of it at once.
final class PdfPages extends PDFTextStripper {
    private static final long MOST_CONTENT = 1L << 26;
    private static final int STEP = 1 << 12;

    private static final Set<COSName> FLATE = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

    private final int pages;
    private final Track track;
    private int done;
    private int operators;

    PdfPages(int pages, Track track) {
        this.pages = pages;
        this.track = track;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        track.check();
        for (Iterator<PDStream> contents = page.getContentStreams(); contents.hasNext();)
            weigh(contents.next());
        super.processPage(page);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        weigh(form.getContentStream());
        super.showForm(form);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators % STEP == 0)
            track.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void endPage(PDPage page) {
        done++;
        track.reach(track.size() * done / Math.max(1, pages));
    }

    private void weigh(PDStream stream) throws IOException {
        if (!stream.getFilters().stream().allMatch(FLATE::contains))
            return;
        try (InputStream raw = stream.getCOSObject().createRawInputStream()) {
            InputStream content = raw;
            for (int fold = 0; fold < stream.getFilters().size(); fold++)
                content = new InflaterInputStream(content);
            weigh(content);
        }
    }

    /// What is broken is left to the reader beneath, which takes what it can.
    private void weigh(InputStream content) throws IOException {
        byte[] piece = new byte[STEP];
        long length = 0;
        try {
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                length += read;
                track.check();
                if (length > MOST_CONTENT)
                    break;
            }
        } catch (ZipException | EOFException _) {
            return;
        }
        if (length > MOST_CONTENT)
            throw new Unreadable(Reason.TOO_LARGE, "");
    }
}
