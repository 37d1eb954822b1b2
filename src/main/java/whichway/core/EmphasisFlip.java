package whichway.core;

/// A change of one trait's emphasis that gives the comparison another leader.
///
/// @param trait id of the trait
/// @param from the multiplier as it is, 0..2
/// @param to the nearest multiplier at which the leader changes, 0..2
/// @param leader id of the approach that then leads
public record EmphasisFlip(String trait, double from, double to, String leader) {}
