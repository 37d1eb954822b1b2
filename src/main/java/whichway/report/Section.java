package whichway.report;

import java.util.List;

/// A titled part of a report.
///
/// @param id kebab-case name, unique in the report
public record Section(String id, String heading, List<Block> blocks) {
    public Section {
        heading = PlainText.line(heading);
        blocks = List.copyOf(blocks);
    }
}
