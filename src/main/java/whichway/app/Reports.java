package whichway.app;

import java.io.IOException;

import whichway.core.Assessment;
import whichway.model.Commands;

/// Makes reports.
interface Reports {
    /// The bytes of a report on the assessment. May take seconds.
    byte[] make(Commands.Format format, Assessment assessment) throws IOException;
}
