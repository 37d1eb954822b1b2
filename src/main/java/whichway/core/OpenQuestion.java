package whichway.core;

/// How much an unanswered question matters.
///
/// @param trait id of the trait
/// @param changes chance that its answer changes the leader, 0..1, over the answers of ordinary projects
/// @param gain points by which the best approach is expected to be ahead of today's score of the leader once the answer
/// is known: the expected value of partial perfect information (EVPPI)
public record OpenQuestion(String trait, double changes, double gain) {}
