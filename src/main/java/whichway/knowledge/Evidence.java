package whichway.knowledge;

import java.util.List;

import whichway.core.Ground;

/// What a statement stands on.
///
/// @param grounds strongest first
/// @param sources ids of the sources behind it
record Evidence(List<Ground> grounds, List<String> sources) {}
