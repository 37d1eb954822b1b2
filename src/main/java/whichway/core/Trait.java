package whichway.core;

/// One question about a project.
///
/// @param id kebab-case name, the same in files, code and command line
/// @param name the trait in two or three words, for lists and charts
/// @param theme id of the theme it belongs to
/// @param quick whether quick mode asks it
/// @param importance default weight, 0 (only gates use it) to 3
/// @param question the question as a person would ask it
/// @param help one or two sentences that help to answer it; may be empty
/// @param kind how it is answered and what each answer does
public record Trait(String id, String name, String theme, boolean quick, double importance, String question,
        String help, Kind kind) {}
