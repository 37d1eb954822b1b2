package whichway.core;

/// A group of traits that are asked about together, on one page.
///
/// @param id kebab-case name
/// @param name heading of the page
/// @param intro one or two sentences that tell the room what the page is about
public record Theme(String id, String name, String intro) {}
