package whichway.report;

import java.io.IOException;
import java.io.OutputStream;

/// Writes reports in one format. The same report always gives the same bytes.
public interface ReportFormat {
    /// How names of such files end, without a dot.
    String ending();

    /// Writes a report.
    ///
    /// @param out stays open
    /// @throws IOException if `out` does not take it
    void write(Report report, OutputStream out) throws IOException;
}
