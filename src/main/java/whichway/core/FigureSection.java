package whichway.core;

/// Figures that belong together.
///
/// @param id kebab-case name
/// @param name heading over them
/// @param help one line that says what they are for
public record FigureSection(String id, String name, String help) {}
