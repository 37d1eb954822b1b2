package whichway.app;

import java.io.IOException;
import java.util.function.Supplier;

import whichway.file.Document;
import whichway.model.Commands;
import whichway.page.PageMaker;
import whichway.report.PageImage;
import whichway.report.ReportOptions;
import whichway.report.pdf.PdfPages;

/// Shows the very bytes that an export would write.
final class PreviewPages implements PageMaker {
    private final Reports reports;
    private final Supplier<Document> document;
    private final Supplier<ReportOptions> options;

    /// @param document as it is on the screen
    /// @param options as they are chosen at the moment
    PreviewPages(Reports reports, Supplier<Document> document, Supplier<ReportOptions> options) {
        this.reports = reports;
        this.document = document;
        this.options = options;
    }

    @Override
    public Work take() {
        Document taken = document.get();
        ReportOptions chosen = options.get();
        return () -> reports.make(Commands.Format.PDF, taken, chosen);
    }

    @Override
    public PageImage draw(byte[] file, int page, int width) throws IOException {
        return PdfPages.draw(file, page, width);
    }
}
