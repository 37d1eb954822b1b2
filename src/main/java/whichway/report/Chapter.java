package whichway.report;

/// Writes one section of a report.
interface Chapter {
    /// The section, for what the dossier holds.
    Section write(Dossier dossier);
}
