package whichway.budget;

/// Where the sums that two approaches have cost so far are the same.
///
/// @param overtaking id of the approach that costs less afterwards
/// @param overtaken id of the approach that costs less before
/// @param month above 0, in fractions of a month
/// @param dollars what both have cost by then
public record Crossing(String overtaking, String overtaken, double month, double dollars) {}
