package whichway.core;

/// How far the leader's lead goes either way as the answer to one trait runs over all that it could be.
///
/// @param trait id of the trait
/// @param low points by which the leader is ahead of the best other approach at worst; negative where it is behind
/// @param high the same at best
/// @param atLow the answer at worst
/// @param atHigh the answer at best
/// @param out whether some answer rules the leader out
public record Reach(String trait, double low, double high, Answer atLow, Answer atHigh, boolean out) {}
