package whichway.app;

import java.io.IOException;

import whichway.file.Document;
import whichway.file.FileProblem;
import whichway.model.Commands;
import whichway.report.ReportOptions;

/// Makes reports.
interface Reports {
    /// The bytes of a report on the assessment. May take seconds.
    ///
    /// @throws FileProblem if the assessment could not be read again from a report that carries it
    byte[] make(Commands.Format format, Document document, ReportOptions options) throws IOException, FileProblem;
}
