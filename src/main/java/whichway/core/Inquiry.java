package whichway.core;

import java.util.List;

/// A question that people who pay for the project ask next.
///
/// @param id kebab-case name
/// @param question as they ask it
/// @param answers those that fit are given one after the other; where none fits, the question is not raised
public record Inquiry(String id, String question, List<Passage> answers) {
    public Inquiry {
        answers = List.copyOf(answers);
    }
}
