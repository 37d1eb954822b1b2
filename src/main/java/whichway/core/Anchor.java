package whichway.core;

/// What a position on a slider means, in words.
///
/// @param at position, 0..10
/// @param words its meaning
public record Anchor(double at, String words) {}
