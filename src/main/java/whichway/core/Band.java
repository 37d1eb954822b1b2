package whichway.core;

/// One stretch of a number: it holds every number above `over` and up to `upTo`.
///
/// @param id short name, unique within its trait
/// @param label the stretch in words
/// @param over exclusive lower bound
/// @param upTo inclusive upper bound
/// @param typical the number that stands for the band in a plausible world
/// @param share part of ordinary projects that lie in it, 0..1
/// @param effects what a number in it does
public record Band(String id, String label, Limit over, Limit upTo, Limit typical, double share, Effects effects) {}
