package whichway.core;

/// A fact that costs approaches points without ruling them out.
///
/// @param id kebab-case name
/// @param when the fact
/// @param name two or three words, for lists and charts
/// @param effects points by approach, with reason and sources
public record Penalty(String id, Condition when, String name, Effects effects) {}
