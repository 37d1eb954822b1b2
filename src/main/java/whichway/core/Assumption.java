package whichway.core;

/// What the arithmetic takes for a trait that nobody answered.
///
/// @param trait id of a trait that is a number
/// @param estimate what is taken
/// @param relieves whether more of it makes room or saves money
public record Assumption(String trait, Estimate estimate, boolean relieves) {}
