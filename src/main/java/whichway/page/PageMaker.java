package whichway.page;

import java.io.IOException;

import whichway.report.PageImage;

/// Makes the report as it would be exported, and pictures of its pages.
public interface PageMaker {
    /// The report on things as they stand now; called on the window's thread, while the work itself is done elsewhere.
    Work take();

    /// A page as a picture; called anywhere.
    ///
    /// @param file what the work wrote
    /// @param page which one, from 0; the last where there are fewer
    /// @param width in pixels
    PageImage draw(byte[] file, int page, int width) throws IOException;

    /// One report that is still to be written.
    interface Work {
        /// Writes it; may take seconds.
        byte[] write() throws Exception;
    }
}
