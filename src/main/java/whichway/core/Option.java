package whichway.core;

/// One possible answer to a choice or a toggle.
///
/// @param id kebab-case name; `true` or `false` for a toggle
/// @param label what stands on the button
/// @param help one sentence that says what it means; may be empty
/// @param share part of ordinary projects that give this answer, 0..1
/// @param effects what the answer does
public record Option(String id, String label, String help, double share, Effects effects) {}
