package whichway.core;

/// One way to adapt a language model to a project.
///
/// @param id kebab-case name, the same in files, code and command line
/// @param name what people call it
/// @param shortName the name where room is scarce, at most 16 characters
/// @param summary one sentence that says what it does
/// @param strength one sentence that says what it is good at
/// @param weakness one sentence that says what it costs or risks
/// @param prior its score before any answer; stands for "where to start when nothing is known"
public record Approach(String id, String name, String shortName, String summary, String strength, String weakness,
        double prior) {}
