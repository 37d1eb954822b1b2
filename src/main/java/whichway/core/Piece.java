package whichway.core;

/// A stretch of a slider in which a known part of ordinary projects lies, spread evenly.
///
/// @param from lower end, 0..10
/// @param to upper end, above `from`
/// @param share part of ordinary projects, 0..1
public record Piece(double from, double to, double share) {}
