package whichway.core;

import java.util.List;

/// A term of the field in plain words.
///
/// @param name the term
/// @param meaning what it means, in a sentence or two
/// @param forms words by which a text is seen to use it
public record Term(String name, String meaning, List<String> forms) {
    public Term {
        forms = List.copyOf(forms);
    }
}
